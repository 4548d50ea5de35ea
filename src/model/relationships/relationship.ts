import type { EdtfDate } from '../dates/edtf.ts';
import { subjectOf, type Graph } from '../graph/graph.ts';
import { perGraph, perGraphAndId } from '../graph/per-graph.ts';
import { lastDayOfStory } from '../graph/last-day.ts';
import { isFormerTitle, tenureOn } from '../graph/role-holders.ts';
import type { Role } from '../records/actor.ts';
import { compareByName, isActor } from '../records/subject.ts';
import { standingsOfActor, type Standing } from '../standings/standing.ts';
import { actsByHolder, actsBySubject, type Act } from './act.ts';
import { ruleIn, statusRules } from '../standings/status-rules.ts';

/** What ties one actor to another, or to an entity: its roles there, its standing, or what it did to bring the other there. */
export type Relationship = RoleRelationship | StandingRelationship | Act;

/** The roles that an actor has, or had, in another or in an entity: chair, member, spokesman. */
export interface RoleRelationship {
  readonly kind: 'role';
  readonly holder: string;
  /** Null for roles that are in nobody, such as "freelance writer". */
  readonly of: string | null;
  /** Those that are held first. */
  readonly roles: readonly [Role, ...Role[]];
  /** True where none of them is held any more. */
  readonly isFormer: boolean;
}

/** Where an actor stands in a body or agreement that it may join, or has joined. */
export interface StandingRelationship {
  readonly kind: 'standing';
  readonly holder: string;
  readonly of: string;
  readonly standing: Standing;
}

/** Whom an actor or entity is tied to. */
export interface Relationships {
  /**
   * What the subject has a role in, those that are over last; then where it has a standing that it has not left; then
   * whom it appointed or invited.
   */
  readonly held: readonly Relationship[];
  /** Who has a role in the subject, with who has one in each of these that is no person; then who appointed or invited it. */
  readonly holders: readonly (HolderOfRoles | Act)[];
}

/** One who has roles in a subject. */
export interface HolderOfRoles extends RoleRelationship {
  readonly holders: readonly RoleRelationship[];
}

/** Whom an actor or entity is tied to, as far as roles, standings, appointments and invitations tell. */
export const relationshipsOf = perGraphAndId((graph, id): Relationships => {
  const subject = subjectOf(graph, id);
  const roles = isActor(subject) ? (rolesByHolder(graph).get(id) ?? []) : [];
  const standings = isActor(subject) ? standingsOfActor(graph, id) : [];
  return {
    held: [
      ...formerLast(roles),
      ...standings.filter(isNotLeft(graph)).map((standing) => standingOf(standing)),
      ...(actsByHolder(graph).get(id) ?? []),
    ],
    holders: [
      ...holdersOf(graph, id).map((held) => ({ ...held, holders: innerHolders(graph, held) })),
      ...(actsBySubject(graph).get(id) ?? []),
    ],
  };
});

function standingOf(standing: Standing): StandingRelationship {
  return { kind: 'standing', holder: standing.actor, of: standing.body, standing };
}

function isNotLeft(graph: Graph) {
  const rules = statusRules(graph);
  return ({ status }: Standing): boolean => ruleIn(rules, status).family !== 'left';
}

/**
 * Those of the same title stand together, those whom nobody shares it with first; of these the one whom most sources
 * tell first; then by name.
 */
function holdersOf(graph: Graph, id: string): readonly RoleRelationship[] {
  const all = rolesBySubject(graph).get(id) ?? [];
  const sharing = Map.groupBy(all, titlesOf);
  const size = (one: RoleRelationship) => sharing.get(titlesOf(one))!.length;
  const sources = (one: RoleRelationship) => Math.max(...sharing.get(titlesOf(one))!.map(sourcesOf));
  const inOrder = all.toSorted(
    (a, b) =>
      size(a) - size(b) ||
      sources(b) - sources(a) ||
      compareText(titlesOf(a), titlesOf(b)) ||
      compareByName(subjectOf(graph, a.holder), subjectOf(graph, b.holder)),
  );
  return formerLast(inOrder);
}

function innerHolders(graph: Graph, { holder }: RoleRelationship): readonly RoleRelationship[] {
  return subjectOf(graph, holder).kind === 'person' ? [] : holdersOf(graph, holder);
}

function sourcesOf({ roles }: RoleRelationship): number {
  return new Set(roles.flatMap(({ sources }) => sources)).size;
}

function titlesOf({ roles }: RoleRelationship): string {
  return roles.map(({ title }) => title).join('; ');
}

const roleRelationships = perGraph((graph): readonly RoleRelationship[] =>
  [...graph.subjects.values()].flatMap((subject) => {
    if (!isActor(subject)) return [];
    const bySubject = Map.groupBy(subject.roles, ({ of }) => of);
    return [...bySubject].map(([of, roles]) => roleRelationship(graph, { holder: subject.id, of, roles }));
  }),
);

function roleRelationship(
  graph: Graph,
  { holder, of, roles }: { readonly holder: string; readonly of: string | null; readonly roles: readonly Role[] },
): RoleRelationship {
  const isOver = (role: Role) => isRoleOver(role, lastDayOfStory(graph));
  const [first, ...others] = roles.toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)));
  return { kind: 'role', holder, of, roles: [first!, ...others], isFormer: roles.every(isOver) };
}

/** True for a role that was over for certain by the last day of the story, or has a title that says so. */
function isRoleOver(role: Role, day: EdtfDate | null): boolean {
  return isFormerTitle(role.title) || (day !== null && tenureOn(role, day) === 'over');
}

const rolesByHolder = perGraph((graph) => Map.groupBy(roleRelationships(graph), ({ holder }) => holder));

const rolesBySubject = perGraph((graph) => Map.groupBy(roleRelationships(graph), ({ of }) => of));

function formerLast(relationships: readonly RoleRelationship[]): readonly RoleRelationship[] {
  return relationships.toSorted((a, b) => Number(a.isFormer) - Number(b.isFormer));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
