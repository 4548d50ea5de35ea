import { isPaper } from '../ingest/read/name-of-author.ts';
import { deskWords } from '../words/desk.ts';
import { appendItem, removeField } from './edit-list.ts';
import { bodyStart, fieldNames, fieldsOf, nodeAt, type Fields } from './fields.ts';
import { edited, lineEndOf, withText, type FileText } from './file-text.ts';
import { withPartsOf } from './joined-parts.ts';
import { mergedField } from './merge-fields.ts';

/** Two records that are to be one. */
interface Two {
  readonly from: FileText;
  readonly into: FileText;
  /** The id of the second. */
  readonly id: string;
  /** A name to add to those of the second, if any. */
  readonly name: { readonly text: string; readonly language: string } | null;
}

/** The record that two become, and what an editor should look at in it. */
interface Merged {
  readonly file: FileText;
  readonly notes: readonly string[];
}

/** What tells one record as such: the record that is kept keeps its own. */
const OWN: ReadonlySet<string> = new Set(
  'name title suppliedTitle kind date dateNote published publishedNote sortName added formerIds'.split(' '),
);
/** What is of no use to an editor to compare. */
const UNTOLD: ReadonlySet<string> = new Set(['added', 'formerIds']);

/** The file of the second of two records with what only the first has, and what an editor should look at. */
export function mergedRecord({ from, into, id, name }: Two): Merged {
  const fields = fieldsOf(from, true);
  const names = fieldNames(fields);
  const parts = withPartsOf(into, from);
  const named = name === null ? parts.file : withName(parts.file, name);
  const file = names
    .filter((field) => !OWN.has(field) && !isOfItself(fields, field, id))
    .reduce((text, field) => mergedField(text, field, toMerge(fields, field), id), withoutReprint(named, id));
  const own = fieldsOf(into, true);
  const told = names.filter((field) => !UNTOLD.has(field)).flatMap((field) => noteOn(fields, own, field));
  return withBody(file, from, [...told, ...parts.notes]);
}

/** A source that is one with its reprint prints nothing again. */
function isOfItself(fields: Fields, field: string, id: string): boolean {
  return field === 'reprints' && valueAt(fields, field) === id;
}

function withoutReprint(file: FileText, id: string): FileText {
  const fields = fieldsOf(file, true);
  return isOfItself(fields, 'reprints', id) ? edited(file, removeField(fields, '', 'reprints')) : file;
}

function withName(file: FileText, name: Two['name']): FileText {
  return edited(file, appendItem(fieldsOf(file, true), 'names', name));
}

/** The value of a field; of authors those who are no paper, which some programs and bylines take for one. */
function toMerge(fields: Fields, field: string): unknown {
  const value = valueAt(fields, field);
  if (field !== 'authors' || !Array.isArray(value)) return value;
  const publisher = valueAt(fields, 'publisher');
  return value.filter((author) => author !== publisher && !isPaper(String(author)));
}

function valueAt(fields: Fields, path: string): unknown {
  return nodeAt(fields, path)?.toJSON();
}

/** Says which value stays of a field that both have, each its own. */
function noteOn(from: Fields, into: Fields, field: string): readonly string[] {
  const [other, own] = [valueAt(from, field), valueAt(into, field)];
  const isOne = (value: unknown) => value !== null && value !== undefined && typeof value !== 'object';
  if (!isOne(other) || !isOne(own) || other === own) return [];
  return [deskWords.merge.kept(field, JSON.stringify(own), JSON.stringify(other))];
}

/** The text of the first behind that of the second. */
function withBody(file: FileText, from: FileText, notes: readonly string[]): Merged {
  const more = from.readable.slice(bodyStart(from)).trim();
  const own = file.readable.slice(bodyStart(file)).trim();
  if (more === '' || own.includes(more)) return { file, notes };
  const lineEnd = lineEndOf(file);
  const text = `${file.raw.endsWith('\n') ? '' : '\n'}\n${more}\n`.replace(/ *\n/g, lineEnd);
  return { file: withText(file, file.raw + text), notes: own === '' ? notes : [...notes, deskWords.merge.text] };
}
