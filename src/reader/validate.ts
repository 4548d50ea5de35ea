import type { z } from 'zod';
import { lineOf, type Lines } from '../model/diagnostics/field-lines.ts';
import type { Problem } from '../model/diagnostics/problem.ts';
import { quoteValue } from '../model/diagnostics/quote-value.ts';
import { schemaProblems } from '../words/problems/schemas.ts';
import { schemaProblemsOf } from './schema-problems.ts';

/** A record that fits its schema, or everything about it that does not. */
export type Validated<Data> = { readonly data: Data } | { readonly problems: readonly Problem[] };

interface Where {
  readonly file: string;
  readonly lines: Lines;
}

/** Checks one record against its schema, each thing that does not fit as one problem at its line. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  where: Where,
): Validated<z.output<Schema>> {
  if (value === null || value === undefined) return { problems: [problemAt(where, [], schemaProblems.noFields)] };
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data };
  const faults = result.error.issues.flatMap((issue) => schemaProblemsOf(issue, schema, value));
  // That a field is missing whose name is misspelt is no mistake of its own.
  const misspelt = new Set(faults.flatMap(({ meant }) => (meant ? pathOf(meant) : [])));
  const told = faults.filter(({ path, found }) => !(found === quoteValue(undefined) && misspelt.has(pathOf(path))));
  return {
    problems: firstOfEachField(
      told.map(({ path, writtenAt = path, found, fix, remedies }) =>
        problemAt(where, path, { found, fix, remedies }, writtenAt),
      ),
    ),
  };
}

function problemAt(
  { file, lines }: Where,
  path: readonly PropertyKey[],
  rest: Pick<Problem, 'found' | 'fix' | 'remedies'>,
  writtenAt = path,
): Problem {
  const field = pathOf(path);
  return { file, line: lineOf(lines, pathOf(writtenAt)), field: field || 'file', ...rest };
}

/** A field that breaks two rules is one mistake. */
function firstOfEachField(problems: readonly Problem[]): readonly Problem[] {
  return [...Map.groupBy(problems, ({ field }) => field).values()].map(([first]) => first!);
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}
