import type { z } from 'zod';
import { didYouMeanOr } from '../model/diagnostics/nearest.ts';
import { FACT_FIELDS } from '../model/graph/fact-kinds.ts';
import type { Remedy } from '../model/diagnostics/problem.ts';
import { digitsOf } from '../model/quantities/written-number.ts';
import { quantityProblems } from '../words/problems/quantities.ts';
import { schemaProblems } from '../words/problems/schemas.ts';
import { mayBeNullAt } from './schema-at.ts';
import { formAt, itemFormAt } from './schema-form.ts';

/** One thing that does not fit, as zod has it. */
export type Issue = z.core.$ZodIssue;

/** What to write in place of a value that does not fit a schema, in an editor's words. */
export function fixFor(issue: Issue, schema: z.ZodType): string {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined && isSourcesOfFact(issue.path)) return schemaProblems.sourcesOfFact;
      const fix =
        ownWords(issue) ??
        numberFix(issue.expected === 'number' && issue.input) ??
        formFix(issue, schema) ??
        typeFix(issue);
      return mayBeNullAt(schema, issue.path) ? schemaProblems.orNull(fix) : fix;
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const choices = schemaProblems.choices(values);
      return typeof issue.input === 'string' ? didYouMeanOr(issue.input, values, choices) : choices;
    }
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'custom':
      return issue.message === quantityProblems.other ? (numberFix(issue.input) ?? issue.message) : issue.message;
    default:
      return issue.message;
  }
}

/** `claims.0.sources`. */
function isSourcesOfFact([list, , field]: readonly PropertyKey[]): boolean {
  return field === 'sources' && FACT_FIELDS.some((known) => known === list);
}

/** The one right answer to a number in words or with commas, and to a year without quotes. */
export function remedyFor(value: unknown, issue: Issue): { readonly remedies?: readonly Remedy[] } {
  const isNumber = issue.message === quantityProblems.other || ('expected' in issue && issue.expected === 'number');
  const digits = isNumber && typeof value === 'string' ? digitsOf(value) : undefined;
  if (digits !== undefined) return { remedies: [{ from: String(value), to: digits }] };
  const isYear = typeof value === 'number' && 'expected' in issue && issue.expected === 'string';
  return isYear ? { remedies: [{ from: String(value), to: `"${value}"` }] } : {};
}

/** The digits of a number that is written as "2,000,000" or "2 million". */
function numberFix(input: unknown): string | undefined {
  const digits = typeof input === 'string' ? digitsOf(input) : undefined;
  return digits && quantityProblems.digitsOnly(digits);
}

/** What a field says of itself where nothing stands in it; zod has words for any other type. */
function ownWords({ message }: Issue): string | undefined {
  return message.startsWith(schemaProblems.zodWords) ? undefined : message;
}

/** The form of the fields or the list that is wanted, with what stands there put in its place. */
function formFix({ expected, input, path }: z.core.$ZodIssueInvalidType, schema: z.ZodType): string | undefined {
  if (path.length === 0) return undefined;
  const { form } = schemaProblems;
  const fields = expected === 'object' ? formAt(schema, path, input) : undefined;
  if (fields !== undefined) return form.fields(fields);
  if (expected !== 'array') return undefined;
  const item =
    itemFormAt(schema, path, input) ?? (typeof input === 'string' && !/[,[\]{}]/.test(input) ? input : undefined);
  return item === undefined ? undefined : form.list(item);
}

/** YAML reads an unquoted 2025 as a number and [a,b] as a list; the editor meant a text. */
function typeFix({ expected, input }: z.core.$ZodIssueInvalidType): string {
  if (expected === 'string' && input !== undefined && input !== null) return schemaProblems.quotedText;
  const byType: Readonly<Record<string, string>> = schemaProblems.type;
  return byType[expected] ?? schemaProblems.otherType(expected);
}
