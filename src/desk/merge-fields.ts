import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { appendEntry, appendField, appendItem } from './edit-list.ts';
import { fieldNames, fieldsOf, nodeAt, stretchOf } from './fields.ts';
import { edited, type FileText } from './file-text.ts';
import { placeOfPart, type WrittenPart } from './joined-parts.ts';
import { inlineYaml } from './yaml-text.ts';

/**
 * The file of a record with what another has in a field: the field itself, its value where here is none, and the items of
 * a list that are not here. A fact that both tell alike rests on the sources of both.
 *
 * @param path the field: `spellings`, `claims.0.sources`
 * @param other its value in the other record
 * @param id the record that the file is of, which a list of others does not name
 */
export function mergedField(file: FileText, path: string, other: unknown, id: string): FileText {
  const fields = fieldsOf(file, true);
  const own = nodeAt(fields, path);
  if (other === null || other === undefined) return file;
  if (Array.isArray(other)) return other.reduce<FileText>((text, item) => withItem(text, path, item, id), file);
  if (!own) return edited(file, appendField(fields, path, other));
  if (isScalar(own) && own.value === null) return edited(file, { ...stretchOf(fields, own), text: inlineYaml(other) });
  return isMap(own) && typeof other === 'object' ? withEntries(file, path, Object.entries(other), id) : file;
}

/** The fields of a map, such as the spellings of names. */
function withEntries(file: FileText, path: string, entries: readonly [string, unknown][], id: string): FileText {
  return entries.reduce((text, [name, value]) => {
    const fields = fieldsOf(text, true);
    if (fieldNames(fields, path).includes(name)) return mergedField(text, `${path}.${name}`, value, id);
    return edited(text, appendEntry(fields, path, `${name}: ${inlineYaml(value)}`));
  }, file);
}

/** The file with an item in a list of it, unless it is there. */
function withItem(file: FileText, path: string, item: unknown, id: string): FileText {
  const fields = fieldsOf(file, true);
  const list = nodeAt(fields, path);
  const items: readonly unknown[] = isSeq<Node>(list) ? list.items.map((known): unknown => known.toJSON()) : [];
  const isThere = (known: unknown) => isSame(known, item) || sameCitation(known, item) || samePart(known, item);
  if (idOf(item) === id || items.some(isThere)) return file;
  const alike = items.findIndex((known) => isSame(withoutSources(known), withoutSources(item)));
  if (alike >= 0 && isFact(item)) return mergedField(file, `${path}.${alike}.sources`, item.sources, id);
  return edited(file, appendItem(fields, path, item));
}

/** Two citations of one source would be one too many; the place that is there stays. */
function sameCitation(a: unknown, b: unknown): boolean {
  return idOf(a) !== undefined && idOf(a) === idOf(b);
}

/** Two parts of one actor are told as one, which `joined-parts.ts` sees to. */
function samePart(a: unknown, b: unknown): boolean {
  return isPart(a) && isPart(b) && placeOfPart([a], b) === 0;
}

function isPart(item: unknown): item is WrittenPart {
  return typeof item === 'object' && item !== null && 'actor' in item && 'role' in item;
}

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item
    ? item.id
    : typeof item === 'string'
      ? item
      : undefined;
}

function isFact(item: unknown): item is { readonly sources: unknown } {
  return typeof item === 'object' && item !== null && 'sources' in item;
}

function withoutSources(item: unknown): unknown {
  if (!isFact(item)) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'sources'));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

/** The same whatever order its fields are written in. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, inOrder(inner)]);
}
