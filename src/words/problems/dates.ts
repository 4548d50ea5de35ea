import type { Precision } from '../../model/dates/date-point.ts';

const FORMS =
  'write a day "2026-01-19", a month "2026-01" or a year "2026", with "~" for about; "a/b" for what lasted from a to b, "[a..b]" for some day between, "[a,b]" for one of the two';

/** Why a text is no date that the site can say in words. */
export const dateProblems = {
  forms: FORMS,
  form: (date: string) => ({ found: `${date} is not a form of date used here`, fix: FORMS }),
  /** Of 21/5/2026 and the like, by the days that it may mean. */
  otherForm: (date: string, days: readonly string[]) => ({
    found: `${date} is not a form of date used here`,
    fix: `write the day as ${days.map((day) => `"${day}"`).join(' or ')}`,
  }),
  none: (date: string) => ({ found: `${date} names no date`, fix: FORMS }),
  beforeOurEra: (date: string) => ({
    found: `${date} is before the common era`,
    fix: 'dates begin with the year "0001"; say it in words, in a text or a note',
  }),
  /** What is not in the calendar, by the part that is wrong. */
  calendar: {
    found: (date: string) => `${date} is not in the calendar`,
    fix: { year: 'correct the year', month: 'correct the month', day: 'correct the day' },
  },
  /** An end that may be before the beginning, by how exactly the beginning is told. */
  vagueEnd: {
    found: (date: string) => `the end of ${date} may be before its beginning`,
    fix: {
      century: 'write the end as a century',
      decade: 'write the end as a decade',
      year: 'write the end as a year',
      month: 'write the end as a month',
      day: 'write the end as a day',
    } satisfies Record<Precision, string>,
  },
  manyEnds: (date: string, ends: number) => ({
    found: `${date} is an interval of ${ends} dates`,
    fix: 'write first/last',
  }),
  twice: (date: string) => ({
    found: `${date} names one date twice`,
    fix: 'write it once, without brackets or slash',
  }),
  oneChoice: (date: string) => ({
    found: `${date} is a choice of one date`,
    fix: 'list two or more, or leave out the brackets',
  }),
  reversed: (date: string) => ({ found: `${date} runs backwards`, fix: 'put the earlier date first' }),
  within: (date: string) => ({
    found: `${date} names a date and one within it`,
    fix: 'write both equally exactly',
  }),
} as const;
