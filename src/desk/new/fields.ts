import type { EntityData } from '../../model/records/entity.ts';
import type { GivenWords } from './given.ts';
import type { Collection } from '../../model/records/content.ts';

/** The kinds of record that a command begins a file for. */
export const NEW_KINDS = ['source', 'event', 'actor', 'entity', 'question'] as const;
export type NewKind = (typeof NEW_KINDS)[number];

/** How the words that are given for a field become its value. */
export type GivenForm =
  'line' | 'lines' | 'yes' | 'choice' | 'records' | 'parts' | 'plans' | 'names' | 'cited' | 'body';

/** A field of a new record, as it is given on the command line and asked for on a terminal. */
export interface NewField {
  /** What it is called on the command line: `date-note`, for `--date-note`. */
  readonly flag: string;
  /** What it is called in the file: `dateNote`; for a body, the flag. */
  readonly name: string;
  readonly form: GivenForm;
  /** Whether a record cannot be without it, whether it is asked for, or only taken where it is given. */
  readonly need: 'needed' | 'asked' | 'offered';
  /** For what it is asked that not every record needs: a unit, where answers are numbers. */
  readonly isAsked?: (words: GivenWords) => boolean;
  /** The kind of record that alone may have it. */
  readonly isOnlyFor?: string;
  /** Which entities a record may be, where not all. */
  readonly entities?: readonly EntityData['kind'][];
  /** True for a list of which one alone is written without the list: `place: old-harbour`. */
  readonly isOneOrMore?: boolean;
  /** Which folders a record may be in. */
  readonly among?: readonly Collection[];
}

const ANYONE = ['actors', 'entities'] as const;

/** The fields of each kind, in the order in which they are asked for and written. */
export const NEW_FIELDS: Readonly<Record<NewKind, readonly NewField[]>> = {
  source: [
    field('title', 'line', 'asked'),
    { ...field('supplied-title', 'line', 'offered', 'suppliedTitle'), isAsked: (words) => !words.has('title') },
    field('publisher', 'line', 'asked'),
    field('author', 'lines', 'offered', 'authors'),
    field('dateline', 'line', 'offered'),
    field('published', 'line', 'asked'),
    {
      ...field('published-note', 'line', 'offered', 'publishedNote'),
      isAsked: (words) => !isDay(words.get('published')),
    },
    field('language', 'line', 'needed'),
    field('kind', 'choice', 'needed'),
    field('url', 'line', 'asked'),
    field('cites', 'lines', 'offered'),
    field('abstract', 'body', 'asked'),
  ],
  event: [
    field('title', 'line', 'needed'),
    field('date', 'line', 'needed'),
    field('date-note', 'line', 'offered', 'dateNote'),
    field('kind', 'choice', 'needed'),
    { ...field('place', 'records', 'asked'), among: ['entities'], entities: ['place'], isOneOrMore: true },
    field('key', 'yes', 'offered'),
    { ...field('participant', 'parts', 'asked', 'participants'), among: ['actors'] },
    { ...field('about', 'records', 'asked'), among: ANYONE },
    field('upcoming', 'plans', 'asked'),
    { ...field('cite', 'cited', 'asked'), among: ['sources'] },
    field('account', 'body', 'asked'),
  ],
  actor: [
    field('name', 'line', 'needed'),
    field('kind', 'choice', 'needed'),
    field('description', 'line', 'needed'),
    { ...field('country', 'line', 'offered'), isAsked: (words) => words.get('kind')?.[0] === 'country' },
    field('also', 'names', 'offered', 'names'),
    { ...field('sort-name', 'line', 'offered', 'sortName'), isOnlyFor: 'person' },
    field('wikidata', 'line', 'offered'),
  ],
  entity: [
    field('name', 'line', 'needed'),
    field('kind', 'choice', 'needed'),
    field('description', 'line', 'needed'),
    field('also', 'names', 'offered', 'names'),
    field('wikidata', 'line', 'offered'),
  ],
  question: [
    field('title', 'line', 'needed'),
    { ...field('about', 'records', 'needed'), among: ANYONE },
    field('type', 'choice', 'needed'),
    { ...field('unit', 'line', 'offered'), isAsked: (words) => words.get('type')?.[0] === 'number' },
    field('topic', 'line', 'offered'),
    field('key', 'yes', 'offered'),
    field('how-to-read', 'body', 'asked'),
  ],
};

/** The folder that files of a kind are in. */
export const FOLDER_OF = {
  source: 'sources',
  event: 'events',
  actor: 'actors',
  entity: 'entities',
  question: 'questions',
} as const satisfies Readonly<Record<NewKind, Collection>>;

function field(flag: string, form: GivenForm, need: NewField['need'], name: string = flag): NewField {
  return { flag, name, form, need };
}

function isDay(words: readonly string[] | undefined): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(words?.[0] ?? '');
}
