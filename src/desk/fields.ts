import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Stretch } from '../model/names/name-index.ts';
import { splitFrontmatter } from '../reader/frontmatter.ts';
import type { FileText } from './file-text.ts';

/** The fields of a file of content, as they are written there. */
export interface Fields {
  readonly file: FileText;
  /** The place in the file that the YAML begins at; places of its nodes count from there. */
  readonly start: number;
  /** The place behind the last line of the YAML. */
  readonly end: number;
  readonly root: Node | null;
}

/** The fields of a Markdown file of a valid record, or of one that is YAML throughout, with the place of each. */
export function fieldsOf(file: FileText, isMarkdown: boolean): Fields {
  const { start, end } = isMarkdown ? frontmatterIn(file.readable) : { start: 0, end: file.readable.length };
  const document = parseDocument(file.readable.slice(start, end), { stringKeys: true, keepSourceTokens: true });
  return { file, start, end, root: document.contents };
}

/** Where the text of a Markdown file begins. */
export function bodyStart(file: FileText): number {
  const parts = splitFrontmatter(file.readable);
  if ('found' in parts) throw new Error(`A record that was read has no fields: ${parts.found}`);
  return file.readable.length - parts.body.length;
}

function frontmatterIn(text: string): Stretch {
  const parts = splitFrontmatter(text);
  if ('found' in parts) throw new Error(`A record that was read has no fields: ${parts.found}`);
  const start = text.indexOf('\n') + 1;
  // An empty block has no line of its own before the second fence.
  return { start, end: start + parts.yaml.length + (parts.yaml === '' ? 0 : 1) };
}

/** What stands at a path, as in `claims.0.answer`; undefined where nothing does. */
export function nodeAt({ root }: Fields, path: string): Node | undefined {
  const steps = path === '' ? [] : path.split('.');
  return steps.reduce<Node | undefined>((from, step) => childOf(from, step), root ?? undefined);
}

/** The names of the fields of a record, or of a map in it, in their order. */
export function fieldNames(fields: Fields, path: string = ''): readonly string[] {
  const map = nodeAt(fields, path);
  return isMap(map) ? map.items.map(({ key }) => String((key as Scalar).value)) : [];
}

/** The field of a map by its name. */
export function pairOf(map: YAMLMap, name: string): Pair<Node, Node | null> | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name) as Pair<Node, Node | null> | undefined;
}

function childOf(from: Node | undefined, step: string): Node | undefined {
  if (isMap(from)) return pairOf(from, step)?.value ?? undefined;
  return isSeq(from) ? (from.items[Number(step)] as Node | undefined) : undefined;
}

/**
 * Where an id stands that a path leads to: as such, as one of a list, as the `id` of a citation, or as the name of a
 * field, as in `spellings.an-id`.
 */
export function idAt(fields: Fields, path: string, id: string): Scalar | undefined {
  const node = nodeAt(fields, path);
  if (path === `spellings.${id}`) {
    const spellings = nodeAt(fields, 'spellings');
    return isMap(spellings) ? (pairOf(spellings, id)?.key as Scalar | undefined) : undefined;
  }
  if (isScalar(node)) return node.value === id ? node : undefined;
  const inner = isMap(node) ? pairOf(node, 'id')?.value : isSeq(node) ? itemOf(node, id) : undefined;
  return isScalar(inner) && inner.value === id ? inner : undefined;
}

function itemOf(list: YAMLSeq, id: string): Node | undefined {
  return (list.items as Node[]).find((item) => isScalar(item) && item.value === id);
}

/** Where a node stands in the file, without what follows it on its line. */
export function stretchOf({ start }: Fields, node: Node): Stretch {
  const from = node.range![0] + start;
  return { start: from, end: Math.max(from, lastEndOf(node) + start) };
}

/** The end of the last thing that is written in a node. */
function lastEndOf(node: Node): number {
  if (!isMap(node) && !isSeq(node)) return node.range![1];
  if (node.flow || node.items.length === 0) return node.range![1];
  if (isSeq<Node>(node)) return lastEndOf(node.items.at(-1)!);
  const { key, value } = (node as YAMLMap<Node, Node | null>).items.at(-1)!;
  return lastEndOf(value ?? key);
}

/** The place behind the line that something ends on. */
export function endOfLine(text: string, end: number): number {
  if (text[end - 1] === '\n') return end;
  const next = text.indexOf('\n', end);
  return next < 0 ? text.length : next + 1;
}

/** The place at which the line begins that something is on. */
export function startOfLine(text: string, place: number): number {
  return text.lastIndexOf('\n', place - 1) + 1;
}
