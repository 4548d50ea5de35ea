import { expect, it, vi } from 'vitest';
import type { Graph } from '../../src/model/graph/graph.ts';
import { aLongStory } from './a-long-story.ts';
import { EVERY_VIEW } from './every-view.ts';

const counted = vi.hoisted(() => ({ calls: 0 }));

/** The module with each of its functions counted where another module calls it. */
const counting = vi.hoisted(
  () =>
    async (original: () => Promise<Record<string, unknown>>): Promise<Record<string, unknown>> => {
      const module = await original();
      return Object.fromEntries(
        Object.entries(module).map(([name, value]) => [
          name,
          typeof value === 'function' ? counter(value as (...given: never[]) => unknown) : value,
        ]),
      );
      function counter(called: (...given: never[]) => unknown) {
        return (...given: unknown[]): unknown => {
          counted.calls += 1;
          return Reflect.apply(called, undefined, given);
        };
      }
    },
);

// What costs: to compare answers and dates, to put events and steps in order, to look records up, to print words.
vi.mock('../../src/model/answers/agreement.ts', counting);
vi.mock('../../src/model/answers/answer-order.ts', counting);
vi.mock('../../src/model/dates/edtf.ts', counting);
vi.mock('../../src/model/dates/step-order.ts', counting);
vi.mock('../../src/model/graph/publication.ts', counting);
vi.mock('../../src/model/graph/fact-index.ts', counting);
vi.mock('../../src/format.ts', counting);
vi.mock('../../src/views/parts/links/link.ts', counting);
vi.mock('../../src/views/parts/sources/brief-source.ts', counting);

const EVENTS = 60;
const [STORY, TWICE] = [aLongStory(EVENTS), aLongStory(2 * EVENTS)];
/** What there is of long stories alone. */
const OF_LONG = /^years and months|^files of the timeline|^letters of lists/;
const OF_VERY_LONG = 'letters of all names';
const FOUR_TIMES = aLongStory(4 * EVENTS);
const EIGHT_TIMES = aLongStory(8 * EVENTS);

/** A story that has such views, and one twice as long. */
function storiesFor(kind: string): readonly Graph[] {
  if (kind === OF_VERY_LONG) return [FOUR_TIMES, EIGHT_TIMES];
  return OF_LONG.test(kind) ? [TWICE, FOUR_TIMES] : [STORY, TWICE];
}

/** Calls that all views of one kind make in a story of which nothing is worked out yet. */
function callsOf(kind: string, story: Graph): number {
  const questions = [...story.questions].map(([id, question]) => [id, { ...question }] as const);
  const graph = { ...story, questions: new Map(questions) };
  counted.calls = 0;
  EVERY_VIEW[kind]!(graph);
  return counted.calls;
}

const MOST = 2.2;
/** A page that is the same for every story takes none. */
const OF_A_STORY = Object.keys(EVERY_VIEW).filter((kind) => EVERY_VIEW[kind]!.length > 0);

it.each(OF_A_STORY)('twice as long a story costs about twice the calls: %s', (kind) => {
  const [once, twice] = storiesFor(kind).map((story) => callsOf(kind, story)) as [number, number];
  expect(once).toBeGreaterThan(0);
  expect(twice / once).toBeLessThanOrEqual(MOST);
});

/** A map that counts what is gone through and what is looked up. */
class CountedMap<Value> extends Map<string, Value> {
  override get(key: string): Value | undefined {
    counted.calls += 1;
    return super.get(key);
  }

  override *entries(): MapIterator<[string, Value]> {
    for (const entry of super.entries()) {
      counted.calls += 1;
      yield entry;
    }
  }

  override *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  override *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }
}

/** How often the events, sources and subjects of a story are gone through and looked up for all views of one kind. */
function readsOf(kind: string, { sources, events, subjects, ...story }: Graph): number {
  return callsOf(kind, {
    ...story,
    sources: new CountedMap(sources),
    events: new CountedMap(events),
    subjects: new CountedMap(subjects),
  });
}

it.each(OF_A_STORY)('twice as long a story has its records read about twice as often: %s', (kind) => {
  const [once, twice] = storiesFor(kind).map((story) => readsOf(kind, story)) as [number, number];
  expect(twice / once).toBeLessThanOrEqual(MOST);
});

it('twice as long a story has its events and sources read at most twice as often for all known days', () => {
  expect(readsOf('known days', TWICE) / readsOf('known days', STORY)).toBeLessThanOrEqual(2);
});
