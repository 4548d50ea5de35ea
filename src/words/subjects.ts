import { formatLanguage, formatList, formatPlainCount } from '../format.ts';

/** What the page of an actor or entity says, and their lists, by key. */
export const subjectWords = {
  /** The lists while they are empty. */
  list: { actors: 'People, countries and organisations', entities: 'Places and things' },
  listDescription: {
    actors: 'Everyone who acts in this story, A to Z.',
    entities: 'What this story turns on and where it happens, A to Z.',
  },
  none: { actors: 'Nobody is listed yet.', entities: 'Nothing is listed yet.' },
  seeToo: 'See also:',
  onlyNamed: 'only named',
  description: (name: string, what: string, events: number) =>
    `${name}: ${what}. ${formatPlainCount(events, 'event')}, and every spelling of the name.`,
  /** "person: ferry captain", of namesakes. */
  citedAs: (kind: string, distinction: string | null) => (distinction === null ? kind : `${kind}: ${distinction}`),
  notToBeConfused: 'Not to be confused with ',
  onThisPage: 'On this page',
  questions: 'Questions with more than one answer',
  said: 'What was said',
  saidInOrder: 'What was said, oldest first',
  saidForIt: 'What its office-holders said',
  saidUnnamed: 'What people in it said without being named',
  /** "Mira Stone, March 2019: 12 events". */
  inPeriod: (name: string, period: string) => `${name}, ${period}`,
  listOfPeriod: (title: string) => `${title}, each with its sources.`,
} as const;

/** An office or function that someone holds. */
export const roleWords = {
  heldFrom: (day: string) => `from ${day}`,
  heldUntil: (day: string) => `until ${day}`,
  held: (title: string, times: readonly string[]) => (times.length === 0 ? title : `${title}, ${times.join(' ')}`),
  former: (title: string) => `Former ${title}`,
  future: (title: string) => `Future ${title}`,
  inBody: (body: string) => `${body}: `,
} as const;

/** The names of an actor or entity. */
export const nameWords = {
  heading: 'Names and spellings',
  column: { spelling: 'Spelling', source: 'Used by' },
  noSource: 'none of the sources',
  others: (count: number) => ` and ${formatPlainCount(count, 'other source')}`,
  wikidata: 'In Wikidata:',
  usedHere: 'the name used here',
  inLanguages: (languages: readonly string[]) => `in ${formatList(languages.map(formatLanguage))}`,
} as const;

/** Where a name is from, in a sentence with `{}` for the name. */
export const nameOrigins = {
  formerCode: '{}, ISO code of a former country',
  code: '{}, ISO country code',
  olympicCode: '{}, Olympic country code',
  also: 'also called {}',
  former: '{}, former name',
  formerUntil: (day: string) => `{}, former name, until ${day}`,
  spelledIn: (source: string) => `spelled {} in ${source}`,
  spelledInSources: (count: number) => `spelled {} in ${count} sources`,
  demonym: '{}, word for its people',
  inLanguage: (language: string) => `{}, ${formatLanguage(language)} name`,
} as const;
