import { readingWords } from '../../../words/problems/reading.ts';
import type { Article, Format, Found, ArticleParagraph } from '../../article.ts';
import type { Locale } from '../dates/day-order.ts';
import { withoutArchive } from '../html/address.ts';
import { languageOf } from '../language.ts';
import type { SourceFile } from '../source-file.ts';
import { toldByText, type ToldByText } from '../told-by-text.ts';
import { headerField } from './header-fields.ts';
import type { Header } from './header.ts';
import { readHeadLines } from './head-lines.ts';
import { readNamedFields, type NamedFields } from './named-fields.ts';
import { asideOf } from './sender-notes.ts';
import { titleOf } from './title-line.ts';

/** A text as it was taken from a file, and the lines above it. */
export interface WrittenText {
  /** Its title and what stands under it, in order. */
  readonly head: readonly ArticleParagraph[];
  readonly paragraphs: readonly ArticleParagraph[];
  readonly markdown: string;
  /** Fields that the file names: of frontmatter, or the properties of a document. */
  readonly fields?: NamedFields;
  readonly notes: readonly string[];
  /** What stands above the head and is of neither. */
  readonly above?: readonly ArticleParagraph[];
  /** What its sender wrote below the text. */
  readonly below?: readonly ArticleParagraph[];
}

/** The article that a text without markup is, as far as the lines above it and the text itself tell. */
export function writtenArticle(file: SourceFile, format: Format, written: WrittenText): Article {
  const { paragraphs, markdown } = written;
  const aside = asideOf(written);
  const { fields, lines } = partHead(written);
  const locale = localeOf(fields, paragraphs);
  const named = readNamedFields(fields, locale);
  const { title, rest, aboveTitle } = titleOf(lines, named.title, locale);
  const seen = readHeadLines(rest, locale, aboveTitle);
  const told = toldByText(paragraphs, named.language, locale);
  return {
    file: file.name,
    sha256: file.sha256,
    format,
    title,
    publisher: named.publisher ?? seen.publisher,
    publisherProposals: named.publisher ? [] : seen.publisherProposals,
    authors: named.authors ?? seen.authors,
    ...daysOf(named, seen, told),
    updates: named.updates,
    ...addressesOf(named.url ?? seen.url),
    kind: null,
    ...told.fields,
    paragraphs,
    markdown,
    setAside: [...aside.above, ...seen.unknown, ...aside.below],
    notes: [...aside.notes, ...written.notes, ...named.notes, ...seen.notes, ...told.notes],
  };
}

function addressesOf(url: Found<string> | null): Pick<Article, 'url' | 'archiveUrl'> {
  const own = url && withoutArchive(url);
  return { url: own, archiveUrl: own === url ? null : url };
}

/** The day that a field names, else one that stands above the text, else that of the line of an agency. */
function daysOf(
  named: Header,
  seen: Header,
  { agency }: ToldByText,
): Pick<Article, 'published' | 'publishedProposals'> {
  const day = agency?.day ?? null;
  const ofAgency = day && { value: day.day, from: readingWords.from.dateline, raw: day.raw };
  const published = named.published ?? seen.published ?? (day?.orElse === null ? ofAgency : null);
  const others = [...named.publishedProposals, ...seen.publishedProposals, ...(seen.published ? [seen.published] : [])];
  const proposals = ofAgency ? [...others, ofAgency] : others;
  return { published, publishedProposals: proposals.filter(({ value }) => value !== published?.value) };
}

/** The lines that name their field, with the fields of the file, and the other lines. */
function partHead({ head, fields = [] }: WrittenText): { fields: NamedFields; lines: readonly string[] } {
  const parts = head.map(({ text }) => {
    const [, key = '', value = ''] = /^([\p{L} _-]{2,20})\s*:\s*(\S.*)$/u.exec(text) ?? [];
    return { text, field: headerField(key), value };
  });
  const named = parts.flatMap(({ field, value }) => (field ? [[field, value] as const] : []));
  return { fields: [...fields, ...named], lines: parts.filter(({ field }) => field === null).map(({ text }) => text) };
}

/** What decides how 03/12/2026 is read: the language that is declared, else that of the text. */
function localeOf(fields: NamedFields, paragraphs: readonly ArticleParagraph[]): Locale {
  const declared = fields.find(([field]) => field === 'language')?.[1];
  const heard = declared ?? languageOf(paragraphs.map(({ text }) => text).join('\n'), null).language?.value;
  const url = fields.find(([field, value]) => (field === 'url' || field === 'source') && URL.canParse(value))?.[1];
  return { language: heard ?? null, host: url === undefined ? null : new URL(url).hostname };
}
