import { describe, expect, it } from 'vitest';
import { positionsOn } from '../../../../../src/model/positions/position.ts';
import {
  factsShown,
  markKind,
  positionDetail,
  positionInBrief,
  positionTexts,
} from '../../../../../src/views/parts/subjects/positions-over-time/position-words.ts';
import { aGraph } from '../../../a-graph.ts';

type Fields = Readonly<Record<string, unknown>>;

const graphOf = (facts: Fields) =>
  aGraph({
    sources: { herald: {} },
    actors: {
      northmere: { name: 'Northmere', kind: 'country', country: null },
      southmere: { name: 'Southmere', kind: 'country', country: null },
    },
    events: { '2026-01-19-x': facts },
  });
const told = (fields: Fields) => ({ by: ['northmere'], topic: 'boats', sources: ['herald'], ...fields });
const pledge = (fields: Fields = {}) => told({ to: null, what: 'two boats', status: 'offered', ...fields });
const said = (says: string, fields: Fields = {}) => told({ by: 'northmere', says, ...fields });

/** The one position of Northmere that these facts make. */
function positionIn(facts: Fields) {
  const graph = graphOf(facts);
  const [position, ...others] = positionsOn(graph, 'northmere');
  expect(others).toEqual([]);
  return { graph, position: position! };
}
const detailOf = (facts: Fields) => positionDetail(positionIn(facts).position);
const briefOf = (facts: Fields) => {
  const { graph, position } = positionIn(facts);
  return positionInBrief(graph, position, []);
};

describe('what a position does, in brief', () => {
  it('is what became of its pledges, each word once', () => {
    const pledges = [pledge(), pledge({ what: 'rope' }), pledge({ what: 'sails', status: 'committed' })];
    expect(briefOf({ pledges })).toBe('offered, committed');
  });

  it('is that it was said, denied or an answer', () => {
    const { graph, position } = positionIn({ statements: [said('Boats come.')] });
    const as = (kind: 'denies' | 'answers') => [{ kind, positions: [position, position] as const }];
    expect(positionInBrief(graph, position, [])).toBe('said');
    expect(positionInBrief(graph, position, as('denies'))).toBe('disputed');
    expect(positionInBrief(graph, position, as('answers'))).toBe('replied');
    expect([markKind(position, []), markKind(position, as('answers')), markKind(position, as('denies'))]).toEqual([
      ...['said', 'said', 'denial'],
    ]);
  });
});

describe('the mark of a position', () => {
  it('is that of a promise, and of a denial where the pledge is denied', () => {
    const kindOf = (status: string) => markKind(positionIn({ pledges: [pledge({ status })] }).position, []);
    expect([kindOf('offered'), kindOf('denied')]).toEqual(['promise', 'denial']);
  });
});

describe('what a position says, in more words', () => {
  it('is what is pledged, and nothing where the topic says the same', () => {
    expect(detailOf({ pledges: [pledge()] })).toBe('two boats');
    expect(detailOf({ pledges: [pledge({ what: 'Boats' })] })).toBe('');
  });

  it('is the first of several facts and how many more there are', () => {
    expect(detailOf({ statements: [said('Boats come.'), said('Sails come too.')] })).toBe('Boats come, and 1 more');
  });

  it('is a sentence without its stop; of a long one whole clauses, else whole words, else as many letters', () => {
    expect(detailOf({ statements: [said('Will boats come?')] })).toBe('Will boats come');
    const ofClauses =
      'All the boats will come to the harbour, if the weather allows it at all, before the end of March.';
    expect(detailOf({ statements: [said(ofClauses)] })).toBe('All the boats will come to the harbour…');
    const ofWords = 'So, boats will come to the old harbour of the town in the month of March or later.';
    expect(detailOf({ statements: [said(ofWords)] })).toBe(
      'So, boats will come to the old harbour of the town in the month…',
    );
    expect(detailOf({ statements: [said('x'.repeat(70))] })).toBe(`${'x'.repeat(64)}…`);
    expect(detailOf({ statements: [said('y'.repeat(64))] })).toBe('y'.repeat(64));
  });
});

describe('the words of a position', () => {
  it('are those of its pledges alone where it has any, with who makes them together', () => {
    const facts = {
      pledges: [pledge({ by: ['northmere', 'southmere'] }), pledge({ status: 'committed' })],
      statements: [said('Boats come.')],
    };
    const graph = graphOf(facts);
    const texts = positionsOn(graph, 'northmere').flatMap((position) => positionTexts(graph, position));
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Offered by 2 together: two boats', 'Committed: two boats']),
    );
    const ofOneSpeaker = positionIn({
      pledges: [pledge({ attributedTo: { by: ['northmere'] } })],
      statements: [said('So.')],
    });
    expect(factsShown(ofOneSpeaker.position).map(({ kind }) => kind)).toEqual(['pledge']);
  });
});

describe('a position that is an answer', () => {
  const claim = (answer: unknown, source: string) => ({ question: 'how-many', answer, sources: [source] });
  const graph = aGraph({
    sources: { herald: {}, pilot: {} },
    actors: { northmere: { name: 'Northmere', kind: 'country', country: null } },
    questions: { 'how-many': { about: ['northmere'], topic: 'boats', title: 'How many boats?', unit: 'boats' } },
    events: {
      '2026-01-18-x': { date: '2026-01-18', statements: [said('Boats come.')] },
      '2026-01-19-x': { text: 'So. [@herald; @pilot]', claims: [claim(3, 'herald'), claim(5, 'pilot')] },
    },
  });
  const [, three] = positionsOn(graph, 'northmere');

  it('has the answer in brief, nothing more beside it, and in words the question before it', () => {
    expect(positionInBrief(graph, three!, [])).toBe('3 boats');
    expect(positionDetail(three!)).toBe('');
    expect(markKind(three!, [])).toBe('said');
    expect(positionTexts(graph, three!).map(({ text }) => text)).toEqual(['How many boats? 3 boats']);
  });
});
