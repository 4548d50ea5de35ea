import { formatTitle } from '../../../../format.ts';
import { subjectOf, type Graph } from '../../../../model/graph/graph.ts';
import {
  lastDayOfStory,
  relationshipsOf,
  type HolderOfRoles,
  type Relationship,
  type RoleRelationship,
} from '../../../../model/relationships/relationship.ts';
import { whoIsWhoWords } from '../../../../words/who-is-who.ts';
import { linkToSubject, type Link } from '../../links/link.ts';
import { sourceKeys } from '../../sources/source-key.ts';
import { statusWords } from '../../standings/status-words.ts';
import { statusChangeLine } from '../../standings/standing-line.ts';
import { formatRole, titleOn } from '../role-text.ts';

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
  readonly sources: readonly Link[];
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

interface LabelledTie extends Tie {
  readonly titles: readonly string[];
  readonly isFormer: boolean;
}

/** @param end which of the two is at the other end */
function tieOf(graph: Graph, one: Relationship | HolderOfRoles, end: 'of' | 'holder'): LabelledTie {
  const id = one[end];
  const holders = 'holders' in one ? grouped(one.holders.map((inner) => tieOf(graph, inner, 'holder'))) : [];
  return { link: id === null ? null : linkToSubject(subjectOf(graph, id)), holders, ...wordsOf(graph, one) };
}

function wordsOf(graph: Graph, one: Relationship): Pick<LabelledTie, 'titles' | 'text' | 'sources' | 'isFormer'> {
  if (one.kind === 'role') return wordsOfRoles(graph, one);
  const status = statusWords(graph, one.standing.status);
  const { date, evidence } = statusChangeLine(graph, one.standing.change);
  const sources = evidence.sources.map(({ key }) => key);
  return { titles: [formatTitle(status)], text: whoIsWhoWords.standing(status, date.text), sources, isFormer: false };
}

function wordsOfRoles(graph: Graph, { roles, isFormer }: RoleRelationship) {
  const day = lastDayOfStory(graph);
  const asOfNow = roles.map((role) => ({ ...role, title: titleOn(role, day) }));
  return {
    titles: asOfNow.map(({ title }) => title),
    text: asOfNow.map(formatRole).join('; '),
    sources: sourceKeys(graph, [...new Set(roles.flatMap(({ sources }) => sources))]),
    isFormer,
  };
}

/** Those next to each other with the same words together. */
function grouped(ties: readonly LabelledTie[]): readonly TieGroup[] {
  return [...Map.groupBy(ties, ({ titles, isFormer }) => JSON.stringify([titles, isFormer])).values()].map((ofOne) => ({
    titles: ofOne[0]!.titles,
    isFormer: ofOne[0]!.isFormer,
    ties: ofOne.map(({ link, text, sources, holders }) => ({ link, text, sources, holders })),
  }));
}

function pictureInWords({ name, held, holders }: Omit<WhoIsWho, 'picture'>): string | null {
  const named = (groups: readonly TieGroup[]) =>
    groups.flatMap(({ titles, ties }) =>
      ties.flatMap(({ link }) => (link ? [whoIsWhoWords.inSummary(titles, link.label)] : [])),
    );
  const ends = { held: named(held), holders: named(holders) };
  return ends.held.length + ends.holders.length < FEWEST ? null : whoIsWhoWords.summary({ name, ...ends });
}
