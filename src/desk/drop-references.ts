import { isMap, isScalar, isSeq } from 'yaml';
import type { IdReference } from '../model/checks/links.ts';
import { removeField, removeItem } from './edit-list.ts';
import { fieldsOf, nodeAt, stretchOf, type Fields } from './fields.ts';
import { edited, type FileText } from './file-text.ts';
import { type Splice } from './splice.ts';

/** How a field does without an id: by itself, only together with the fact it is in, or not at all. */
export type Drop =
  | { readonly kind: 'edit'; readonly path: string; readonly edit: (fields: Fields) => Splice }
  | { readonly kind: 'fact'; readonly path: string }
  | { readonly kind: 'blocked' };

/** How the field of a reference does without the id in it. */
export function dropOf(fields: Fields, { field, id }: Pick<IdReference, 'field' | 'id'>): Drop {
  const path = inList(fields, field, id);
  const rule = RULES.find(([pattern]) => pattern.test(path));
  return rule ? rule[1](fields, path) : { kind: 'blocked' };
}

type Rule = (fields: Fields, path: string) => Drop;

/** A part in an event goes with its actor, a sentence of the story so far with its only event, and so on. */
const RULES: readonly (readonly [RegExp, Rule])[] = [
  [/^claims\.\d+\.answer\.\d+$/, () => ({ kind: 'blocked' })],
  [/^eventStatus\.sources\./, () => ({ kind: 'blocked' })],
  [/^spellings\./, (_fields, path) => namedField('spellings', path.slice('spellings.'.length))],
  [/^counts\.in$/, () => field('counts')],
  [/^participants\.\d+\.actor$/, (_fields, path) => item(path.replace(/\.actor$/, ''))],
  [/^(?:roles\.\d+\.of|.*\.attributedTo\.by(?:\.\d+)?)$/, (_fields, path) => factAt(path)],
  [/\.appointedBy\.(?:by|sources)\.\d+$/, (fields, path) => itemOr(fields, path, field(parentOf(parentOf(path))))],
  [/^\w+\.\d+\.(?:sources|events|by)\.\d+$/, (fields, path) => itemOr(fields, path, factAt(path))],
  [/^\w+\.\d+\.(?:invitedBy|disputes)\.\d+$/, (fields, path) => itemOr(fields, path, field(parentOf(path)))],
  [/^(?:about|follows|moments|differentFrom|place)\.\d+$/, (_fields, path) => item(path)],
  [/^removed\.replacedBy\.\d+$/, (_fields, path) => item(path)],
  [/^pledges\.\d+\.to$/, (_fields, path) => replaced(path, 'null')],
  [
    /^(?:place|reprints|eventStatus\.movedTo|corrections\.\d+\.question|\w+\.\d+\.answers)$/,
    (_fields, path) => field(path),
  ],
  [/^\w+\.\d+\.(?:actor|in|question|by)$/, (_fields, path) => factAt(path)],
];

/** One id in a list may be told by the path of the list: `place`, for `place: [an-id]`. */
function inList(fields: Fields, path: string, id: string): string {
  const node = nodeAt(fields, path);
  const index = isSeq(node) ? node.items.findIndex((item) => isScalar(item) && item.value === id) : -1;
  return index < 0 ? path : `${path}.${index}`;
}

function factAt(path: string): Drop {
  return { kind: 'fact', path: path.split('.').slice(0, 2).join('.') };
}

/** The item of a list that has others; else what goes with its only one. */
function itemOr(fields: Fields, path: string, only: Drop): Drop {
  const list = nodeAt(fields, parentOf(path));
  return isSeq(list) && list.items.length > 1 ? item(path) : only;
}

function item(path: string): Drop {
  return { kind: 'edit', path, edit: (fields) => removeAt(fields, path) };
}

function field(path: string): Drop {
  return { kind: 'edit', path, edit: (fields) => removeField(fields, parentOf(path), lastOf(path)) };
}

function replaced(path: string, by: string): Drop {
  return { kind: 'edit', path, edit: (fields) => ({ ...stretchOf(fields, nodeAt(fields, path)!), text: by }) };
}

/** A field of a map; where it is the only one, the map. */
function namedField(map: string, name: string): Drop {
  const edit = (now: Fields) => {
    const node = nodeAt(now, map);
    return isMap(node) && node.items.length > 1 ? removeField(now, map, name) : removeField(now, '', map);
  };
  return { kind: 'edit', path: `${map}.${name}`, edit };
}

/** Takes an item out of its list, and the list with its only one. */
export function removeAt(fields: Fields, path: string): Splice {
  const list = parentOf(path);
  const items = nodeAt(fields, list);
  if (isSeq(items) && items.items.length > 1) return removeItem(fields, list, Number(lastOf(path)));
  return removeField(fields, parentOf(list), lastOf(list));
}

/**
 * The file after edits of its fields, one after the other, those further down first, so that no place is moved before it
 * is edited.
 */
export function editedFields(
  file: FileText,
  isMarkdown: boolean,
  edits: readonly { readonly path: string; readonly edit: (fields: Fields) => Splice }[],
): FileText {
  return edits
    .toSorted((a, b) => -comparePaths(a.path, b.path))
    .reduce((text, { edit }) => edited(text, edit(fieldsOf(text, isMarkdown))), file);
}

function comparePaths(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** `claims.0` of `claims.0.answer`; empty for a field that stands in no other. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), 0));
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
