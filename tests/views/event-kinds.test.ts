import { expect, test } from 'vitest';
import { EVENT_KINDS } from '../../src/model/records/event-kind.ts';
import { eventView } from '../../src/views/event.ts';
import { pageCards } from '../../src/views/data/page-card.ts';
import { eventLine } from '../../src/views/parts/events/event-line.ts';
import { cardOfEvent } from '../../src/views/parts/links/share-card.ts';
import { storyFeed } from '../../src/views/parts/feeds/story-feed.ts';
import { timelineView } from '../../src/views/timeline.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph(
  {
    sources: { herald: {} },
    entities: { 'old-bridge': { kind: 'thing' } },
    events: { '2026-01-19-bridge-shut': { kind: 'lane-closure', about: ['old-bridge'] } },
  },
  { kinds: { 'lane-closure': 'closure of two lanes' } },
);
const event = graph.events.get('2026-01-19-bridge-shut')!;
const WORDS = 'Closure of two lanes';

test('a kind that a story declares is called by its words on every page and in every file', () => {
  const view = eventView(graph, event);
  expect(view.kind).toBe(WORDS);
  expect(view.description).toMatch(`${WORDS}, 19 January 2026`);
  expect(eventLine(graph, event).kind).toBe(WORDS);
  expect(cardOfEvent(graph, event).label).toBe(`${WORDS} · 19 January 2026`);
  expect(pageCards(graph).find(({ page }) => page.includes(event.id))!.card.kind).toBe(WORDS);
  const [entry] = storyFeed(graph).entries;
  expect([entry!.kind, entry!.lines[0]]).toEqual([WORDS, `${WORDS}, 19 January 2026.`]);
});

test('a timeline is narrowed to a declared kind by its id, under its words', () => {
  const { choices, facets } = timelineView(graph, 'newest-first');
  expect(choices.kinds).toEqual([{ value: 'lane-closure', label: WORDS, count: 1 }]);
  expect(facets?.map(({ kind }) => kind)).toEqual(['lane-closure']);
});

test('every story has kinds for incidents beside those of diplomacy', () => {
  const incidents = ['attack', 'arrest', 'accident', 'strike', 'ruling', 'election', 'protest', 'disaster', 'closure'];
  expect(incidents.filter((kind) => !EVENT_KINDS.some((known) => known === kind))).toEqual([]);
});
