import { addressOf, type FormerIds } from '../graph/fact-anchor.ts';
import { FACT_FIELDS, FACT_KINDS } from '../graph/fact-kinds.ts';
import { lineOf } from '../diagnostics/field-lines.ts';
import type { EventData } from '../records/event.ts';
import type { FactData, FactField } from '../records/fact.ts';
import type { VersionedRecord } from './versioned-record.ts';

/** One thing that a record tells its readers. */
export interface ToldPart {
  /** What it is known by, the first as it is now: a field, `title`, `text` for a sentence, or the address of a fact, `#claim-length-310`. */
  readonly keys: readonly string[];
  /** What it says, as a text that changes when it does, with ids as JSON or Markdown has them. */
  readonly value: string;
  readonly field: string;
  readonly line: number;
}

/** Fields that tell readers nothing of the story, or nothing that could be wrong. */
const UNTOLD: ReadonlySet<string> = new Set(
  'added anchor corrections demonyms desk draft feedback follows formerIds key kinds moments sha256 sortName statuses topic urlStatus withdrawn words address'.split(
    ' ',
  ),
);

/** Fields of the items of a list that may be filled in later, which corrects nothing: a role ends, a note is added. */
const FILLED_LATER: ReadonlySet<string> = new Set(['note', 'attributedTo', 'to', 'appointedBy', 'invitedBy']);

/** Everything that a record tells, as one text: the same whatever the order of fields, the line ends, the folder. */
export function canonicalText({ data, text }: VersionedRecord): string {
  return `${canonical(data)}\n${oneLine(text?.markdown ?? '')}`;
}

/** The same in parts: each field, each item of a list, each fact with each of its sources, each sentence of the text. */
export function toldParts(record: VersionedRecord, formerIds: FormerIds): readonly ToldPart[] {
  const fields = Object.entries(record.data).filter(([name]) => isTold(name) && !isApart(name));
  const told = fields.flatMap(([name, value]) => partsOfField(record, name, value));
  return [...told, ...factParts(record, formerIds), ...sentences(record)];
}

function partsOfField(record: VersionedRecord, field: string, value: unknown): readonly ToldPart[] {
  const at = (path: string) => ({ field: path, line: lineOf(record.lines, path) });
  if (Array.isArray(value)) return value.flatMap((item, i) => partsOfItem(field, item, at(`${field}.${i}`)));
  return isNothing(value) ? [] : [{ keys: [field], value: canonical(value), ...at(field) }];
}

function partsOfItem(key: string, item: unknown, place: Pick<ToldPart, 'field' | 'line'>): readonly ToldPart[] {
  if (typeof item !== 'object' || item === null) return [{ keys: [key], value: canonical(item), ...place }];
  const { sources, ...rest } = item as Readonly<Record<string, unknown>>;
  const fields = Object.entries(rest).filter(([name, of]) => name !== 'citations' && isTold(name) && !isNothing(of));
  const core = canonical(Object.fromEntries(fields.filter(([name]) => !FILLED_LATER.has(name))));
  const later = fields.filter(([name]) => FILLED_LATER.has(name));
  const cited = Array.isArray(sources) ? sources.map((source) => ['sources', source] as const) : [];
  return [
    { keys: [key], value: core, ...place },
    ...[...later, ...cited].map(([name, value]) => ({
      ...{ keys: [key], value: canonical([core, name, value]) },
      ...place,
    })),
  ];
}

function factParts({ data, lines }: VersionedRecord, formerIds: FormerIds): readonly ToldPart[] {
  if (!('claims' in data)) return [];
  return FACT_FIELDS.flatMap((field) => factsIn(field, (data as EventData)[field], formerIds, lines));
}

function factsIn<Field extends FactField>(
  field: Field,
  facts: readonly FactData<Field>[],
  formerIds: FormerIds,
  lines: VersionedRecord['lines'],
): readonly ToldPart[] {
  return facts.flatMap((fact, i) => {
    const { anchor, formerAnchors } = addressOf(field, fact, formerIds);
    const keys = [anchor, ...formerAnchors].map((one) => `#${one}`);
    const place = { field: `${field}.${i}`, line: lineOf(lines, `${field}.${i}`) };
    return partsOfItem('', fact, place).map((part) => ({ ...part, keys }));
  });
}

/** Sentence by sentence, since one that is added corrects nothing. */
function sentences({ text }: VersionedRecord): readonly ToldPart[] {
  const told = (text?.paragraphs ?? []).flatMap(({ line, prose }) =>
    [...SENTENCES.segment(oneLine(prose.text.replaceAll(GAP, '')))].map(({ segment }) => ({
      line,
      value: plain(segment),
    })),
  );
  return told.filter(({ value }) => value !== '').map((part) => ({ keys: ['text'], field: 'body', ...part }));
}

/** What stands for each letter of a citation, which is no part of what a sentence tells. */
const GAP = '\0';

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Without the spaces that citations leave. */
function plain(sentence: string): string {
  return sentence.replaceAll(/ +([.,;:!?])/g, '$1').trim();
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The field of an event that has facts with such an address, or the field itself. */
export function fieldOfKey(key: string): string {
  if (!key.startsWith('#')) return key;
  const [prefix] = key.slice(1).split('-');
  return FACT_FIELDS.find((field) => [FACT_KINDS[field].prefix, FACT_KINDS[field].formerPrefix].includes(prefix!))!;
}

/** Facts have parts of their own; how a source spells names is for finding it, and grows. */
function isApart(name: string): boolean {
  return (FACT_FIELDS as readonly string[]).includes(name) || name === 'spellings';
}

function isTold(name: string): boolean {
  return !UNTOLD.has(name);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === false || value === '' || isEmptyList(value);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** JSON with the fields of each object from A to Z, and without those that say nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isFields(part) ? sortedFields(part) : part));
}

function sortedFields(fields: Readonly<Record<string, unknown>>): object {
  const told = Object.entries(fields).filter(([name, value]) => isTold(name) && !isNothing(value));
  return Object.fromEntries(told.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
