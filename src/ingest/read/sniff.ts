import { readingWords } from '../../words/problems/reading.ts';
import type { Format } from '../article.ts';
import { decodeText, decodeXml } from './decode.ts';
import { Unreadable } from './unreadable.ts';

const { reasons } = readingWords;

/** How much of a file tells what it is. */
const HEAD = 64 * 1024;

/** Files that begin with these bytes, in Latin-1. */
const SIGNATURES: readonly (readonly [RegExp, Format | keyof typeof reasons.kinds])[] = [
  [/^[\s\S]{0,1024}?%PDF-/, 'pdf'],
  [/^PK\x03\x04/, 'docx'],
  [/^bplist/, 'webArchive'],
  [/^\xd0\xcf\x11\xe0/, 'oldOffice'],
  [/^\s*\{\\rtf/, 'rtf'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF|II\*\0|MM\0\*|BM[\s\S]{4}\0\0)/, 'picture'],
  [/^(?:\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ)/, 'archive'],
];

/** The kind of a file, from its bytes; its name only tells Markdown from plain text. Throws `Unreadable` on others. */
export function sniffFormat(bytes: Uint8Array, name: string): Format {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const signed = SIGNATURES.find(([signature]) => signature.test(head))?.[1];
  if (signed !== undefined) return knownFormat(signed);
  const text = textOfHead(bytes, head);
  if (text === '') throw new Unreadable(reasons.empty);
  return formatOfText(text, name);
}

function knownFormat(signed: Format | keyof typeof reasons.kinds): Format {
  if (signed in reasons.kinds) throw new Unreadable(reasons.kinds[signed as keyof typeof reasons.kinds]);
  return signed as Format;
}

/** Text has no zero bytes but in UTF-16, where it says so or every other one is zero. */
function textOfHead(bytes: Uint8Array, head: string): string {
  const start = bytes.subarray(0, HEAD);
  const wide = /^(?:\xff\xfe|\xfe\xff|<\0|\0<)/.test(head);
  if (!wide && head.includes('\0')) throw new Unreadable(reasons.kinds.binary);
  const { text } = /^\s*<\?xml|^<\0|^\0</.test(head) ? decodeXml(start) : decodeText(start);
  return text.replace(/^\ufeff/, '').trimStart();
}

function formatOfText(text: string, name: string): Format {
  if (/^[[{]/.test(text) && /^[[{]\s*(?:["[{\]}]|$)/.test(text)) return formatOfJson(text);
  if (text.startsWith('<')) return formatOfMarkup(text);
  if (isMail(text)) return 'mail';
  const [ending] = /\.(?:pdf|docx?|odt)$/i.exec(name) ?? [];
  if (ending !== undefined) throw new Unreadable(reasons.notAsNamed(ending));
  return isMarkdown(text, name) ? 'markdown' : 'text';
}

function formatOfJson(head: string): Format {
  if (/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(head.replaceAll('\\/', '/'))) return 'feed';
  if (/"(?:uri|body_x?html|body_text|bodies|headlines?|versioncreated|pubstatus)"\s*:/.test(head)) return 'ninjs';
  throw new Unreadable(reasons.kinds.json);
}

/** The first element that is no preamble tells; a page may begin with any. */
function formatOfMarkup(head: string): Format {
  const bare = head.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '');
  const root =
    /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/.exec(bare.replace(/<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>/i, ''))?.[1] ?? '';
  if (/^(?:rss|feed|RDF|channel)$/.test(root)) return 'feed';
  if (/^(?:newsItem|newsMessage|packageItem|conceptItem|knowledgeItem|planningItem)$/.test(root)) return 'newsml-g2';
  const isPage =
    /<!doctype html/i.test(head) ||
    /^(?:html|head|body|title|meta|link|script|style|div|p|h\d|article|main|section|header|span|a|b|i|img|table|center|font|ul|ol|br)$/i.test(
      root,
    );
  const isXml =
    /^\s*<\?xml/.test(head) || /[A-Z]/.test(root) || new RegExp(`<(?:[\\w.-]+:)?${root}\\s[^>]*xmlns`).test(bare);
  if (isPage || !isXml) return 'html';
  throw new Unreadable(reasons.xml(root));
}

/** Two of the headers that every message has, at its top. */
function isMail(head: string): boolean {
  const top = head.split(/\r?\n\r?\n/)[0]!.split(/\r?\n(?![ \t])/);
  const isHeaders = top.every((line) => /^(?:From |[!-9;-~]+:)/.test(line));
  const known = top.filter((line) =>
    /^(?:From|To|Subject|Date|MIME-Version|Received|Message-ID|Content-Type|Return-Path):/i.test(line),
  );
  return isHeaders && known.length >= 2;
}

/** Frontmatter, headings and links are Markdown under any name. */
function isMarkdown(head: string, name: string): boolean {
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(name) || /^---\r?\n[\w-]+:/.test(head)) return true;
  const marks = head.match(/^#{1,6} \S|\[[^\]\n]+\]\(https?:[^)\s]+\)/gm) ?? [];
  return marks.length > 1 && !/\.txt$/i.test(name);
}
