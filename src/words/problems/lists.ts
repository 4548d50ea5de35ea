const LOCALE = 'en-GB';

/** "a, b and c". */
export function allOf(items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE).format(items);
}

/** "a, b or c". */
export function anyOf(items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE, { type: 'disjunction' }).format(items);
}
