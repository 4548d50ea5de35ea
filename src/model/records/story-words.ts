import { z } from 'zod';
import type { ActorData } from './actor.ts';
import type { EventData } from './event.ts';
import { lineField } from './fields.ts';

/** What a story calls its own lists, where the words that follow from its records do not fit: `standings: Memberships`. */
export const storyWordsSchema = z
  .strictObject({
    /** The list of actors: "People and organisations". */
    actors: lineField.nullable().default(null),
    /** The list of who stands where in which body. */
    standings: lineField.nullable().default(null),
    /** The list of pledges. */
    pledges: lineField.nullable().default(null),
  })
  .prefault({});

/** The words for lists of the site, by what the story has: one about a bridge needs no "countries". */
export interface StoryWords {
  /** "People, countries and organisations". */
  readonly actors: string;
  /** The same for a menu: "People, countries, bodies". */
  readonly actorsBriefly: string;
  /** One of them: "person, country or organisation". */
  readonly actor: string;
  /** What stands in a box to be searched: "Person, country, event…". */
  readonly searched: string;
  /** "Standings"; null for a story without any. */
  readonly standings: string | null;
  /** "Pledges"; null for a story without any. */
  readonly pledges: string | null;
}

/** The kinds of actors, each for one, for many, and for many in a menu. */
const KINDS = [
  ['person', 'people', 'people'],
  ['country', 'countries', 'countries'],
  ['organisation', 'organisations', 'bodies'],
] as const satisfies readonly (readonly [ActorData['kind'], string, string])[];

/** A story's records, as far as its words follow from them. */
interface Told {
  readonly actors: readonly { readonly data: Pick<ActorData, 'kind'> }[];
  readonly events: readonly { readonly data: Pick<EventData, 'memberships' | 'pledges'> }[];
}

/** The words of a story: its own, or those that follow from what it has. Before it has any actor, all kinds are named. */
export function wordsOfStory(own: z.infer<typeof storyWordsSchema>, { actors, events }: Told): StoryWords {
  const present = KINDS.filter(([kind]) => actors.some(({ data }) => data.kind === kind));
  const kinds = present.length > 0 ? present : KINDS;
  const list =
    own.actors ??
    capitalised(
      joined(
        kinds.map(([, many]) => many),
        'and',
      ),
    );
  const some = (field: 'memberships' | 'pledges') => events.some(({ data }) => data[field].length > 0);
  return {
    actors: list,
    actorsBriefly:
      own.actors ?? (kinds.length < KINDS.length ? list : capitalised(kinds.map(([, , many]) => many).join(', '))),
    actor: joined(
      kinds.map(([one]) => one),
      'or',
    ),
    searched: `${capitalised([...kinds.map(([one]) => one).slice(0, 2), 'event'].join(', '))}…`,
    standings: some('memberships') ? (own.standings ?? 'Standings') : null,
    pledges: some('pledges') ? (own.pledges ?? 'Pledges') : null,
  };
}

function joined(words: readonly string[], by: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${by} ${words.at(-1)!}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
