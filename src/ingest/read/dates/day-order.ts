/** Where an article is from, as far as it tells: what decides how 03/12/2026 is meant. */
export interface Locale {
  /** BCP 47, such as `en-GB`; null when unknown. */
  readonly language: string | null;
  /** Where it was published, to read the country's ending of: `news.example.kz`; null when unknown. */
  readonly host: string | null;
}

/** Which number of 03/12/2026 comes first; null when nothing decides. */
export type DayOrder = 'day-first' | 'month-first';

/** Endings of two letters that sites of any country use. */
const GENERIC = new Set(['io', 'co', 'tv', 'me', 'ai', 'cc', 'fm', 'ly', 'to', 'eu', 'ws', 'gg', 'am', 'xyz', 'ph']);
const AMERICAN = new Set(['us', 'gov', 'mil', 'edu']);

/**
 * The order of day and month that people write where an article is from. Only English leaves it open: American pages
 * put the month first, and many programs call every English page American, so the country's ending has to agree.
 */
export function dayOrder({ language, host }: Locale): DayOrder | null {
  const [tongue, ...subtags] = (language ?? '').toLowerCase().split('-');
  if (tongue && tongue !== 'en') return 'day-first';
  const ending = host?.split('.').at(-1)?.toLowerCase() ?? '';
  if (AMERICAN.has(ending)) return 'month-first';
  const abroad = ending.length === 2 && !GENERIC.has(ending);
  const region = subtags.find((subtag) => subtag.length === 2);
  if (region === 'us') return abroad ? null : 'month-first';
  return abroad || (region !== undefined && region !== 'ph') ? 'day-first' : null;
}
