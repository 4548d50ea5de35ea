import { subjectOf, type Graph } from '../../../../model/graph/graph.ts';
import { lastDayOfStory } from '../../../../model/graph/last-day.ts';
import {
  relationshipsOf,
  type HolderOfRoles,
  type Relationship,
  type RoleRelationship,
  type StandingRelationship,
} from '../../../../model/relationships/relationship.ts';
import { whoIsWhoWords } from '../../../../words/who-is-who.ts';
import { linkToSubject, type Link } from '../../links/link.ts';
import { sourcesTogether, type SourcePlaces } from '../../sources/evidence.ts';
import { statusLabel } from '../../standings/status-words.ts';
import { statusChangeLine } from '../../standings/standing-line.ts';
import { formatRole, titleOn } from '../role-text.ts';
import { wordsOfAct } from './act-words.ts';

/** Whom an actor or entity is tied to by roles and standings, as a picture and as a list that says the same. */
export interface WhoIsWho {
  readonly name: string;
  /** What it has a role or a standing in. */
  readonly held: readonly TieGroup[];
  /** Who has a role in it. */
  readonly holders: readonly TieGroup[];
  /** What the picture shows, in sentences; null where there is too little for one. */
  readonly picture: string | null;
}

/** Those with the same roles. */
export interface TieGroup {
  /** "Chair", "Former member", "Signed"; each of several roles by itself. */
  readonly titles: readonly string[];
  readonly isFormer: boolean;
  readonly ties: readonly Tie[];
}

/** One at the other end of a tie. */
export interface Tie {
  /** Null for a role that is in nobody. */
  readonly link: Link | null;
  /** The roles with their days: "Member, from 16 January 2026". */
  readonly text: string;
  readonly sources: readonly SourcePlaces[];
  /** True where one source alone tells it. */
  readonly isOnlySource: boolean;
  /** What one did to the other, in a sentence: "Mira Stone appointed Bo Reed chair"; null for a role or a standing. */
  readonly act: string | null;
  /** Who has a role in the one at the other end; only of those that have one here. */
  readonly holders: readonly TieGroup[];
}

/** As few ties as a list tells at a glance. */
const FEWEST = 2;

/** Who is who around an actor or entity; null where nobody is tied to it. */
export function whoIsWho(graph: Graph, id: string): WhoIsWho | null {
  const relationships = relationshipsOf(graph, id);
  const held = grouped(relationships.held.map((one) => tieOf(graph, one, 'of')));
  const holders = grouped(relationships.holders.map((one) => tieOf(graph, one, 'holder')));
  if (held.length + holders.length === 0) return null;
  const { name } = subjectOf(graph, id);
  return { name, held, holders, picture: pictureInWords({ name, held, holders }) };
}

/** Which of the two is at the other end. */
export type TieEnd = 'of' | 'holder';

/** What is said of a tie, whoever is at the other end. */
export type TieWords = Omit<LabelledTie, 'link' | 'holders'>;

interface LabelledTie extends Tie {
  readonly titles: readonly string[];
  readonly isFormer: boolean;
}

function tieOf(graph: Graph, one: Relationship | HolderOfRoles, end: TieEnd): LabelledTie {
  const id = one[end];
  const holders = 'holders' in one ? grouped(one.holders.map((inner) => tieOf(graph, inner, 'holder'))) : [];
  return { link: id === null ? null : linkToSubject(subjectOf(graph, id)), holders, ...wordsOf(graph, one, end) };
}

function wordsOf(graph: Graph, one: Relationship, end: TieEnd): TieWords {
  switch (one.kind) {
    case 'role':
      return wordsOfRoles(graph, one);
    case 'standing':
      return wordsOfStanding(graph, one);
    default:
      return wordsOfAct(graph, one, end);
  }
}

function wordsOfStanding(graph: Graph, { standing }: StandingRelationship): TieWords {
  const status = statusLabel(graph, standing.status);
  const { date, isBy, evidence } = statusChangeLine(graph, standing.change);
  const { sources, isOnlySource } = evidence;
  const text = whoIsWhoWords.standing(status, date.text, isBy);
  return { titles: [status], text, sources, isOnlySource, act: null, isFormer: false };
}

function wordsOfRoles(graph: Graph, { roles, isFormer }: RoleRelationship): TieWords {
  const day = lastDayOfStory(graph);
  const sources = sourcesTogether(graph, roles);
  const asOfNow = roles.map((role) => ({ ...role, title: titleOn(role, day) }));
  return {
    titles: asOfNow.map(({ title }) => title),
    text: asOfNow.map(formatRole).join('; '),
    sources,
    isOnlySource: sources.length === 1,
    act: null,
    isFormer,
  };
}

/** Those next to each other with the same words together. */
function grouped(ties: readonly LabelledTie[]): readonly TieGroup[] {
  return [...Map.groupBy(ties, ({ titles, isFormer }) => JSON.stringify([titles, isFormer])).values()].map((ofOne) => ({
    titles: ofOne[0]!.titles,
    isFormer: ofOne[0]!.isFormer,
    ties: ofOne,
  }));
}

function pictureInWords({ name, held, holders }: Omit<WhoIsWho, 'picture'>): string | null {
  const named = (groups: readonly TieGroup[]) =>
    groups.flatMap(({ titles, ties }) =>
      ties.flatMap(({ link, act }) => (link && act === null ? [whoIsWhoWords.inSummary(titles, link.label)] : [])),
    );
  const acts = [...held, ...holders].flatMap(({ ties }) => ties.flatMap(({ act }) => act ?? []));
  const parts = { held: named(held), holders: named(holders), acts };
  return Object.values(parts).flat().length < FEWEST ? null : whoIsWhoWords.summary({ name, ...parts });
}
