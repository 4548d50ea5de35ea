import { z } from 'zod';
import type { ActorData } from './actor.ts';
import type { EventData } from './event.ts';
import { lineField } from './fields.ts';
import type { Subject } from './subject.ts';

/** What a story calls its own lists, where the words that follow from its records do not fit: `standings: Memberships`. */
export const storyWordsSchema = z
  .strictObject({
    /** The list of actors: "People and organisations". */
    actors: lineField.nullable().default(null),
    /** The list of who has joined, signed or left which body. */
    standings: lineField.nullable().default(null),
    /** The list of pledges. */
    pledges: lineField.nullable().default(null),
  })
  .prefault({});

/** What the lists of a story hold, from which their words follow: one about a bridge needs no "countries". */
export interface StoryLists {
  /** The story's own words for its lists; each null where ours fit. */
  readonly own: Readonly<z.infer<typeof storyWordsSchema>>;
  /** The kinds of actors that it has. */
  readonly actors: readonly ActorData['kind'][];
  /** The kinds of those that others join, sign or leave; none for a story without memberships. */
  readonly bodies: readonly Subject['kind'][];
  readonly hasPledges: boolean;
}

/** A story's records, as far as its lists follow from them. */
interface Told {
  readonly actors: readonly KindOf<ActorData['kind']>[];
  readonly entities: readonly KindOf<Subject['kind']>[];
  readonly events: readonly { readonly data: Pick<EventData, 'memberships' | 'pledges'> }[];
}

interface KindOf<Kind> {
  readonly id: string;
  readonly data: { readonly kind: Kind };
}

/** What the lists of a story hold, with its own words for them. */
export function listsOfStory(own: StoryLists['own'], { actors, entities, events }: Told): StoryLists {
  const bodies = new Set(events.flatMap(({ data }) => data.memberships.map((membership) => membership.in)));
  const kindsOf = (entries: readonly KindOf<Subject['kind']>[]) => entries.map(({ data }) => data.kind);
  return {
    own,
    actors: [...new Set(actors.map(({ data }) => data.kind))],
    bodies: [...new Set(kindsOf([...actors, ...entities].filter(({ id }) => bodies.has(id))))],
    hasPledges: events.some(({ data }) => data.pledges.length > 0),
  };
}
