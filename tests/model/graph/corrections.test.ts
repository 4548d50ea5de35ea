import { describe, expect, it } from 'vitest';
import { correctionsOfFact, correctionsReaching, isOfEvent } from '../../../src/model/graph/corrections.ts';
import { aGraph } from '../../views/a-graph.ts';

const correction = (text: string, day: string, of: Readonly<Record<string, unknown>> = {}) => ({
  date: day,
  text,
  ...of,
});
const graph = aGraph({
  sources: {
    herald: { corrections: [correction('Too early.', '2026-01-31'), correction('Of the source.', '2026-02-01')] },
  },
  questions: { size: {}, length: {} },
  events: {
    one: {
      added: '2026-02-01',
      statements: [{ by: 'mira', says: 'No.', sources: ['herald'] }],
      claims: ['size', 'length'].map((question) => ({ question, answer: 3, sources: ['herald'] })),
      corrections: [
        correction('Of all.', '2026-02-03'),
        correction('Of the answer.', '2026-02-04', { question: 'size' }),
        correction('Of the words.', '2026-02-05', { fact: 'statement-mira-no' }),
      ],
    },
  },
  actors: { mira: {} },
});
const event = graph.events.get('one')!;
const textsOf = (fact: Parameters<typeof correctionsOfFact>[0]['fact']) =>
  correctionsOfFact({ fact, event }).map(({ text }) => text);

describe('the corrections', () => {
  it('of a fact are those that name it or the question that it answers', () => {
    expect(textsOf(event.statements[0]!)).toEqual(['Of the words.']);
    expect(event.claims.map(textsOf)).toEqual([['Of the answer.'], []]);
  });

  it('of an event as a whole name neither', () => {
    expect(event.corrections.filter(isOfEvent).map(({ text }) => text)).toEqual(['Of all.']);
  });

  it('that reach an event are its own, and those of its sources from the day on which it was added', () => {
    expect(correctionsReaching(graph, event).map(({ correction: { text }, source }) => [text, source?.id])).toEqual([
      ['Of all.', undefined],
      ['Of the answer.', undefined],
      ['Of the words.', undefined],
      ['Of the source.', 'herald'],
    ]);
  });
});
