/** Texts as they are compared: pages break lines where data has spaces, and write months and paragraphs out. */
export function told(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/g, monthOf)
    .replaceAll('para. ', 'paragraph ')
    .replaceAll('paras ', 'paragraphs ');
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthOf(short: string): string {
  return MONTHS.find((month) => month.startsWith(short.slice(0, 3)))!;
}

const ANY_MONTH = `(?:${MONTHS.join('|')})`;
const FACT = new RegExp(
  `\\d{1,2} ${ANY_MONTH}(?: \\d{4})?|${ANY_MONTH} \\d{4}|(?<![\\p{L}\\d])\\d+(?:[.,]\\d+)*`,
  'gu',
);

/** The days, months and numbers that a text tells. */
export function daysAndNumbersIn(text: string): readonly string[] {
  return told(text).match(FACT) ?? [];
}

/** What a value of the data tells, in the words in which a page may say it: of a day its date, of a number its spellings. */
export function tellingsOf(value: unknown): readonly string[] {
  if (typeof value === 'number') return [...new Set([String(value), value.toLocaleString('en'), large(value)])];
  const text = told(String(value));
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return day === undefined ? [text] : [text, `${Number(day)} ${MONTHS[Number(month) - 1]!} ${year!}`];
}

function large(value: number): string {
  if (value >= 1e9) return `${(value / 1e9).toLocaleString('en')} billion`;
  return value >= 1e6 ? `${(value / 1e6).toLocaleString('en')} million` : String(value);
}
