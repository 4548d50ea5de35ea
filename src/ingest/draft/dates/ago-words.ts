/** A time counted back from the day of publication. */
export interface Ago {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
  /** True for "last month" and "yesterday", which are one of the calendar; "a month ago" is about that. */
  readonly isOfCalendar: boolean;
}

/** Sources of regular expressions of one language. */
interface AgoWords {
  /** Whole phrases, and what they say. */
  readonly phrases: readonly (readonly [source: string, ago: Ago])[];
  /** "Two weeks ago", with COUNT and UNIT in their places; null where only phrases are known. */
  readonly counted: string | null;
  /** From one on. */
  readonly counts: readonly string[];
  readonly units: readonly (readonly [source: string, unit: Ago['unit'], times: number])[];
}

const calendar = (unit: Ago['unit'], count: number): Ago => ({ unit, count, isOfCalendar: true });
const about = (unit: Ago['unit'], count: number): Ago => ({ unit, count, isOfCalendar: false });

/** "In the last month" is a span. */
const NOT_THE = '(?<!(?:the|this)\\s)';

const ENGLISH: AgoWords = {
  phrases: [
    ['the\\s+day\\s+before\\s+yesterday', calendar('day', 2)],
    ['yesterday', calendar('day', 1)],
    [`${NOT_THE}last\\s+week`, calendar('week', 1)],
    [`${NOT_THE}last\\s+month`, calendar('month', 1)],
    [`${NOT_THE}last\\s+year`, calendar('year', 1)],
    ['earlier\\s+this\\s+week', calendar('week', 0)],
    ['earlier\\s+this\\s+month', calendar('month', 0)],
    ['earlier\\s+this\\s+year', calendar('year', 0)],
  ],
  counted: 'COUNT\\s+UNIT\\s+ago',
  counts: 'an?|one two three four five six seven eight nine ten eleven twelve'.split(' '),
  units: [
    ['days?', 'day', 1],
    ['weeks?', 'week', 1],
    ['fortnights?', 'week', 2],
    ['months?', 'month', 1],
    ['years?', 'year', 1],
  ],
};

const FRENCH: AgoWords = {
  phrases: [
    ['avant-hier', calendar('day', 2)],
    ['hier', calendar('day', 1)],
    ['la\\s+semaine\\s+(?:dernière|passée)', calendar('week', 1)],
    ['le\\s+mois\\s+(?:dernier|passé)', calendar('month', 1)],
    ["l[’']an\\s+(?:dernier|passé)|l[’']année\\s+(?:dernière|passée)", calendar('year', 1)],
    ['plus\\s+tôt\\s+cette\\s+semaine', calendar('week', 0)],
    ['plus\\s+tôt\\s+ce\\s+mois(?:-ci)?', calendar('month', 0)],
    ['plus\\s+tôt\\s+cette\\s+année', calendar('year', 0)],
    // The French count both ends of a week.
    ['il\\s+y\\s+a\\s+huit\\s+jours', about('week', 1)],
    ['il\\s+y\\s+a\\s+(?:quinze\\s+jours|une\\s+quinzaine)', about('week', 2)],
  ],
  counted: 'il\\s+y\\s+a\\s+COUNT\\s+UNIT',
  counts: 'une? deux trois quatre cinq six sept huit neuf dix onze douze'.split(' '),
  units: [
    ['jours?', 'day', 1],
    ['semaines?', 'week', 1],
    ['mois', 'month', 1],
    ['ans?|années?', 'year', 1],
  ],
};

const RUSSIAN: AgoWords = {
  phrases: [
    ['позавчера', calendar('day', 2)],
    ['вчера', calendar('day', 1)],
    ['на\\s+прошлой\\s+неделе', calendar('week', 1)],
    ['в\\s+прошлом\\s+месяце', calendar('month', 1)],
    ['в\\s+прошлом\\s+году', calendar('year', 1)],
    ['ранее\\s+на\\s+этой\\s+неделе', calendar('week', 0)],
    ['ранее\\s+в\\s+этом\\s+месяце', calendar('month', 0)],
    ['ранее\\s+в\\s+этом\\s+году', calendar('year', 0)],
  ],
  counted: '(?:COUNT\\s+)?UNIT\\s+(?:тому\\s+)?назад',
  counts: 'один|одну дв[ае] три четыре пять шесть семь восемь девять десять одиннадцать двенадцать'.split(' '),
  units: [
    ['день|дня|дней', 'day', 1],
    ['недел[юиь]', 'week', 1],
    ['месяц(?:а|ев)?', 'month', 1],
    ['года?|лет', 'year', 1],
  ],
};

const yesterdayIs = (source: string): AgoWords => ({
  phrases: [[source, calendar('day', 1)]],
  counted: null,
  counts: [],
  units: [],
});

const WORDS: Readonly<Record<string, AgoWords>> = {
  en: ENGLISH,
  fr: FRENCH,
  ru: RUSSIAN,
  kk: yesterdayIs('кеше'),
  de: yesterdayIs('gestern'),
  es: yesterdayIs('ayer'),
};

function wordsOf(language: string): AgoWords {
  return WORDS[language.split('-')[0]!.toLowerCase()]!;
}

/** The source of a regular expression for every such time in a language (BCP 47) that has a table of dates. */
export function agoSource(language: string): string {
  const { phrases } = wordsOf(language);
  return [...phrases.map(([source]) => source), ...countedSource(language, '', '')].join('|');
}

/** What a text that fits says. */
export function agoIn(text: string, language: string): Ago {
  const words = wordsOf(language);
  const phrase = words.phrases.find(([source]) => is(source, text));
  if (phrase) return phrase[1];
  const [source = ''] = countedSource(language, '?<count>', '?<unit>');
  const { count = '', unit = '' } = new RegExp(`^(?:${source})$`, 'iu').exec(text)?.groups ?? {};
  const [, of, times] = words.units.find(([known]) => is(known, unit))!;
  const number = /^\d/.test(count) ? Number(count) : words.counts.findIndex((known) => is(known, count)) + 1;
  return about(of, Math.max(number, 1) * times);
}

function countedSource(language: string, count: string, unit: string): readonly string[] {
  const { counted, counts, units } = wordsOf(language);
  if (counted === null) return [];
  const number = `(${count || '?:'}${counts.join('|')}|[1-9]\\d?)`;
  const name = `(${unit || '?:'}${units.map(([source]) => source).join('|')})`;
  return [counted.replace('COUNT', number).replace('UNIT', name)];
}

/** A look behind was taken where the text was found. */
function is(source: string, text: string): boolean {
  return new RegExp(`^(?:${source.replace(NOT_THE, '')})$`, 'iu').test(text);
}
