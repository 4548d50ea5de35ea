import { formatCount } from '../format.ts';

/** What the search page says before anything is searched for, by key. */
export const searchPageWords = {
  title: 'Search',
  description: (actor: string) => `Search every event, ${actor}, place, thing and source of this story.`,
  welcome: (actor: string) =>
    `Type a name in the box at the top of the page, in any spelling or script: any ${actor}, any place or thing. Other words are found too, in titles and on all pages.`,
  withoutScript:
    'Search needs JavaScript. Every name is listed below without it, and your browser can look for one on this page.',
  withoutScriptByLetter: 'Search needs JavaScript. Without it, look for a name under its first letter.',
  box: 'Search this story',
  submit: 'Search',
  again: 'Try again',
  names: (count: number) =>
    count === 0 ? 'No names yet' : formatCount(count, 'name and spelling', 'names and spellings'),
  aToZ: (names: string) => `${names}, A to Z`,
  alsoListed: 'Also listed:',
  list: {
    events: 'every event, by date',
    entities: 'places and things',
    questions: 'questions',
    sources: 'sources',
  },
  of: (name: string) => `, ${name}`,
  credits:
    'Search also knows countries by their names in other languages (Unicode CLDR) and by codes and demonyms (world-countries, Open Database License 1.0).',
} as const;

/** What the results of a search can be narrowed and sorted by. */
export const searchFilterWords = {
  legend: 'Narrow the results',
  kind: { label: 'Kind', any: 'All kinds' },
  year: { label: 'Year', any: 'All years' },
  language: { label: 'Source language', any: 'All languages' },
  order: 'Order',
  bestFirst: 'Best match first',
  newestFirst: 'Newest first',
  key: 'Key moments only',
  clear: 'Clear the filters',
} as const;
