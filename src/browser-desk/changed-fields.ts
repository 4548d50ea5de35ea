import { isMap, isScalar, isSeq, Scalar, type Node, type YAMLSeq } from 'yaml';
import { appendEntry, appendField, appendItem, removeField, removeItem } from '../desk/edit-list.ts';
import { fieldNames, fieldsOf, nodeAt, pairOf, stretchOf, type Fields } from '../desk/fields.ts';
import { edited, type FileText } from '../desk/file-text.ts';
import type { Splice } from '../desk/splice.ts';
import { inlineYaml, quotedYaml } from '../desk/yaml-text.ts';
import { ownValue } from '../model/own-value.ts';
import { isSame } from './is-same.ts';
import { isMap as isFields } from './to-form.ts';

/** A place in a file, and what stood and is to stand there. */
interface Change {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * A file whose fields say something else; what says the same keeps every byte, comments and quotes included.
 *
 * @param isMarkdown false for a file that is YAML throughout
 */
export function withChangedFields(file: FileText, isMarkdown: boolean, before: unknown, after: unknown): FileText {
  return changed(file, isMarkdown, { path: '', before, after });
}

function changed(file: FileText, isMarkdown: boolean, change: Change): FileText {
  const { path, before, after } = change;
  if (isSame(before, after)) return file;
  const fields = fieldsOf(file, isMarkdown);
  const node = nodeAt(fields, path);
  if (isMap(node) && isFields(before) && isFields(after)) return changedMap(file, isMarkdown, change);
  if (isSeq(node) && isLongAs(node, before) && Array.isArray(after)) return changedList(file, isMarkdown, change);
  return edited(file, replaced(fields, path, after));
}

function isLongAs(list: YAMLSeq, items: unknown): boolean {
  return Array.isArray(items) && items.length === list.items.length;
}

function changedMap(file: FileText, isMarkdown: boolean, { path, before, after }: Change): FileText {
  const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const names = [...new Set([...Object.keys(is), ...Object.keys(was)])];
  return names.reduce((text, name) => {
    const [old, now] = [ownValue(was, name), ownValue(is, name)];
    if (isSame(old, now)) return text;
    const fields = fieldsOf(text, isMarkdown);
    const isThere = fieldNames(fields, path).includes(name);
    if (now === undefined) return isThere ? edited(text, removeField(fields, path, name)) : text;
    if (!isThere) return edited(text, added(fields, path, name, now));
    return changed(text, isMarkdown, { path: join(path, name), before: old, after: now });
  }, file);
}

function added(fields: Fields, path: string, name: string, value: unknown): Splice {
  return path === '' ? appendField(fields, name, value) : appendEntry(fields, path, `${name}: ${inlineYaml(value)}`);
}

/** Items that are the same at either end stay; those between are changed in order, and what is left over goes or comes. */
function changedList(file: FileText, isMarkdown: boolean, { path, before, after }: Change): FileText {
  const [was, is] = [before as unknown[], after as unknown[]];
  const start = countSame(was, is);
  const end = countSame(was.slice(start).reverse(), is.slice(start).reverse());
  const gone = was.slice(start, was.length - end);
  const come = is.slice(start, is.length - end);
  // What comes before the last items would stand behind them: they move on too.
  const moved = come.length > gone.length ? [is.slice(start), was.slice(start)] : [come, gone];
  return changedItems(file, isMarkdown, { path, before: moved[1], after: moved[0] }, start);
}

function changedItems(file: FileText, isMarkdown: boolean, { path, before, after }: Change, start: number): FileText {
  const [was, is] = [before as unknown[], after as unknown[]];
  const both = Math.min(was.length, is.length);
  const kept = is.slice(0, both).reduce<FileText>((text, item, i) => {
    return changed(text, isMarkdown, { path: join(path, String(start + i)), before: was[i], after: item });
  }, file);
  const fewer = was.slice(both).reduce<FileText>((text) => {
    return edited(text, removeItem(fieldsOf(text, isMarkdown), path, start + both));
  }, kept);
  return is.slice(both).reduce<FileText>((text, item) => {
    return edited(text, appendItem(fieldsOf(text, isMarkdown), path, item));
  }, fewer);
}

function countSame(a: readonly unknown[], b: readonly unknown[]): number {
  const first = a.findIndex((item, i) => i >= b.length || !isSame(item, b[i]));
  return first < 0 ? a.length : first;
}

/** Another value behind the name of a field, or in the place of an item. */
function replaced(fields: Fields, path: string, value: unknown): Splice {
  const node = nodeAt(fields, path)!;
  const stretch = stretchOf(fields, node);
  const isBlock = (isMap(node) || isSeq(node)) && !node.flow;
  const dot = path.lastIndexOf('.');
  const parent = nodeAt(fields, path.slice(0, Math.max(dot, 0)));
  const text = quotedAs(node, value);
  if (!isMap(parent) || !(isBlock || stretch.start === stretch.end)) return { ...stretch, text };
  const { key } = pairOf(parent, path.slice(dot + 1))!;
  return { start: stretchOf(fields, key).end, end: stretch.end, text: `: ${text}` };
}

/** A text in the quotes that stood there, where they fit; and in quotes at any rate before a comment, which might be part of it. */
function quotedAs(node: Node, value: unknown): string {
  if (typeof value !== 'string' || !isScalar(node)) return inlineYaml(value);
  if (node.type === Scalar.QUOTE_SINGLE && /^[^'\\\n]*$/.test(value)) return `'${value}'`;
  return node.comment ? quotedYaml(value) : inlineYaml(value);
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
