import { agoIn, type Ago } from './ago-words.ts';
import { datePatternFor } from './date-pattern.ts';
import { dateWordsOf } from './date-words.ts';

/** A date as it stands in a text: what it names of a day. */
export interface DateParts {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** 1 for January. */
  readonly month: number | null;
  readonly day: number | null;
  /** For two days of one month, or two years, the other, and what joins them. */
  readonly other: { readonly value: number; readonly joint: string } | null;
  /** 1 for Monday. */
  readonly weekday: number | null;
  /** "Yesterday", "two weeks ago". */
  readonly ago: Ago | null;
  readonly decade: string | null;
  /** True for numbers of which nobody can tell which is the month: 3/4/2026. */
  readonly isAmbiguous: boolean;
}

const NONE = {
  year: null,
  month: null,
  day: null,
  other: null,
  weekday: null,
  ago: null,
  decade: null,
  isAmbiguous: false,
};

/** The dates that stand in a text in a language (BCP 47), from left to right; whether they are in the calendar is not asked. */
export function datePartsIn(text: string, language: string): readonly DateParts[] {
  return [...text.matchAll(datePatternFor(language))].map((match) => {
    const { groups = {}, indices } = match;
    const [, end] = indices![0]!;
    // A word before a month or year is no part of the date.
    const places = Object.values<readonly [number, number] | undefined>(indices!.groups ?? {}).flatMap(
      (place) => place?.[0] ?? [],
    );
    return { ...NONE, ...partsOf(groups, language), start: Math.min(...places), end };
  });
}

type DateGroups = Readonly<Partial<Record<string, string>>>;

function partsOf(groups: DateGroups, language: string): Partial<DateParts> {
  const { iso, first, decade, weekday, ago } = groups;
  if (iso !== undefined) {
    const [year, month, day] = iso.split('-').map(Number);
    return { year: year!, month: month!, day: day! };
  }
  if (first !== undefined) return inNumbers(groups, language);
  if (decade !== undefined) return { decade };
  if (ago !== undefined) return { ago: agoIn(ago, language) };
  if (weekday !== undefined) return { weekday: placeIn(dateWordsOf(language)!.weekdays, weekday) };
  return inWords(groups, language);
}

function inWords(
  { year, month, day, otherDay, otherYear, joint = '' }: DateGroups,
  language: string,
): Partial<DateParts> {
  const other = otherDay ?? otherYear;
  return {
    year: numberOf(year),
    month: month === undefined ? null : placeIn(dateWordsOf(language)!.months, month),
    day: numberOf(day),
    other: other === undefined ? null : { value: Number(other), joint: joint.trim().toLowerCase() },
  };
}

/** 19.01.2026 can only be one day; which 03/04/2026 is, the habits of the language tell, or nobody. */
function inNumbers({ first, second, year, mark }: DateGroups, language: string): Partial<DateParts> {
  const [one, other] = [Number(first), Number(second)];
  if (one > 12) return { year: Number(year), month: other, day: one };
  if (other > 12) return { year: Number(year), month: one, day: other };
  const isDayFirst = dateWordsOf(language)?.dayFirstNumbers === true && mark !== undefined;
  return { year: Number(year), month: other, day: one, isAmbiguous: !isDayFirst && one !== other };
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** The place of a word among patterns, from 1. */
function placeIn(sources: readonly string[], word: string): number {
  return 1 + sources.findIndex((source) => new RegExp(`^(?:${source})$`, 'iu').test(word));
}
