import { expect, test } from 'vitest';
import { pageCards } from '../../../src/views/data/page-card.ts';
import { aGraph } from '../a-graph.ts';

const graph = aGraph({
  sources: {
    herald: { kind: 'interview', title: 'Titre', suppliedTitle: 'Our title', language: 'fr', published: '2026-01-20~' },
    copy: { title: null, suppliedTitle: 'A copy', publisher: null, published: null },
  },
  events: {
    'key-event': { title: 'Pact signed', kind: 'signing', key: true, place: 'old-harbour', date: '2026-01-19' },
    joined: {
      title: 'Three joined',
      date: '2026-01-20',
      memberships: ['council', 'pact', 'union'].map((body) => ({
        actor: 'mira-stone',
        in: body,
        status: 'accepted',
        sources: ['herald'],
      })),
    },
  },
  actors: {
    'mira-stone': { name: 'Mira Stone', description: 'Engineer' },
    council: { name: 'Council', kind: 'organisation' },
    union: { name: 'Union', kind: 'organisation' },
  },
  entities: { 'old-harbour': { name: 'Old Harbour' }, pact: { name: 'Pact', kind: 'agreement' } },
  questions: { 'how-many': { title: 'How many?' } },
});
const cards = new Map(pageCards(graph).map(({ page, card }) => [page, card]));

test('the page of every record has a card', () => {
  expect([...cards.keys()].toSorted()).toEqual([
    '/actors/council/',
    '/actors/mira-stone/',
    '/actors/union/',
    '/entities/old-harbour/',
    '/entities/pact/',
    '/events/joined/',
    '/events/key-event/',
    '/questions/how-many/',
    '/sources/copy/',
    '/sources/herald/',
  ]);
});

test('the card of an event says what kind it is, when it was and where', () => {
  expect(cards.get('/events/key-event/')).toEqual({
    kind: 'Key moment · Signing',
    title: 'Pact signed',
    texts: [],
    details: ['19 January 2026', 'Old Harbour'],
  });
  expect(cards.get('/events/joined/')?.details).toEqual(['20 January 2026']);
});

test('the card of an actor says who it is, and two of its standings', () => {
  const { kind, title, texts } = cards.get('/actors/mira-stone/')!;
  expect([kind, title]).toEqual(['Person', 'Mira Stone']);
  expect(texts[0]).toBe('Engineer');
  expect(texts.slice(1)).toHaveLength(2);
  expect(texts.slice(1).every((text) => /^(Council|Pact|Union): accepted$/.test(text))).toBe(true);
});

test('the card of an entity says what it is, and of a question how the answers relate', () => {
  expect(cards.get('/entities/old-harbour/')?.texts).toEqual(['A place']);
  expect(cards.get('/questions/how-many/')).toMatchObject({ kind: 'Question', title: 'How many?' });
  expect(cards.get('/questions/how-many/')?.texts).toHaveLength(1);
});

test('the card of a source has its headline in its language, our title, and who published it when', () => {
  expect(cards.get('/sources/herald/')).toEqual({
    kind: 'Interview',
    title: 'Titre',
    language: 'fr',
    texts: ['Our title'],
    details: ['The Herald', 'about 20 January 2026', 'French'],
  });
});

test('the card of a source without headline, publisher and day has our title once and says that no day is recorded', () => {
  expect(cards.get('/sources/copy/')).toEqual({
    kind: 'News article',
    title: '[A copy]',
    texts: [],
    details: ['Day not recorded', 'English'],
  });
});
