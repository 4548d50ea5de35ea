import type { z } from 'zod';
import { isId } from '../model/records/fields.ts';
import { schemasAt, type SchemaPart } from './schema-at.ts';

/**
 * How the fields at a path are written, with what may not be left out: `{ actor: mira-stone, role: … }`.
 *
 * @param written what stands there instead: an id is put in the first field
 * @returns undefined where no fields may stand, or any
 */
export function formAt(schema: z.ZodType, path: readonly PropertyKey[], written: unknown): string | undefined {
  return formOf(schemasAt(schema, path), written);
}

/** The same for each item of the list at a path. */
export function itemFormAt(schema: z.ZodType, path: readonly PropertyKey[], written: unknown): string | undefined {
  return formOf(schemasAt(schema, [...path, 0]), written);
}

function formOf(parts: readonly SchemaPart[], written: unknown): string | undefined {
  const required = parts.find(({ shape }) => shape)?.fields.filter(({ isRequired }) => isRequired) ?? [];
  if (required.length === 0) return undefined;
  const values = required.map(({ name, isList }, i) => `${name}: ${valueOf(i === 0 ? written : undefined, isList)}`);
  return `{ ${values.join(', ')} }`;
}

function valueOf(written: unknown, isList: boolean): string {
  const value = typeof written === 'string' && isId(written) ? written : '…';
  return isList ? `[${value}]` : value;
}
