import { describe, expect, it } from 'vitest';
import { originsOf } from '../../../src/model/answers/origin.ts';
import { claimsTo } from '../../../src/model/graph/fact-index.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import { anActor, anEvent, aQuestion, aSource, contentOf, STORY } from '../../builders.ts';

const ISLAND_WIRE = anActor({
  id: 'island-wire',
  name: 'Island Wire',
  kind: 'organisation',
  names: [
    { text: 'IWR', language: 'en' },
    { text: 'Айленд Уайр', language: 'ru' },
  ],
});
const MAYOR = anActor({ id: 'mira-stone', name: 'Mira Stone' });

/** How many origins papers have that attribute one answer in these words, each in its own. */
function originsOfPrints(...speakers: readonly string[]): number {
  const sources = speakers.map((_, i) =>
    aSource({ id: `paper-${i}`, spellings: i === 0 ? { 'island-wire': ['the Wire of the Isles'] } : {} }),
  );
  const events = speakers.map((attributedTo, i) =>
    anEvent({
      id: `event-${i}`,
      claims: [{ question: 'how-many', answer: 7, attributedTo, sources: [`paper-${i}`] }],
    }),
  );
  const content = contentOf({ sources, events, actors: [ISLAND_WIRE, MAYOR], questions: [aQuestion()] });
  const graph = buildGraph(STORY, content);
  return originsOf(graph, claimsTo(graph, 'how-many')).size;
}

describe('the origins of answers', () => {
  it.each([
    ['Reuters', 'the Reuters agency'],
    ['Reuters', 'the news agency Reuters'],
    ['Reuters', 'REUTERS News Agency'],
    ['Reuters', 'Reuters newswire'],
    ['Reuters', 'Reuters Ltd.'],
    ['Reuters News', 'the press agency Reuters'],
    ['Associated Press', 'the Associated Press agency'],
    ['Daily Star', 'Daily Star Inc'],
    ['EFE', 'Agencia EFE'],
    ['a senior diplomat', 'senior diplomat'],
    ['a ferry company', 'the ferry company'],
  ])('are one for "%s" and "%s"', (a, b) => {
    expect(originsOfPrints(a, b)).toBe(1);
  });

  it.each([
    ['Island Wire', 'IWR'],
    ['the Island Wire agency', 'агентство Айленд Уайр'],
    ['Island Wire', 'the Wire of the Isles'],
    ['IWR', 'island-wire'],
    ['Mira Stone', 'Mira Stone, as Island Wire reports'],
    ['Mira Stone', 'Mira Stone, on the draft'],
    ['mayor Mira Stone', 'Mayor Mira Stone'],
    ['Mira Stone', 'Deputy Mayor Mira Stone'],
  ])('are one for two names of one record, "%s" and "%s"', (a, b) => {
    expect(originsOfPrints(a, b)).toBe(1);
  });

  it.each([
    ['Reuters', 'the mayor'],
    ['the agency', 'Reuters'],
    ['the agency', 'the company'],
    ['Island Wire', 'Mira Stone, citing the mayor'],
    ['Mira Stone', 'Island Wire, citing Mira Stone'],
    ['a senior diplomat', 'a junior diplomat'],
  ])('are two for "%s" and "%s"', (a, b) => {
    expect(originsOfPrints(a, b)).toBe(2);
  });

  it('are one for an agency’s own report and its print under another of its names', () => {
    const content = contentOf({
      sources: [aSource({ id: 'wire', publisher: 'Island Wire Ltd' }), aSource({ id: 'lamp' })],
      events: [
        anEvent({ id: 'one', claims: [{ question: 'how-many', answer: 7, sources: ['wire'] }] }),
        anEvent({
          id: 'two',
          claims: [{ question: 'how-many', answer: 7, attributedTo: 'the IWR agency', sources: ['lamp'] }],
        }),
      ],
      actors: [ISLAND_WIRE],
      questions: [aQuestion()],
    });
    const graph = buildGraph(STORY, content);
    expect(originsOf(graph, claimsTo(graph, 'how-many')).size).toBe(1);
  });
});
