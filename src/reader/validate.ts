import type { z } from 'zod';
import type { Lines } from '../model/content.ts';
import { didYouMean } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';

/** A record that fits its schema, or everything about it that does not. */
export type Validated<Data> = { readonly data: Data } | { readonly problems: readonly Problem[] };

interface Where {
  readonly file: string;
  readonly lines: Lines;
}

/** Checks one record against its schema, each misfit as a problem at its line. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  where: Where,
): Validated<z.output<Schema>> {
  const result = schema.safeParse(value ?? {}, { reportInput: true });
  if (result.success) return { data: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, value, schema, where)) };
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType, where: Where): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => at(where, [...issue.path, key], unknownKey(key, known)));
  }
  return [at(where, issue.path, { found: foundBy(issue, value), fix: fixFor(issue) })];
}

function at({ file, lines }: Where, path: readonly PropertyKey[], rest: Pick<Problem, 'found' | 'fix'>): Problem {
  return { file, line: lineOf(lines, path), field: path.map(String).join('.') || 'file', ...rest };
}

/** The line of a field, or of the nearest field around it; a missing field is told at the top of the file. */
function lineOf(lines: Lines, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines[path.slice(0, length).map(String).join('.')];
    if (line !== undefined) return line;
  }
  return 1;
}

function unknownKey(key: string, known: readonly string[]) {
  const guess = didYouMean(key, known);
  return { found: 'a field of this name is not known', fix: guess || `remove it; the fields are ${known.join(', ')}` };
}

function foundBy(issue: z.core.$ZodIssue, root: unknown): string {
  if (issue.code === 'custom' && typeof issue.params?.['found'] === 'string') return issue.params['found'];
  const value = issue.path.reduce<unknown>(
    (from, key) => (from as Record<PropertyKey, unknown> | undefined)?.[key],
    root,
  );
  return value === undefined ? 'nothing' : shorten(JSON.stringify(value));
}

function fixFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `write ${NOUNS[issue.expected] ?? issue.expected}${quoteHint(issue)}`;
    case 'invalid_value': {
      const guess = typeof issue.input === 'string' ? didYouMean(issue.input, issue.values.map(String)) : '';
      return [guess, `write one of ${issue.values.join(', ')}`].filter(Boolean).join(' ');
    }
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with their values',
  record: 'fields with their values',
};

/** YAML reads an unquoted 2025 as a number and [a,b] as a list; the editor meant a text. */
function quoteHint(issue: z.core.$ZodIssueInvalidType): string {
  return issue.expected === 'string' && issue.input !== undefined && issue.input !== null ? ', in quotes' : '';
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const here = path.reduce<unknown>((from, key) => step(unwrap(from), key), schema);
  return Object.keys((unwrap(here) as { shape?: object } | undefined)?.shape ?? {});
}

function step(schema: unknown, key: PropertyKey): unknown {
  const { shape, element } = (schema ?? {}) as { shape?: Record<PropertyKey, unknown>; element?: unknown };
  return typeof key === 'number' ? element : shape?.[key];
}

function unwrap(schema: unknown): unknown {
  const { def } = (schema ?? {}) as { def?: { innerType?: unknown } };
  return def?.innerType ? unwrap(def.innerType) : schema;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
