import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import type { Remedy } from '../model/diagnostics/problem.ts';
import { quoteValue } from '../model/diagnostics/quote-value.ts';
import { yamlProblems } from '../words/problems/yaml.ts';
import { slipIn } from './yaml-slips.ts';

/** Something in a YAML text that an editor must change, at an offset of it. */
export interface YamlFault {
  readonly offset: number;
  readonly found: string;
  readonly fix: string;
  readonly remedies?: readonly Remedy[] | undefined;
}

/** Deeper than any record is. */
const MAX_DEPTH = 10;
export const FIELDS_TOO_DEEP = yamlProblems.deep(MAX_DEPTH);

/**
 * The first thing that is YAML but hides what a record says: an anchor or alias (a few nested ones can fill all
 * memory), a tag, a directive, a field written twice, fields nested without end, a text that is cut short.
 */
export function shapeFault(document: Document.Parsed, source: string): YamlFault | undefined {
  if (document.directives.yaml.explicit) return { offset: 0, ...yamlProblems.directive };
  return faultIn(document.contents, source, 1);
}

function faultIn(node: Node | null, source: string, depth: number): YamlFault | undefined {
  if (!node) return undefined;
  const offset = node.range?.[0] ?? 0;
  if (depth > MAX_DEPTH) return { offset, ...FIELDS_TOO_DEEP };
  const mark = markOf(node);
  if (mark) return { offset, found: mark, fix: yamlProblems.mark.fix };
  return (
    slipIn(node, source) ??
    first(childrenOf(node), (child) => faultIn(child, source, depth + 1)) ??
    (isMap(node) ? keyFault(node.items) : undefined)
  );
}

function markOf(node: Node): string | undefined {
  if (isAlias(node)) return yamlProblems.mark.alias(node.source);
  if ('anchor' in node && node.anchor) return yamlProblems.mark.anchor(node.anchor);
  return node.tag === undefined ? undefined : yamlProblems.mark.tag(node.tag);
}

function childrenOf(node: Node): readonly (Node | null)[] {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [key as Node | null, value as Node | null]);
  return isSeq(node) ? (node.items as Node[]) : [];
}

function keyFault(pairs: readonly Pair[]): YamlFault | undefined {
  const seen = new Set<unknown>();
  return first(pairs, ({ key }) => {
    if (!isScalar(key)) return undefined;
    const offset = key.range?.[0] ?? 0;
    // JavaScript would take this one for the record's prototype.
    if (key.value === '__proto__') return { offset, ...yamlProblems.prototype };
    if (seen.has(key.value)) return { offset, ...yamlProblems.second(quoteValue(key.value)) };
    seen.add(key.value);
    return undefined;
  });
}

function first<Item, Result>(items: Iterable<Item>, find: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const result = find(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
