import type { ActorData } from '../model/records/actor.ts';
import type { Story } from '../model/records/story.ts';
import type { Subject } from '../model/records/subject.ts';
import { formatChoice, formatList, formatTitle } from '../format.ts';
import { pledgeWords } from './pledges.ts';
import { bodyVerb, standingsWords } from './standings.ts';

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
  /** "Who has joined"; null for a story without memberships. */
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

/** What can be searched beside them. */
const EVENT = 'event';

/** The words of a story: its own, or those that follow from what it has. Before it has any actor, all kinds are named. */
export function storyWords({ lists: { own, actors, bodies, hasPledges } }: Pick<Story, 'lists'>): StoryWords {
  const present = KINDS.filter(([kind]) => actors.includes(kind));
  const kinds = present.length > 0 ? present : KINDS;
  const list = own.actors ?? formatTitle(formatList(kinds.map(([, many]) => many)));
  const isShort = own.actors !== null || kinds.length < KINDS.length;
  return {
    actors: list,
    actorsBriefly: isShort ? list : formatTitle(kinds.map(([, , many]) => many).join(', ')),
    actor: formatChoice(kinds.map(([one]) => one)),
    searched: `${formatTitle([...kinds.slice(0, 2).map(([one]) => one), EVENT].join(', '))}…`,
    standings: bodies.length > 0 ? (own.standings ?? standingsWords.heading[bodyVerb(bodies)].now) : null,
    pledges: hasPledges ? (own.pledges ?? pledgeWords.title) : null,
  };
}

/** "Who has joined", over those in a body of this kind; `then` as of a day gone by. A story's own words stay the same. */
export function standingsHeading(
  { lists }: Pick<Story, 'lists'>,
  kind: Subject['kind'],
): { now: string; then: string } {
  const { standings } = lists.own;
  return standings === null ? standingsWords.heading[bodyVerb([kind])] : { now: standings, then: standings };
}
