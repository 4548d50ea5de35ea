import type { Vocabulary } from '../../model/checks/vocabulary.ts';
import { allOf } from './lists.ts';

type Field = Vocabulary['field'];
type OfTerm = (term: string) => { readonly found: string; readonly fix: string };

/** What is wrong with the file of the story and the terms that it declares, by the check that finds it. */
export const storyProblems = {
  dayToCome: (date: string) => ({
    found: `${date} is still to come`,
    fix: 'write the day on which it was done',
  }),
  correctionOrder: (date: string, added: string) => ({
    found: `${date} is before the record was added, ${added}`,
    fix: 'correct one of the two days',
  }),
  undrawnTitle: (letters: readonly string[]) => ({
    found: `the picture for sharing has no letters for ${letters.join(' ')}, and prints the name of the story instead`,
    fix: 'write it in Latin, Cyrillic or Greek letters; other names go under names',
  }),
  reread: {
    found: (changes: readonly string[]) =>
      ['what this rests on has changed since it was last read', changes.join(', ')].filter(Boolean).join(': '),
    fix: 'read it again, and correct it; where it is right as it is, run npm run check -- --reviewed',
    /** What of it has changed. */
    changes: {
      fields: (record: string, fields: readonly string[]) => `${allOf(fields)} of ${record}`,
      added: (record: string) => `${record}, which is new`,
      gone: (record: string) => `${record}, which is gone`,
      count: (records: string, [then, now]: readonly [number, number], newest: readonly string[]) => {
        const last = newest.length === 0 ? '' : ` (last added: ${newest.join(', ')})`;
        return `${now} ${records}, not ${then}${last}`;
      },
      andMore: (more: number) => `and ${more} more`,
    },
  },
  longTitle: (characters: number, most: number) => ({
    found: `${characters} characters`,
    fix: `shorten it to ${most} at most; in a headline mark the place with […]`,
  }),
  storySoFar: {
    sentences: (sentences: number) => ({
      found: `${sentences} sentences in one entry`,
      fix: 'write each sentence as an entry of its own, with the events that tell it',
    }),
    words: (words: number, most: number) => ({ found: `${words} words in all`, fix: `write ${most} at most` }),
  },
  keyMoment: (id: string) => ({
    found: `"${id}" is not marked as a key moment`,
    fix: 'write "key: true" in its file, or leave it out here',
  }),
  declaredTerm: {
    builtIn: {
      kinds: (term) => ({ found: `every story has the kind "${term}"`, fix: 'remove it, or declare another kind' }),
      statuses: (term) => ({
        found: `every story has the status "${term}"`,
        fix: 'remove it, or declare another status',
      }),
    } satisfies Record<Field, OfTerm>,
    sameWords: (term: string, other: string) => ({
      found: `"${term}" has the same words as "${other}"`,
      fix: `write "${other}" in the events instead, or give it other words`,
    }),
    unused: {
      kinds: (term) => ({ found: `no event has the kind "${term}"`, fix: 'remove it, or correct that of an event' }),
      statuses: (term) => ({
        found: `no event has the status "${term}"`,
        fix: 'remove it, or correct that of an event',
      }),
    } satisfies Record<Field, OfTerm>,
  },
  unknownTerm: {
    found: {
      kinds: (term: string) => `this story has no kind ${term}`,
      statuses: (term: string) => `this story has no status ${term}`,
    } satisfies Record<Field, (term: string) => string>,
    fix: (known: readonly string[], field: Field, file: string) =>
      `write one of ${known.join(', ')}, or declare it under ${field} in ${file}`,
  },
  statusPlace: {
    found: (after: string) => `no status ${after} stands above this one`,
    fix: (above: readonly string[]) => `write one of ${above.join(', ')}, or leave it out`,
  },
} as const;
