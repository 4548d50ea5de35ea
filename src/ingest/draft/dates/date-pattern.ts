import { inAnyCase } from '../../any-case.ts';
import { agoSource } from './ago-words.ts';
import { dateWordsOf, type DateWords } from './date-words.ts';

const YEAR = '(?<year>(?:1[5-9]|20|21)\\d\\d)(?!\\d)';
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])(?!\\d)';
const OTHER_DAY = '(?<otherDay>0?[1-9]|[12]\\d|3[01])(?!\\d)';
const ISO = '(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)';
const NUMBERS = '(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})(?!\\d)';
const DECADE = '(?<decade>(?:1[5-9]|20|21)\\d0)(?:s|-х|-е)(?!\\p{L})';

/** What each language's dates look like, made once. */
const patterns = new Map<DateWords | undefined, RegExp>();

/**
 * Every date of a text in a language (BCP 47), by groups of these names: year, month, day, otherDay with what joins it to
 * the day; iso; first and second for numbers such as 3/4/2026; decade; weekday; ago. For a language without a table
 * those in figures alone.
 */
export function datePatternFor(language: string): RegExp {
  const words = dateWordsOf(language);
  const known = patterns.get(words);
  if (known) return known;
  const alternatives = [ISO, NUMBERS, ...(words ? alternativesIn(words, agoSource(language)) : []), DECADE];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})`, 'dgu');
  patterns.set(words, pattern);
  return pattern;
}

/** The longest first, since the first that fits is taken. */
function alternativesIn(words: DateWords, ago: string): readonly string[] {
  const { ordinal, ofMonth, ofYear, yearMark, monthFirst, yearFirst } = words;
  const month = `(?<month>${words.months.map((one) => cased(one, words)).join('|')})(?!\\p{L})`;
  const year = `(?:${inAnyCase(ofYear)}${YEAR}${inAnyCase(yearMark)})?`;
  const days = `${DAY}${inAnyCase(ordinal)}${joint(words)}${OTHER_DAY}${inAnyCase(ordinal)}`;
  const day = `${DAY}${inAnyCase(ordinal)}`;
  const before = `${YEAR}${inAnyCase(yearMark)}\\s+`;
  return [
    ...(yearFirst ? [`${before}${days}\\s+${month}`, `${before}${day}\\s+${month}`, `${before}${month}`] : []),
    `${days}${inAnyCase(ofMonth)}${month}${year}`,
    `${day}${inAnyCase(ofMonth)}${month}${year}`,
    ...(monthFirst ? [`${month}\\s+${days}${year}`, `${month}\\s+${day}${year}`] : []),
    `${month}${inAnyCase(ofYear)}${YEAR}${inAnyCase(yearMark)}`,
    monthAlone(month, words),
    ...yearsAlone(words),
    `(?<weekday>${words.weekdays.map((one) => cased(one, words)).join('|')})(?!\\p{L})`,
    `(?<ago>${inAnyCase(ago)})(?!\\p{L})`,
  ];
}

/** With a word beside it, so that "May" in "it may" or "march" is none. */
function monthAlone(month: string, { inMonth, monthMark }: DateWords): string {
  return monthMark === null ? `${inAnyCase(inMonth)}${month}(?!\\s*\\d)` : `${month}${inAnyCase(monthMark)}`;
}

function yearsAlone({ inYear, yearMark, to, about, since, by }: DateWords): readonly string[] {
  const before = inAnyCase(`${inYear}|(?:${about}|${since}|${by})\\s+`);
  const both = `${YEAR}(?<joint>\\s*[–—-]\\s*|\\s+${inAnyCase(to)}\\s+)(?<otherYear>(?:1[5-9]|20|21)\\d\\d)(?!\\d)`;
  const marked = yearMark === '' ? [] : [`${YEAR}(?=\\s*(?:г|ж)\\p{L}*)${inAnyCase(yearMark)}`];
  return [`${before}?${both}`, `${before}${YEAR}(?![\\d,.]*\\d)`, ...marked];
}

/** Between two days of one month. */
function joint({ to, or, and }: DateWords): string {
  return `(?<joint>\\s*[–—-]\\s*|\\s+${inAnyCase([to, or, and].join('|'))}\\s+(?:${inAnyCase(ARTICLE)}\\s+)?)`;
}

/** May stand before the second of two dates. */
export const ARTICLE = 'the|le|la|du|au|el|den|dem';

/** The name of a month or day, in any case where its language writes it small. */
function cased(source: string, { monthsHaveCapitals }: DateWords): string {
  return monthsHaveCapitals ? `(?:${source})` : inAnyCase(source);
}
