import { MONTH } from './months.ts';

/** A way in which dates are written; its pattern names what it finds `day`, `month` or `name`, `year`. */
export interface DateForm {
  readonly pattern: RegExp;
  /** Which of two numbers is the day, where only the country tells: `first`, `second`. */
  readonly numeric?: true;
}

const NOT_IN_NUMBER = String.raw`(?<![\p{L}\d.,/:-])`;
const NO_DIGIT = String.raw`(?!\d)`;
const NO_WORD = String.raw`(?![\p{L}\d])`;
const YEAR = String.raw`(?<year>(?:1[5-9]|20)\d{2})`;
const ORDINAL = String.raw`(?:st|nd|rd|th|er|re|º|ª|-?(?:го|е)|-го|\.)?`;
const DAY = `(?<day>\\d{1,2})${ORDINAL}`;
const NAME = `(?<name>${MONTH})`;
const OF = String.raw`[\s.,/-]*(?:(?:de|del|of|di)\s+)?`;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;

const form = (pattern: string): DateForm => ({ pattern: new RegExp(pattern, 'giu') });

/** How days are written within a text, the surest first. */
export const DAY_FORMS: readonly DateForm[] = [
  // 2026-03-12, 2026/3/12, 2026.03.12.
  form(`${NOT_IN_NUMBER}${YEAR}(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${NO_DIGIT}`),
  // 12 March 2026, 12. März 2026, 12 de marzo de 2026, 1er mars 2026, 12-Mar-2026.
  form(`${NOT_IN_NUMBER}${DAY}${OF}(?<!\\p{L})${NAME}\\.?${OF}${YEAR}${NO_DIGIT}`),
  // 10 Mar 26 22:04: the two digits of RFC 822, which always has a time.
  form(`${NOT_IN_NUMBER}(?<day>\\d{1,2})\\s+${NAME}\\s+(?<short>\\d{2})\\s+${CLOCK}`),
  // March 12, 2026; Mar. 12th 2026.
  form(`(?<!\\p{L})${NAME}\\.?\\s*${DAY}[\\s,.]+${YEAR}${NO_DIGIT}`),
  // Thu Mar 12 22:04:05 2026, with or without a zone.
  form(`(?<!\\p{L})${NAME}\\s+(?<day>\\d{1,2})\\s+${CLOCK}\\s+(?:[A-Z]{2,5}\\s+)?${YEAR}${NO_DIGIT}`),
  // 2026 жылғы 12 наурыз, 2026 ж. 12 наурыз, 2026 m. kovo 12 d.
  form(`${NOT_IN_NUMBER}${YEAR}\\s*(?:жылғы|жылдың|жылы|ж\\.?|-?\\s?жыл)?[\\s,.]+${DAY}\\s*${NAME}${NO_WORD}`),
  form(`${NOT_IN_NUMBER}${YEAR}\\s*(?:m\\.|\\.|г\\.)?\\s+${NAME}\\s+(?<day>\\d{1,2})${NO_DIGIT}`),
  // 2026年3月12日, 2026년 3월 12일.
  form(`${YEAR}\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日일]`),
  // 12.03.2026, 3/12/2026.
  {
    ...form(`${NOT_IN_NUMBER}(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>${YEAR}${NO_DIGIT}`),
    numeric: true,
  },
];

/** How months are written, where no day is told. */
export const MONTH_FORMS: readonly DateForm[] = [
  form(`(?<!\\p{L}|\\d[\\s.]{0,2}(?:de\\s)?)${NAME}\\.?,?\\s+(?:de\\s+)?${YEAR}${NO_DIGIT}`),
  form(`${YEAR}\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]`),
];

/** What a field may hold that no sentence does: 20260312, 20260312T2204, 2026-03, 2026. */
export const BARE_FORMS: readonly DateForm[] = [
  form(`^${YEAR}(?<month>\\d{2})(?<day>\\d{2})(?:T?\\d{4}(?:\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?$`),
  form(`^${YEAR}[-/](?<month>\\d{2})$`),
  form(`^${YEAR}$`),
];
