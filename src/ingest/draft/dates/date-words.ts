import { ENGLISH, FRENCH, GERMAN, KAZAKH, RUSSIAN, SPANISH } from './languages.ts';

/** How a language writes dates, as sources of regular expressions. */
export interface DateWords {
  /** January first. */
  readonly months: readonly string[];
  /** Monday first; with the words before them, where they mean something else without. */
  readonly weekdays: readonly string[];
  /** Behind the number of a day: "st", "er". */
  readonly ordinal: string;
  /** Between a day and its month: "of". */
  readonly ofMonth: string;
  /** Between a month and its year. */
  readonly ofYear: string;
  /** Behind the number of a year. */
  readonly yearMark: string;
  /** Before a month alone, without which it may be another word. */
  readonly inMonth: string;
  /** Before a year alone. */
  readonly inYear: string;
  /** Behind a month alone, in place of a word before it. */
  readonly monthMark: string | null;
  /** Before a date: "about", "around". */
  readonly about: string;
  /** Before a month, for a part of it: "early", "the end of". */
  readonly part: string;
  /** Before the last day of an open span: "by". */
  readonly by: string;
  /** Before the first day of an open span: "since". */
  readonly since: string;
  /** Between the ends of a span: "to". */
  readonly to: string;
  /** Between two days of which one is meant. */
  readonly or: string;
  readonly and: string;
  /** Before two days between which one is meant. */
  readonly between: string;
  /** In a sentence that tells of what is to come. */
  readonly future: string;
  /** True where a month is written before its day as well: "January 19". */
  readonly monthFirst: boolean;
  /** True where a year is written before its month: "2026 жылғы 19 қаңтар". */
  readonly yearFirst: boolean;
  /** True where 3/4 is the 3rd of April to everyone. */
  readonly dayFirstNumbers: boolean;
  /** True where a month is told from another word by its capital. */
  readonly monthsHaveCapitals: boolean;
}

const WORDS: Readonly<Record<string, DateWords>> = {
  en: ENGLISH,
  fr: FRENCH,
  ru: RUSSIAN,
  kk: KAZAKH,
  de: GERMAN,
  es: SPANISH,
};

/** How a language (BCP 47) writes dates; undefined for one without a table here. */
export function dateWordsOf(language: string): DateWords | undefined {
  return WORDS[language.split('-')[0]!.toLowerCase()];
}

const ANY = new RegExp(
  `^(?:${Object.values(WORDS)
    .flatMap(({ months, weekdays }) => [...months, ...weekdays])
    .join('|')})$`,
  'iu',
);

/** True for the name of a month or of a day of the week in any of the languages. */
export function isDateWord(word: string): boolean {
  return ANY.test(word);
}
