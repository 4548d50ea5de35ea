import { formatCount } from '../format.ts';

/** What pages say of the versions of a record, by key. */
export const versionWords = {
  title: 'Versions',
  /** A link to the page of all. */
  count: (count: number) => formatCount(count, 'version'),
  of: (title: string) => `Versions of ${title}`,
  description: 'Every version of this page that was published, and what changed from one to the next.',
  lead: 'A citation names the version by these letters, or the day on which the page had last changed. The latest version is the page as it stands.',
  cited: (what: string, version: string) => `${what}, version ${version}`,
  now: 'The page as it stands: ',
  since: 'from ',
  first: 'First version.',
  small: 'Small changes: the places cited, spellings or the order.',
  changed: {
    corrected: (fields: string) => `Corrected: ${fields}.`,
    reworded: (fields: string) => `Reworded, with the same facts: ${fields}.`,
    updated: (fields: string) => `Updated to follow the answers: ${fields}.`,
    added: (fields: string) => `Added: ${fields}.`,
  },
  /** What a field is called, where its name is no word for readers. */
  field: (name: string) => (Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof typeof FIELDS] : name),
} as const;

const FIELDS = {
  archiveUrl: 'kept copy',
  claims: 'answers',
  country: 'code of the country',
  counts: 'whom it counts',
  dateNote: 'note on the date',
  differentFrom: 'others of the same name',
  eventStatus: 'whether it happened',
  memberships: 'who has joined',
  names: 'other names',
  naming: 'whether it is on a name',
  publishedNote: 'note on the day',
  reprints: 'what it reprints',
  soFar: 'the story so far',
  statements: 'what was said',
  suppliedTitle: 'title',
  unitOne: 'unit',
  upcoming: 'dates to come',
  url: 'address of the source',
  wikidata: 'item in Wikidata',
} as const;
