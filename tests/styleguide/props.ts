import type { PrintedDate } from '../../src/format.ts';

/** A text in props, with the fields that lead to it. */
export interface Field {
  readonly path: readonly string[];
  readonly value: string;
}

/** Every text in the props of an example. */
export function textsIn(value: unknown, path: readonly string[] = []): readonly Field[] {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => textsIn(field, [...path, name]));
}

/** Every date in the props of an example, with the fields that lead to it. */
export function daysIn(
  value: unknown,
  path: readonly string[] = [],
): readonly { readonly path: readonly string[]; readonly day: PrintedDate }[] {
  if (Array.isArray(value)) return value.flatMap((one) => daysIn(one, path));
  if (typeof value !== 'object' || value === null) return [];
  if ('iso' in value && 'precision' in value) return [{ path, day: value as PrintedDate }];
  return Object.entries(value).flatMap(([name, field]) => daysIn(field, [...path, name]));
}
