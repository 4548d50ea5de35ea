/** Languages whose names of months and days Node knows and dates in articles are written with. */
export const LANGUAGES =
  'en fr ru kk de es pt it nl tr pl uk cs sk sv nb da fi ro az uz id lt lv et bg el sr-Latn ca'.split(' ');

/** Short forms that newspapers print and the locale data lacks. */
const ALSO: Readonly<Record<string, number>> = {
  sept: 9,
  jänner: 1,
  feber: 2,
  mrz: 3,
  авг: 8,
  сен: 9,
  ноя: 11,
  мар: 3,
  фев: 2,
  avr: 4,
  setiembre: 9,
  agustus: 8,
  // Turkish capitals, KASIM, lower to this elsewhere.
  kasim: 11,
};

const TABLE = monthTable();

/** A pattern of all names of months, the longest first, for use in others; it captures nothing. */
export const MONTH = `(?:${[...TABLE.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|')})`;

/** The number of a month, 1 to 12, from its name in a sentence: "марта", "Sept."; undefined for other words. */
export function monthNumber(name: string): number | undefined {
  return TABLE.get(foldMonth(name));
}

function monthTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const formats = LANGUAGES.flatMap(formatsIn);
  for (let month = 1; month <= 12; month += 1) {
    for (const name of formats.map((format) => nameOf(month, format))) {
      if (/^\p{L}{3,}$/u.test(name) && !table.has(name)) table.set(name, month);
    }
  }
  for (const [name, month] of Object.entries(ALSO)) table.set(name, month);
  return table;
}

/** Alone and beside a day, which many languages write otherwise, in full and short. */
function formatsIn(language: string): readonly Intl.DateTimeFormat[] {
  const styles = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }] as const;
  return styles.map((style) => new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }));
}

function nameOf(month: number, format: Intl.DateTimeFormat): string {
  const parts = format.formatToParts(Date.UTC(2020, month - 1, 5));
  return foldMonth(parts.find(({ type }) => type === 'month')?.value ?? '');
}

function foldMonth(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\.$/, '').replaceAll('i̇', 'i');
}
