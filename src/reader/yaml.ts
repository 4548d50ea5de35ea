import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Lines } from '../model/diagnostics/field-lines.ts';
import { yamlProblems } from '../words/problems/yaml.ts';
import type { FileFault } from './bytes.ts';
import { commentedNames, type CommentedName } from './commented-name.ts';
import { FIELDS_TOO_DEEP, shapeFault } from './yaml-shape.ts';
import { syntaxFault } from './yaml-syntax.ts';

/** Room for a thousand spellings or claims, and little enough to be parsed at once. */
const MAX_LENGTH = 128 * 1024;

/** The fields of a record as plain values. */
interface ParsedYaml {
  readonly value: unknown;
  readonly lines: Lines;
  /** Comments that may have been names of fields. */
  readonly commentedNames: readonly CommentedName[];
}

type LineAt = (offset: number) => number;

/**
 * YAML 1.2 as plain values, with the line of every field; or the first fault that stands in the way. Dates stay text.
 *
 * @param firstLine the line of the file that the YAML begins on
 */
export function parseYaml(yaml: string, firstLine: number): ParsedYaml | FileFault {
  if (yaml.length > MAX_LENGTH) return { line: firstLine, ...yamlProblems.long(yaml.length, MAX_LENGTH) };
  const lineCounter = new LineCounter();
  const lineAt: LineAt = (offset) => firstLine - 1 + lineCounter.linePos(offset).line;
  const document = parseShallow(yaml, lineCounter);
  if (!document) return { line: firstLine, ...FIELDS_TOO_DEEP };
  const fault = syntaxFault(document, yaml) ?? shapeFault(document, yaml);
  if (fault) {
    const { offset, ...told } = fault;
    return { line: lineAt(offset), ...told };
  }
  return {
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    lines: Object.fromEntries(fieldLines(document, lineAt)),
    commentedNames: commentedNames(document.contents, yaml).map(({ offset, ...name }) => ({
      ...name,
      line: lineAt(offset),
    })),
  };
}

/** Keys are always text; which of them are double is for yaml-shape.ts to say, in time that grows with their number only. */
const STRICT = {
  stringKeys: true,
  uniqueKeys: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** Undefined for a text so deeply nested that reading it would take more than the stack. */
function parseShallow(yaml: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(yaml, { ...STRICT, lineCounter });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function fieldLines(document: Document, lineAt: LineAt): Generator<[string, number]> {
  return linesUnder(document.contents, '', lineAt);
}

function* linesUnder(node: unknown, path: string, lineAt: LineAt): Generator<[string, number]> {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const name = join(path, isScalar(key) ? String(key.value) : '');
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
