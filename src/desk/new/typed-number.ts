/** Thousands with commas or spaces between them, as papers print them, and a word for more: "18 000", "7.5 million". */
const GAP = '[,\u0020\u00a0\u2009\u202f]';
const NUMBER = String.raw`-?(?:\d{1,3}(?:${GAP}\d{3})+|\d+)(?:\.\d+)?(?:\s*(?:thousand|million|billion|trillion|mln|bn))?`;
const WHOLE = new RegExp(`^${NUMBER}$`, 'i');
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*(?:to|-|–)\s*(${NUMBER})$`, 'i');
const TIMES = { thousand: 1e3, million: 1e6, mln: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 } as const;
const TIMES_AT_END = /\s*([a-z]+)$/i;

/** The number, or the two that it is between, that some words give; undefined for words that give none. */
export function typedNumber(
  text: string,
): number | { readonly minValue: number; readonly maxValue: number } | undefined {
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from === undefined || to === undefined) return WHOLE.test(text) ? toNumber(text) : undefined;
  // "5 to 7 million" are both millions.
  const times = TIMES_AT_END.test(from) ? '' : (TIMES_AT_END.exec(to)?.[0] ?? '');
  return { minValue: toNumber(from + times), maxValue: toNumber(to) };
}

function toNumber(text: string): number {
  const times = TIMES_AT_END.exec(text)?.[1]?.toLowerCase();
  const written = Number(text.replace(TIMES_AT_END, '').replace(new RegExp(GAP, 'g'), ''));
  return times === undefined ? written : Number((written * TIMES[times as keyof typeof TIMES]).toPrecision(15));
}
