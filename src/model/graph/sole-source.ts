import { foldName } from '../names/fold.ts';
import { isSetAside, standingSources, type FactField } from '../records/fact.ts';
import { FACT_FIELDS, type Fact, type Facts } from './fact-kinds.ts';
import { factsIn } from './fact-index.ts';
import type { Graph } from './graph.ts';
import { perGraph } from './per-graph.ts';

/** A fact with the list of its event that it stands in. */
export type FactOfKind = { readonly [Field in FactField]: KindAndFact<Field> }[FactField];

interface KindAndFact<Field extends FactField> {
  readonly kind: Field;
  readonly fact: Fact<Field>;
}

/** What two facts of one kind have in common that say the same, though they may stand with different events. */
const SAYINGS: { readonly [Field in FactField]: (fact: Fact<Field>) => readonly unknown[] } = {
  memberships: ({ actor, in: body, status }) => [actor, body, status],
  statements: ({ by, as, says }) => [by.toSorted(), as, foldName(says)],
  pledges: ({ by, to, what, status }) => [by.toSorted(), to, foldName(what), status],
  claims: ({ question, answer, of, qualifier }) => [question, answer, of, qualifier],
  upcoming: ({ what, date, status }) => [foldName(what), date?.edtf, status],
};

/**
 * True where one source that stands tells a fact, and no other source tells the same, with this event or another: a
 * number that two papers give with two events has two sources.
 */
export function isToldByOneAlone(graph: Graph, told: FactOfKind): boolean {
  const [source, ...others] = standingSources(told.fact);
  if (source === undefined || others.length > 0) return false;
  return tellingsOf(graph, told).every((fact) => standingSources(fact).every((id) => id === source));
}

function tellingsOf(graph: Graph, told: FactOfKind): readonly Fact<FactField>[] {
  const saying = sayingOf(told);
  const events = eventsBySaying(graph.told?.whole ?? graph).get(saying) ?? [];
  return events.flatMap((id) => {
    const facts: Facts | undefined = graph.events.get(id);
    const ofKind = facts?.[told.kind] ?? [];
    return ofKind.filter((fact) => !isSetAside(fact) && sayingOf({ kind: told.kind, fact } as FactOfKind) === saying);
  });
}

/** The ids of the events that tell each thing that is said. */
const eventsBySaying = perGraph((graph): ReadonlyMap<string, readonly string[]> => {
  const sayings = FACT_FIELDS.flatMap((kind) =>
    factsIn(graph, kind).map(({ fact, event }) => [sayingOf({ kind, fact } as FactOfKind), event.id] as const),
  );
  return new Map(
    [...Map.groupBy(sayings, ([saying]) => saying)].map(([saying, of]) => [
      saying,
      [...new Set(of.map(([, id]) => id))],
    ]),
  );
});

function sayingOf({ kind, fact }: FactOfKind): string {
  const say = SAYINGS[kind] as (fact: Fact<FactField>) => readonly unknown[];
  return JSON.stringify([kind, ...say(fact)]);
}
