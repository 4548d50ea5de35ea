import { isMap, isSeq, type CST, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { endOfLine, nodeAt, pairOf, startOfLine, stretchOf, type Fields } from './fields.ts';
import { lineEndOf } from './file-text.ts';
import type { Splice } from './splice.ts';
import { blockYaml, inlineYaml, itemYaml } from './yaml-text.ts';

/**
 * Adds an item at the end of a list, in the form that the list has; where there is no such list, a list of its own at the
 * end of the fields, or before one of them.
 *
 * @param path the list, as in `formerIds` or `claims.0.sources`
 * @param before the field that a new list is to stand before
 */
export function appendItem(fields: Fields, path: string, item: unknown, before?: string): Splice {
  const list = nodeAt(fields, path);
  if (!isSeq(list)) return { ...appendField(fields, path, [item]), ...(before && placeBefore(fields, before)) };
  const { start, file } = fields;
  const last = list.items.at(-1) as Node | undefined;
  if (!last) return at(list.range![0] + start + 1, inlineYaml(item));
  const { end } = stretchOf(fields, last);
  if (list.flow) return at(end, `, ${inlineYaml(item)}`);
  const first = list.range![0] + start;
  const indent = file.readable.slice(startOfLine(file.readable, first), first);
  const isBlock = isMap(last) && !last.flow;
  return at(endOfLine(file.readable, end), inLines(fields, itemYaml(item, isBlock), indent));
}

/** The place at which the line of a field begins; undefined where there is none, or all fields stand in one line. */
function placeBefore(fields: Fields, name: string): Pick<Splice, 'start' | 'end'> | undefined {
  const { root, start, file } = fields;
  const pair = isMap<Node, Node | null>(root) && !root.flow ? pairOf(root, name) : undefined;
  if (!pair) return undefined;
  const place = startOfLine(file.readable, pair.key.range![0] + start);
  return { start: place, end: place };
}

/** Adds a field below all others, on lines of its own; in a record between braces, as the last. */
export function appendField(fields: Fields, name: string, value: unknown): Splice {
  const { root, end } = fields;
  if (isMap<Node, Node | null>(root) && root.flow) return appendEntry(fields, '', `${name}: ${inlineYaml(value)}`);
  if (!Array.isArray(value)) return at(end, inLines(fields, blockYaml({ [name]: value })));
  return at(end, inLines(fields, `${name}:\n${value.map((item) => indented(itemYaml(item), '  ')).join('')}`));
}

/** Adds an entry to a map that has others: `name: [a, b]`. */
export function appendEntry(fields: Fields, path: string, entry: string): Splice {
  const map = nodeAt(fields, path) as YAMLMap<Node, Node | null>;
  const { key, value } = map.items.at(-1)!;
  const { end } = stretchOf(fields, value ?? key);
  if (map.flow) return at(end, `, ${entry}`);
  const { readable } = fields.file;
  const first = map.range![0] + fields.start;
  return at(
    endOfLine(readable, end),
    // The first entry may stand behind the dash of a list.
    inLines(fields, `${entry}\n`, readable.slice(startOfLine(readable, first), first).replace(/\S/g, ' ')),
  );
}

/** Lines with the line ends of the file. */
function inLines({ file }: Fields, lines: string, indent: string = ''): string {
  return indented(lines, indent).replaceAll('\n', lineEndOf(file));
}

function indented(lines: string, indent: string): string {
  return lines.replace(/^(?=.)/gm, indent);
}

function at(place: number, text: string): Splice {
  return { start: place, end: place, text };
}

/** Takes an item out of a list that has others; of its only one a list between brackets is left empty. */
export function removeItem(fields: Fields, path: string, index: number): Splice {
  const list = nodeAt(fields, path) as YAMLSeq<Node>;
  if (list.flow)
    return withoutInFlow(
      list.items.map((item) => stretchOf(fields, item)),
      index,
    );
  const { readable } = fields.file;
  const start = startOfLine(readable, dashOf(list, index) + fields.start);
  return { start, end: endOfLine(readable, stretchOf(fields, list.items[index]!).end), text: '' };
}

/** Where the dash of an item stands, which a comment may part from what follows it. */
function dashOf(list: YAMLSeq, index: number): number {
  const { items } = list.srcToken as CST.BlockSequence;
  return items[index]!.start.find(({ type }) => type === 'seq-item-ind')!.offset;
}

/** Takes a field out of a map, with its name and its lines. */
export function removeField(fields: Fields, mapPath: string, name: string): Splice {
  const map = nodeAt(fields, mapPath) as YAMLMap<Node, Node | null>;
  const index = map.items.indexOf(pairOf(map, name)!);
  const stretches = map.items.map(({ key, value }) => ({
    start: stretchOf(fields, key).start,
    end: stretchOf(fields, value ?? key).end,
  }));
  if (map.flow) return withoutInFlow(stretches, index);
  const { readable } = fields.file;
  const { start, end } = stretches[index]!;
  const lineStart = startOfLine(readable, start);
  // What begins behind the dash of a list leaves the dash to the field that follows.
  if (readable.slice(lineStart, start).trim() !== '' && index === 0 && stretches.length > 1)
    return { start, end: stretches[1]!.start, text: '' };
  return { start: lineStart, end: endOfLine(readable, end), text: '' };
}

function withoutInFlow(stretches: readonly { readonly start: number; readonly end: number }[], index: number): Splice {
  const [before, own, after] = [stretches[index - 1], stretches[index]!, stretches[index + 1]];
  if (before) return { start: before.end, end: own.end, text: '' };
  return { start: own.start, end: after ? after.start : own.end, text: '' };
}

/** Takes a list out altogether, or leaves `[]` where that is how it is written. */
export function removeOnlyItem(fields: Fields, path: string): Splice {
  const list = nodeAt(fields, path) as YAMLSeq<Node>;
  if (list.flow) return removeItem(fields, path, 0);
  const dot = path.lastIndexOf('.');
  return removeField(fields, path.slice(0, Math.max(dot, 0)), path.slice(dot + 1));
}
