import type { z } from 'zod';
import { nearest } from '../model/diagnostics/nearest.ts';
import { quoteValue } from '../model/diagnostics/quote-value.ts';
import { isId } from '../model/records/fields.ts';
import { findControl } from '../model/text/control-characters.ts';
import { isEdgedByOddSpace, oddSpaceIn, withOrdinarySpaces, withoutOddSpaces } from '../model/text/odd-space.ts';
import { fieldProblems } from '../words/problems/fields.ts';
import { schemaProblems } from '../words/problems/schemas.ts';
import { yamlProblems } from '../words/problems/yaml.ts';
import { guessWords } from '../words/problems/guesses.ts';
import type { Remedy } from '../model/diagnostics/problem.ts';
import { fixFor, remedyFor, type Issue } from './schema-fix.ts';
import { fieldsAt } from './schema-at.ts';

/** One thing about a record that does not fit its schema, in an editor's words rather than zod's. */
export interface SchemaProblem {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly fix: string;
  readonly remedies?: readonly Remedy[] | undefined;
  /** For a misspelt field, the path of the one it was meant for. */
  readonly meant?: readonly PropertyKey[] | undefined;
  /** The path by which the line of the field is known, where that is another. */
  readonly writtenAt?: readonly PropertyKey[] | undefined;
}

/** What an issue says of a record; several things for an issue of several unknown fields. */
export function schemaProblemsOf(issue: Issue, schema: z.ZodType, record: unknown): readonly SchemaProblem[] {
  if (issue.code === 'invalid_union')
    return branchOf(issue).flatMap((inner) => schemaProblemsOf(inner, schema, record));
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, schema);
  const value = valueAt(record, issue.path);
  const written = issue.code === 'invalid_key' ? issue.path.at(-1) : value;
  const odd = typeof written === 'string' ? (controlProblem(written) ?? oddSpaceProblem(written)) : undefined;
  return [
    {
      path: issue.path,
      ...(odd ?? { found: foundBy(issue, record), ...remedyFor(value, issue), fix: fixFor(issue, schema) }),
    },
  ];
}

/** What no text holds is told by its code: whoever reads the message sees nothing there. */
function controlProblem(value: string): Omit<SchemaProblem, 'path'> | undefined {
  const control = findControl(value);
  return control && { found: quoteValue(value), fix: fieldProblems.control(control.code) };
}

/** Spaces that nobody sees: at an end of a text, or anywhere in what is an id without them. */
function oddSpaceProblem(value: string): Omit<SchemaProblem, 'path'> | undefined {
  const code = oddSpaceIn(value);
  const plain = withoutOddSpaces(value);
  const isAtFault = code !== undefined && (isEdgedByOddSpace(value) || isId(plain));
  if (!isAtFault) return undefined;
  return { ...schemaProblems.oddSpace(quoteValue(plain), code), remedies: [{ from: value, to: plain }] };
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
    const code = oddSpaceIn(key);
    if (code !== undefined) return oddKey(issue.path, key, code);
    const meant = nearest(key, known);
    return {
      path: [...issue.path, key],
      found: schemaProblems.unknownField.found,
      fix: meant === undefined ? schemaProblems.unknownField.fix(known) : guessWords.meant(meant),
      meant: meant === undefined ? undefined : [...issue.path, meant],
    };
  });
}

/** `actor:` with a no-break space behind it is the name of a field, with all that follows. */
function oddKey(path: readonly PropertyKey[], key: string, code: string): SchemaProblem {
  const [name = ''] = withoutOddSpaces(key).split(':');
  return {
    path: [...path, name],
    writtenAt: [...path, key],
    ...yamlProblems.oddSpace(code),
    meant: [...path, name],
    remedies: [{ from: key, to: withOrdinarySpaces(key).trim() }],
  };
}

function foundBy({ code, path, ...issue }: Issue, record: unknown): string {
  if (code === 'custom' && 'params' in issue && typeof issue.params?.['found'] === 'string')
    return issue.params['found'];
  return quoteValue(code === 'invalid_key' ? path.at(-1) : valueAt(record, path));
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((from, key) => (from as Record<PropertyKey, unknown> | null | undefined)?.[key], record);
}
