import type { z } from 'zod';
import { didYouMeanOr, nearest } from '../model/diagnostics/nearest.ts';
import { quoteValue } from '../model/diagnostics/quote-value.ts';
import { schemaProblems } from '../words/problems/schemas.ts';
import { guessWords } from '../words/problems/guesses.ts';
import { fieldsAt, mayBeNullAt } from './schema-at.ts';

/** One thing about a record that does not fit its schema, in an editor's words rather than zod's. */
export interface SchemaProblem {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly fix: string;
  /** For a misspelt field, the path of the one it was meant for. */
  readonly meant?: readonly PropertyKey[] | undefined;
}

type Issue = z.core.$ZodIssue;

/** What an issue says of a record; several things for an issue of several unknown fields. */
export function schemaProblemsOf(issue: Issue, schema: z.ZodType, record: unknown): readonly SchemaProblem[] {
  if (issue.code === 'invalid_union')
    return branchOf(issue).flatMap((inner) => schemaProblemsOf(inner, schema, record));
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, schema);
  return [{ path: issue.path, found: foundBy(issue, record), fix: fixFor(issue, schema) }];
}

/** What is wrong with the one alternative that the value is of the kind of; the whole union when it is of none's. */
function branchOf(union: z.core.$ZodIssueInvalidUnion): readonly Issue[] {
  const branch = union.errors.find(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && !path.length),
  );
  const path = [...union.path];
  if (!branch) return [{ code: 'custom', path, input: union.input, message: union.message }];
  return branch.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

function unknownFields(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): readonly SchemaProblem[] {
  const known = fieldsAt(schema, issue.path);
  return issue.keys.map((key) => {
    const meant = nearest(key, known);
    return {
      path: [...issue.path, key],
      found: schemaProblems.unknownField.found,
      fix: meant === undefined ? schemaProblems.unknownField.fix(known) : guessWords.meant(meant),
      meant: meant === undefined ? undefined : [...issue.path, meant],
    };
  });
}

function foundBy({ code, path, ...issue }: Issue, record: unknown): string {
  if (code === 'custom' && 'params' in issue && typeof issue.params?.['found'] === 'string')
    return issue.params['found'];
  return quoteValue(code === 'invalid_key' ? path.at(-1) : valueAt(record, path));
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((from, key) => (from as Record<PropertyKey, unknown> | null | undefined)?.[key], record);
}

function fixFor(issue: Issue, schema: z.ZodType): string {
  switch (issue.code) {
    case 'invalid_type':
      return mayBeNullAt(schema, issue.path) ? schemaProblems.orNull(typeFix(issue)) : typeFix(issue);
    case 'invalid_value': {
      const values = issue.values.map(String);
      const choices = schemaProblems.choices(values);
      return typeof issue.input === 'string' ? didYouMeanOr(issue.input, values, choices) : choices;
    }
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
}

/** YAML reads an unquoted 2025 as a number and [a,b] as a list; the editor meant a text. */
function typeFix({ expected, input }: z.core.$ZodIssueInvalidType): string {
  if (expected === 'string' && input !== undefined && input !== null) return schemaProblems.quotedText;
  const byType: Readonly<Record<string, string>> = schemaProblems.type;
  return byType[expected] ?? schemaProblems.otherType(expected);
}
