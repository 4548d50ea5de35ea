import { isCertainlyBefore } from '../dates/date-order.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { Role } from '../records/actor.ts';
import { isActor } from '../records/subject.ts';
import type { Graph } from './graph.ts';
import { perGraph } from './per-graph.ts';

/** Whether somebody has a role on a day: `unsure` where the day may lie before it began or after it ended. */
export type Tenure = 'before' | 'held' | 'unsure' | 'over';

/**
 * Whether a role is held on a day. Only one that was certainly over by then is over, and only one that had certainly
 * not begun is still to come. A title such as "Former minister" or "President-elect" is no office.
 */
export function tenureOn({ title, from, to }: Pick<Role, 'title' | 'from' | 'to'>, date: EdtfDate): Tenure {
  if (isFormerTitle(title) || (to !== null && isCertainlyBefore(to, date))) return 'over';
  if (from !== null && isCertainlyBefore(date, from)) return 'before';
  const hasBegun = from === null || isCertainlyBefore(from, date) || isOneDay(from, date);
  const goesOn = to === null || isCertainlyBefore(date, to) || isOneDay(to, date);
  return hasBegun && goesOn ? 'held' : 'unsure';
}

/** True for a title that says itself that it is not held: "Former prime minister", "ex-envoy", "President-elect". */
export function isFormerTitle(title: string): boolean {
  return NOT_HELD.test(title) || NO_LONGER.test(title) || NOT_YET.test(title);
}

const NOT_HELD =
  /^(?:the )?(?:deputy )?(?:former|formerly|ex|onetime|one-time|past|previous|ousted|erstwhile|sometime|retired|then|late(?= ))\b/i;
const NO_LONGER = /\((?:former|retired)\)|\bemerit(?:us|a)\b|\buntil \d{4}\b/i;
const NOT_YET = /^(?:the )?(?:future|incoming|designated)\b|[- ](?:elect|designate|in-waiting)$/i;

/** The ids of those who have a role in each actor and entity, whenever it was theirs; former titles are none. */
export const roleHoldersBySubject = perGraph(({ subjects }): ReadonlyMap<string, readonly string[]> => {
  const held = [...subjects.values()].flatMap((subject) =>
    isActor(subject)
      ? subject.roles.flatMap(({ of, title }) =>
          of === null || isFormerTitle(title) ? [] : [{ of, holder: subject.id }],
        )
      : [],
  );
  const groups = Map.groupBy(held, ({ of }) => of);
  return new Map([...groups].map(([of, roles]) => [of, roles.map(({ holder }) => holder)]));
});

/**
 * The roles by which somebody speaks for an actor or entity on a day, from the speaker upwards: a minister for the
 * ministry, and the ministry for its state. Null where there are none on that day; those that are certain come before
 * those that are not.
 */
export function speaksFor(graph: Graph, speaker: string, body: string, date: EdtfDate): readonly Role[] | null {
  return chainTo(graph, speaker, body, date, ['held']) ?? chainTo(graph, speaker, body, date, ['held', 'unsure']);
}

function chainTo(
  graph: Graph,
  speaker: string,
  body: string,
  date: EdtfDate,
  tenures: readonly Tenure[],
): readonly Role[] | null {
  const chains = new Map<string, readonly Role[]>([[speaker, []]]);
  // A map is gone through in the order of adding, those that are added on the way included.
  for (const [id, chain] of chains) {
    if (id === body) return chain;
    for (const role of rolesOf(graph, id))
      if (role.of !== null && !chains.has(role.of) && tenures.includes(tenureOn(role, date)))
        chains.set(role.of, [...chain, role]);
  }
  return null;
}

function rolesOf({ subjects }: Graph, id: string): readonly Role[] {
  const subject = subjects.get(id);
  return subject && isActor(subject) ? subject.roles : [];
}

/** True where both are one and the same exact day. */
function isOneDay(a: EdtfDate, b: EdtfDate): boolean {
  return a.form === 'point' && a.edtf === b.edtf && a.first === a.last;
}
