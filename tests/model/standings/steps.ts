import fc from 'fast-check';
import type { Entry } from '../../../src/model/records/content.ts';
import type { EventData } from '../../../src/model/records/event.ts';
import { buildGraph, type Graph } from '../../../src/model/graph/graph.ts';
import { STATUS_ORDER, type MembershipStatus } from '../../../src/model/standings/status.ts';
import { statusChangesIn, type StatusChange } from '../../../src/model/standings/standing.ts';
import { anEvent, aSource, contentOf, STORY } from '../../builders.ts';

/** A change of status in the River Council, in an event of its own. */
export interface Step {
  readonly actor?: string;
  readonly date: string;
  readonly status: MembershipStatus;
  readonly sources?: readonly string[];
  /** The ids of events, `event-0` for the first of the steps. */
  readonly follows?: readonly string[];
}

/** The days on which the sources were published; null for one without a date. */
export type Published = Readonly<Record<string, string | null>>;

export function stepEvents(steps: readonly Step[]): readonly Entry<EventData>[] {
  return steps.map(({ date, actor = 'arland', status, sources = ['herald'], follows = [] }, i) =>
    anEvent({ id: `event-${i}`, date, follows, memberships: [{ actor, in: 'river-council', status, sources }] }),
  );
}

export function graphOf(events: readonly Entry<EventData>[], published: Published): Graph {
  const sources = Object.entries(published).map(([id, day]) => aSource({ id, published: day }));
  return buildGraph(STORY, contentOf({ events, sources }));
}

/** The changes in the River Council, each by the herald of 20 January unless it is said otherwise. */
export function changesOf(
  steps: readonly Step[],
  published: Published = { herald: '2026-01-20' },
): readonly StatusChange[] {
  return statusChangesIn(graphOf(stepEvents(steps), published), 'river-council');
}

/** A change in a few words: `arland signed`. */
export function brief({ fact }: StatusChange): string {
  return `${fact.actor} ${fact.status}`;
}

const DATES = [
  '2025',
  '2026-01',
  '2026-01~',
  '2026-01-19',
  '2026-01-19~',
  '2026-01-20',
  '2026-01-19/2026-02-02',
  '2026-02-01',
];

/** A day to ask of, before, among and after the dates of the steps. */
export const anyDay = fc.constantFrom(
  '2024-12-31',
  '2026-01-01',
  '2026-01-19',
  '2026-01-20',
  '2026-02-01',
  '2026-02-10',
  '2026-03-01',
);

/** Steps of a few actors by a few sources, and when these were published. */
export const manySteps = fc.tuple(
  fc.array(
    fc.record({
      actor: fc.constantFrom('arland', 'borland'),
      date: fc.constantFrom(...DATES),
      status: fc.constantFrom(...STATUS_ORDER),
      sources: fc.subarray(['herald', 'lamp', 'leaflet'], { minLength: 1 }),
    }),
    { maxLength: 8 },
  ),
  fc.record({
    herald: fc.constantFrom('2026-01-19~', '2026-01-20', '2026-02'),
    lamp: fc.constantFrom('2026-01', '2026-02-10', null),
    leaflet: fc.constant(null),
  }),
);
