import { describe, expect, test } from 'vitest';
import { eventView } from '../../src/views/event.ts';
import { pageCards } from '../../src/views/data/page-card.ts';
import { subjectView } from '../../src/views/subject.ts';
import { placesOf } from '../../src/views/parts/events/places.ts';
import { subjectData } from '../../src/views/parts/links/data-labels.ts';
import { textOfLinks } from '../../src/views/parts/links/links-in-words.ts';
import { cardOfSubject } from '../../src/views/parts/links/share-card.ts';
import { storyFeed } from '../../src/views/parts/feeds/story-feed.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: { herald: {} },
  entities: {
    geneva: { name: 'Geneva' },
    'new-york': { name: 'New York' },
    forum: { name: 'Ferry Forum', online: true },
    online: { name: 'Online', online: true },
  },
  events: {
    none: {},
    one: { place: 'geneva' },
    two: { place: ['geneva', 'new-york'] },
    three: { place: ['geneva', 'new-york', 'online'] },
    web: { place: 'forum' },
    both: { place: ['geneva', 'forum'] },
  },
});
const eventOf = (id: string) => graph.events.get(id)!;
const where = (id: string) => textOfLinks(placesOf(graph, eventOf(id)));

describe('the places of an event', () => {
  test('are named, one, two or more', () => {
    expect(where('none')).toBe('');
    expect(where('one')).toBe('Geneva');
    expect(where('two')).toBe('Geneva and New York');
    expect(where('three')).toBe('Geneva, New York and online');
  });

  test('are called online where they are no place on the ground, with the name of that place', () => {
    expect(where('web')).toBe('Online (Ferry Forum)');
    expect(where('both')).toBe('Geneva and online (Ferry Forum)');
  });

  test('lead each to its page, which lists the event', () => {
    expect(eventView(graph, eventOf('two')).places).toEqual([
      { before: '', link: { href: '/entities/geneva/', label: 'Geneva' } },
      { before: ' and ', link: { href: '/entities/new-york/', label: 'New York' } },
    ]);
    expect(eventView(graph, eventOf('none')).places).toEqual([]);
    for (const id of ['geneva', 'new-york']) expect(eventOf('two').subjects).toContain(id);
  });

  test('are on the card of the event and in the feeds', () => {
    const card = pageCards(graph).find(({ page }) => page === '/events/both/')!.card;
    expect(card.details).toEqual(['19 January 2026', 'Geneva and online (Ferry Forum)']);
    const texts = storyFeed(graph).entries.map(({ lines }) => lines[1]);
    expect(texts).toContain('Where: Geneva and New York.');
    expect(texts.filter((text) => text?.startsWith('Where: '))).toHaveLength(5);
  });
});

test('a place online is called so on its page, its cards and in data', () => {
  const forum = graph.subjects.get('forum')!;
  expect(subjectView(graph, forum).kind).toBe('Online place');
  expect(cardOfSubject(graph, forum).label).toBe('Online place');
  expect(pageCards(graph).find(({ page }) => page === '/entities/forum/')!.card.kind).toBe('Online place');
  expect(subjectData(graph, 'forum')).toMatchObject({ kind: 'place', online: true });
  expect(subjectData(graph, 'geneva')).not.toHaveProperty('online');
  expect(subjectView(graph, graph.subjects.get('geneva')!).kind).toBe('Place');
});
