import { describe, expect, it } from 'vitest';
import { FACT_KINDS } from '../../../../src/model/graph/fact-kinds.ts';
import { claimSchema } from '../../../../src/model/records/claim.ts';
import { formatAnswer, formatAnswerBriefly } from '../../../../src/views/parts/questions/answer-text.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  actors: Object.fromEntries(
    ['Alma', 'Bo', 'Cy', 'Di', 'Eve', 'Fay', 'Gus', 'Hal'].map((name) => [name.toLowerCase(), { name }]),
  ),
  questions: {
    who: { type: 'set' },
    when: { type: 'date' },
    size: { unit: 'boats' },
    sum: { type: 'money' },
    paid: { type: 'yes-no' },
  },
});

function aClaim(fields: object) {
  const types = new Map([...graph.questions].map(([id, { type }]) => [id, type]));
  const data = claimSchema.parse({ sources: ['herald'], ...fields });
  return FACT_KINDS.claims.link(data, { retractions: [], anchor: 'claim', formerAnchors: [] }, types);
}

function answer(question: string, fields: object): string {
  return formatAnswer(graph, graph.questions.get(question)!, aClaim({ question, ...fields }));
}

describe('an answer in words', () => {
  it('names the members of a set, and says when the source may not name all', () => {
    expect(answer('who', { answer: ['alma', 'bo'] })).toBe('Alma and Bo');
    expect(answer('who', { answer: ['alma'], partial: true })).toBe('Alma (perhaps not all)');
  });

  it('says that a set is empty', () => {
    expect(answer('who', { answer: [] })).toBe('None');
  });

  it('says yes or no', () => {
    expect(answer('paid', { answer: 'no' })).toBe('No');
  });

  it('says a number with its unit, and how exact it is', () => {
    expect(answer('size', { answer: 12, qualifier: 'up-to' })).toBe('up to 12 boats');
  });

  it('says a date or a sum as the rest of the site does', () => {
    expect(answer('when', { answer: '2026-02~' })).toBe('about February 2026');
    expect(answer('sum', { answer: { amount: 1e9, currency: 'USD' }, qualifier: 'at-least' })).toBe(
      'at least US$1 billion',
    );
  });

  it('names the first of a long list only, where there is little room', () => {
    const told = (fields: object) =>
      formatAnswerBriefly(graph, graph.questions.get('who')!, aClaim({ question: 'who', ...fields }));
    const briefly = (...names: readonly string[]) => told({ answer: names });
    expect(told({ answer: ['alma', 'bo', 'cy', 'di', 'eve', 'fay', 'gus', 'hal'], partial: true })).toMatch(
      / and 2 more \(perhaps not all\)$/,
    );
    expect(briefly('alma', 'bo', 'cy', 'di', 'eve', 'fay', 'gus', 'hal')).toBe('Alma, Bo, Cy, Di, Eve, Fay and 2 more');
    expect(briefly('alma', 'bo', 'cy', 'di', 'eve', 'fay', 'gus')).toBe('Alma, Bo, Cy, Di, Eve, Fay and Gus');
  });

  it('says that a source leaves the answer out', () => {
    expect(answer('size', { answer: null })).toBe('Not recorded');
  });
});
