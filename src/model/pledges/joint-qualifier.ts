import type { Qualifier } from '../records/fields.ts';

/**
 * What a sum of numbers with these qualifiers is: "over" and an exact number make "over"; a ceiling and a floor make
 * nothing that can be said, which is undefined.
 */
export function jointQualifier(qualifiers: readonly Qualifier[]): Qualifier | undefined {
  const kinds = [...new Set(qualifiers)].filter((qualifier) => qualifier !== null);
  return kinds.length > 1 ? undefined : (kinds[0] ?? null);
}
