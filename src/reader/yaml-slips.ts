import { isMap, isScalar, type Node, type Pair, type Scalar } from 'yaml';
import { FREE_TEXT_FIELDS } from '../model/records/free-texts.ts';
import { digitsOf } from '../model/quantities/written-number.ts';
import { quoteValue } from '../model/diagnostics/quote-value.ts';
import { absentFieldWords } from '../words/absent-fields.ts';
import { yamlProblems } from '../words/problems/yaml.ts';
import type { YamlFault } from './yaml-shape.ts';

const WORDS = yamlProblems.slip;

/** What a draft says behind a field that is null, and may go on saying once an editor has written a text there. */
const NOTES: ReadonlySet<string> = new Set(Object.values(absentFieldWords));

/**
 * What was written as part of a text and is read as something else: what follows ` #`, or a comma between braces; or an
 * answer that was left empty, which YAML takes for null.
 */
export function slipIn(node: Node, source: string): YamlFault | undefined {
  if (isScalar(node)) return commentFault(node, source);
  if (!isMap(node)) return undefined;
  const pairs = node.items as Pair<Node, Node | null>[];
  return (
    (node.flow === true ? commaFault(pairs, source) : undefined) ??
    emptyAnswerFault(pairs) ??
    shortTextFault(pairs, source)
  );
}

/** In a text that somebody wrote, what stands behind its first word and a ` #` may belong to it: `title: Bridge # 4 opens`. */
function shortTextFault(pairs: readonly Pair<Node, Node | null>[], source: string): YamlFault | undefined {
  const texts = pairs.flatMap(({ key, value }) =>
    isScalar(key) && isScalar(value) && FREE_TEXT_FIELDS.has(String(key.value)) ? [value] : [],
  );
  return texts.map((text) => commentFault(text, source, true)).find((fault) => fault !== undefined);
}

/** Readers are told of a null that the source does not say: only an editor who writes the word means that. */
function emptyAnswerFault(pairs: readonly Pair<Node, Node | null>[]): YamlFault | undefined {
  const empty = pairs.find(({ key, value }) => isScalar(key) && key.value === 'answer' && isUnwrittenNull(value));
  return empty && { offset: empty.key.range?.[0] ?? 0, ...WORDS.emptyAnswer };
}

/** True for nothing at all and for `~`. */
function isUnwrittenNull(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && !/^null$/i.test(node.source ?? ''));
}

/**
 * A comment has a space behind its sign, so that `Bridge #4 opens` is no text with a comment; `Lamps are lit # again` may
 * be either, and is only one behind quotes or, where no free text stands, a single word.
 */
function commentFault(
  { type, value, comment, range }: Scalar,
  source: string,
  isFreeText = false,
): YamlFault | undefined {
  if (type !== 'PLAIN' || typeof value !== 'string' || !range || !comment || NOTES.has(comment.trim()))
    return undefined;
  const isSpaced = /^\s/.test(comment);
  if (isSpaced && !isFreeText && !/\s/.test(value)) return undefined;
  const end = source.indexOf('\n', range[1]);
  const cut = source.slice(range[1], end < 0 ? undefined : end).trim();
  // On a line of its own it is a comment.
  if (cut === '') return undefined;
  const text = source.slice(range[0], range[1]).replace(/\s+/g, ' ').trim();
  const all = quoteValue([text, cut].join(' '));
  const words = isSpaced ? WORDS.textOrComment(cut, all, quoteValue(text)) : WORDS.comment(cut, all);
  return { offset: range[0], ...words };
}

/** Behind a text of a flow map a word without a colon, or a name of several words, belongs to the text. */
function commaFault(pairs: readonly Pair<Node, Node | null>[], source: string): YamlFault | undefined {
  const at = pairs.findIndex((pair, i) => i > 0 && isPartOfText(pair) && isText(pairs[i - 1]!.value));
  if (at < 0) return undefined;
  const { key, value } = pairs[at - 1]!;
  const after = pairs.slice(at);
  const end = after.findIndex((pair) => !isPartOfText(pair));
  const last = after[(end < 0 ? after.length : end) - 1]!;
  const written = source.slice(value!.range![0], (last.value ?? last.key).range![1]);
  return { offset: value!.range![0], ...wordsOfComma(String((key as Scalar).value), written) };
}

function wordsOfComma(field: string, written: string): Omit<YamlFault, 'offset'> {
  const text = written.replace(/\s+/g, ' ');
  const digits = digitsOf(text.replaceAll(', ', ','));
  if (digits !== undefined) return { ...WORDS.number(text, field, digits), remedies: [{ from: written, to: digits }] };
  const quoted = JSON.stringify(unquoted(text));
  return { ...WORDS.comma(field, quoteValue(unquoted(text))), remedies: [{ from: written, to: quoted }] };
}

function isPartOfText({ key, value }: Pair<Node, Node | null>): boolean {
  return value === null || (isScalar(key) && /\s/.test(String(key.value)));
}

function isText(node: Node | null | undefined): boolean {
  return isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number');
}

function unquoted(text: string): string {
  return text.replaceAll(/["']/g, '');
}
