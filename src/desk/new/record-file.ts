import { escapeControls } from '../../model/text/control-characters.ts';
import type { SourceData } from '../../model/records/source.ts';
import { newRecordWords } from '../../words/new-records.ts';
import { blockYaml } from '../yaml-text.ts';
import { NEW_FIELDS, type NewField, type NewKind } from './fields.ts';
import type { Candidates } from './from-source.ts';
import type { CitedPlace } from './given.ts';

/** What is written into the file of a new record. */
export interface NewRecord {
  readonly kind: NewKind;
  /** The values of its fields, by their flags. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The day it is added, YYYY-MM-DD; null for what has no such day. */
  readonly added: string | null;
  /** What its source offers besides. */
  readonly candidates: Candidates;
}

/** The file of a new record: the fields that were given, each other one as a comment that says what it is for. */
export function recordFile(record: NewRecord): string {
  const { kind, values, added, candidates } = record;
  const written = NEW_FIELDS[kind].filter(({ form }) => form !== 'body' && form !== 'cited');
  const fields = written.filter((field) => values.has(field.flag) || isOffered(field, values));
  const lines = fields.flatMap((field) => linesOf(record, field));
  const { statements = [], roles = [] } = candidates;
  const always = [
    ...(kind === 'source' ? sourceLines(values) : []),
    ...(roles.length > 0 ? offered('roles', roles) : []),
    ...(statements.length > 0 ? offered('statements', statements) : []),
    ...(added === null ? [] : [blockYaml({ added }).trimEnd()]),
  ];
  return `---\n${[...lines, ...always].join('\n')}\n---\n${bodyOf(record)}`;
}

/** Whether a field that is left out may stand in this record: a unit in a question for a number, no code of a country in a person. */
function isOffered({ isAsked, isOnlyFor }: NewField, values: NewRecord['values']): boolean {
  const words = new Map([...values].flatMap(([flag, value]) => (typeof value === 'string' ? [[flag, [value]]] : [])));
  return (isAsked?.(words) ?? true) && (isOnlyFor === undefined || values.get('kind') === isOnlyFor);
}

/** A source whose text is to be written is a draft, so that it stops nothing. */
function sourceLines(values: NewRecord['values']): readonly string[] {
  const draft = values.has('abstract') ? [] : [noted(fieldLines('draft', true)[0]!, newRecordWords.draft)];
  return [...draft, ...fieldLines('body', 'abstract' satisfies SourceData['body'])];
}

/** Fields of a source that are shown as null where nothing is known. */
const SHOWN_AS_NULL = new Set(['title', 'publisher', 'published', 'url']);

function linesOf({ kind, values, candidates }: NewRecord, field: NewField): readonly string[] {
  const { flag, name } = field;
  const value = writtenValue(field, values.get(flag));
  const others = candidates[name as keyof Candidates] ?? [];
  if (value !== undefined) return fieldLines(name, value);
  if (others.length > 0) return offered(name, others);
  const { note } = newRecordWords.fields[kind][flag]!;
  const isShown = kind === 'source' && SHOWN_AS_NULL.has(name);
  return [noted(isShown ? fieldLines(name, null)[0]! : `# ${name}:`, note)];
}

function writtenValue({ isOneOrMore }: NewField, value: unknown): unknown {
  return isOneOrMore && Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
}

/** A line with a comment behind it. */
function noted(line: string, note: string): string {
  return `${line} # ${note}`;
}

function fieldLines(name: string, value: unknown): readonly string[] {
  return blockYaml({ [name]: value })
    .trimEnd()
    .split('\n');
}

/** A list that is all to be chosen from: without the `#` before its lines it is one. */
function offered(name: string, items: readonly string[]): readonly string[] {
  return [`# ${newRecordWords.offered[name]!}`, `# ${name}:`, ...items.flatMap(itemLines)];
}

/** An item with its comment before it; each line is a comment. */
function itemLines(item: string): readonly string[] {
  const lines = item.split('\n').map(escapeControls);
  const isComment = (line: string) => line.startsWith('#');
  const [first, ...rest] = lines.filter((line) => !isComment(line));
  return [
    ...lines.filter(isComment).map((line) => `#   ${line}`),
    `#   - ${first!}`,
    ...rest.map((line) => `#     ${line}`),
  ];
}

function bodyOf({ kind, values }: NewRecord): string {
  const body = NEW_FIELDS[kind].find(({ form }) => form === 'body');
  const text = body ? ((values.get(body.flag) as string | undefined) ?? '') : '';
  const places = (values.get('cite') as readonly CitedPlace[] | undefined) ?? [];
  const cited = marker(places.filter((place) => !isCitedIn(text, place)));
  const whole = [text, cited].filter(Boolean).join(' ');
  return whole === '' ? '' : `\n${whole}\n`;
}

/** True where an account of its editor cites a place already. */
function isCitedIn(text: string, { id, locator }: CitedPlace): boolean {
  const written = [...text.matchAll(/\[(@[^[\]]*)\]/g)].flatMap(([, parts]) => parts!.split(';'));
  return written.some((part) => {
    const [source, ...place] = part.split(',').map((word) => word.trim());
    return source === `@${id}` && (locator === null || place.join(', ') === locator);
  });
}

/** `[@one, para. 2; @two]`; nothing for no source. */
export function marker(places: readonly CitedPlace[]): string {
  if (places.length === 0) return '';
  return `[${places.map(({ id, locator }) => (locator === null ? `@${id}` : `@${id}, ${locator}`)).join('; ')}]`;
}
