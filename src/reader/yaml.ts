import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Lines } from '../model/content.ts';

/** A fault of a YAML text, at a line of its file. */
export interface YamlFault {
  readonly line: number;
  readonly found: string;
  readonly fix: string;
}

export interface ParsedYaml {
  readonly value: unknown;
  readonly lines: Lines;
  readonly faults: readonly YamlFault[];
}

/**
 * YAML 1.2 as plain values, with the line of every field. Dates stay text. Anchors, aliases, custom tags and
 * duplicate keys are faults: they hide what a record says, and a few nested aliases can fill all memory.
 *
 * @param firstLine the line of the file that the YAML begins on
 */
export function parseYaml(yaml: string, firstLine: number): ParsedYaml {
  const counter = new LineCounter();
  const lineAt = (offset: number) => firstLine - 1 + counter.linePos(offset).line;
  try {
    const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
    const faults = [...syntaxFaults(document, lineAt), ...anchorFaults(document, lineAt)];
    if (faults.length > 0) return { value: undefined, lines: {}, faults };
    return {
      value: document.toJS({ maxAliasCount: 0 }) as unknown,
      lines: Object.fromEntries(fieldLines(document, lineAt)),
      faults,
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      value: undefined,
      lines: {},
      faults: [{ line: firstLine, found: 'YAML nested too deep', fix: 'flatten it' }],
    };
  }
}

function syntaxFaults(document: Document, lineAt: (offset: number) => number): YamlFault[] {
  return [...document.errors, ...document.warnings].slice(0, 1).map((error) => ({
    line: lineAt(error.pos[0]),
    found: `YAML that cannot be read: ${error.message.split('\n')[0]!.replace(/\.$/, '')}`,
    fix:
      error.code === 'DUPLICATE_KEY'
        ? 'keep one of the two'
        : 'correct it; a text with a colon, quote or # wants quotes',
  }));
}

function anchorFaults(document: Document, lineAt: (offset: number) => number): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Node(_, node) {
      const mark = isAlias(node) ? `the alias *${node.source}` : node.anchor ? `the anchor &${node.anchor}` : undefined;
      if (mark) faults.push({ line: lineAt(node.range?.[0] ?? 0), found: mark, fix: 'write the value out' });
    },
  });
  return faults.slice(0, 1);
}

function* fieldLines(document: Document, lineAt: (offset: number) => number): Generator<[string, number]> {
  yield* linesUnder(document.contents, '', lineAt);
}

function* linesUnder(node: unknown, path: string, lineAt: (offset: number) => number): Generator<[string, number]> {
  if (!isNode(node)) return;
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const name = join(path, String(isScalar(key) ? key.value : key));
      if (isNode(key) && key.range) yield [name, lineAt(key.range[0])];
      yield* linesUnder(value, name, lineAt);
    }
  } else if (isSeq(node)) {
    for (const [i, item] of node.items.entries()) {
      const name = join(path, String(i));
      if (isNode(item) && item.range) yield [name, lineAt(item.range[0])];
      yield* linesUnder(item, name, lineAt);
    }
  }
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}
