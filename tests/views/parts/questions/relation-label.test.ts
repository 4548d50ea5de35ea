import { describe, expect, it } from 'vitest';
import { answeredQuestionOf } from '../../../../src/model/answers/answered-question.ts';
import { explainRelation, relationLabel } from '../../../../src/views/parts/questions/relation-label.ts';
import { aGraph } from '../../a-graph.ts';

/** What answers to one question come to, each by a source of its own unless it names some. */
function compared(type: string, ...answers: readonly Readonly<Record<string, unknown>>[]) {
  const graph = aGraph({
    sources: Object.fromEntries(answers.map((_, i) => [`source-${i}`, {}])),
    actors: { alma: {} },
    questions: { asked: { about: ['alma'], type } },
    events: {
      '2026-01-19-talks': {
        claims: answers.map((fields, i) => ({ question: 'asked', sources: [`source-${i}`], ...fields })),
      },
    },
  });
  return { graph, answered: answeredQuestionOf(graph, 'asked') };
}
type Compared = Parameters<typeof compared>;
const labelOf = (...told: Compared) => relationLabel(compared(...told).answered);
const explained = (...told: Compared) => {
  const { graph, answered } = compared(...told);
  return explainRelation(graph, answered);
};
const one = { sources: ['source-0'] };
const dollars = (amount: number, currency = 'USD') => ({ answer: { amount, currency } });

const EXCLUDE = 'Answers for the same time exclude each other.';
const UNLIKE = 'Answers for the same time are not the same.';

describe('how answers relate', () => {
  it.each<[string, string, string, Compared]>([
    ['differ', '≠', 'Sources differ', ['number', { answer: 1 }, { answer: 2 }]],
    ['changed', '→', 'Changed over time', ['number', { answer: 1 }, { answer: 2, asOf: '2026-03' }]],
    ['agree', '=', 'Sources agree', ['number', { answer: 1 }, { answer: 1 }]],
    ['fit', '≈', 'Answers do not conflict', ['number', { answer: 1, qualifier: 'at-least' }, { answer: 2 }]],
    ['within', '≠', 'One source, different answers', ['number', { answer: 1, ...one }, { answer: 2, ...one }]],
    ['one', '–', 'One source answers', ['number', { answer: 1 }]],
    ['none', '–', 'No answer counts', ['number', { answer: 1, withdrawn: true }, { answer: null }]],
  ])('is %s: %s %s', (kind, sign, label, told) => {
    expect(labelOf(...told)).toEqual({ kind, sign, label });
  });

  it('changed over time though it is one source that says so', () => {
    expect(labelOf('number', { answer: 1, ...one }, { answer: 2, asOf: '2026-03', ...one }).kind).toBe('changed');
  });
});

describe('why they relate so', () => {
  it.each<[string, string, Compared]>([
    ['numbers', EXCLUDE, ['number', { answer: 1 }, { answer: 2 }]],
    ['sums in one currency', EXCLUDE, ['money', dollars(1), dollars(2)]],
    ['sums in two currencies', UNLIKE, ['money', dollars(1), dollars(2, 'EUR')]],
    [
      'a number about which the first source is unsure',
      UNLIKE,
      ['number', { answer: 1, qualifier: 'about' }, { answer: 9 }],
    ],
    [
      'a number about which the last source is unsure',
      UNLIKE,
      ['number', { answer: 1 }, { answer: 9, qualifier: 'about' }],
    ],
    ['texts, of which two may mean one thing', UNLIKE, ['text', { answer: 'Feast' }, { answer: 'Fair' }]],
    [
      'numbers of which one pair excludes each other and another does not',
      UNLIKE,
      ['number', { answer: 1 }, { answer: 5 }, { answer: 9, qualifier: 'about' }],
    ],
  ])('says whether %s can exclude each other', (_, meaning, told) => {
    expect(labelOf(...told).kind).toBe('differ');
    expect(explained(...told).meaning).toBe(meaning);
  });

  it('says of what changed that a later answer need not contradict an earlier one', () => {
    const { meaning, pairs } = explained('number', { answer: 1 }, { answer: 2, asOf: '2026-03' });
    expect(meaning).toMatch(/^No two answers for the same time exclude each other; those for different times/);
    expect(pairs).toEqual(['“1 things” is for 19 January 2026, “2 things” for March 2026.']);
  });

  it('says why there is nothing to compare', () => {
    expect(explained('number', { answer: 1 }).meaning).toBe(
      'Only one source answers, so there is nothing to compare it with.',
    );
    expect(explained('number', { answer: 1, withdrawn: true }).meaning).toBe(
      'No answer counts: each was taken back by its source, or left out.',
    );
  });

  it('tells apart answers that are the same and those that leave room for each other', () => {
    expect(explained('number', { answer: 1 }, { answer: 1 })).toEqual({
      meaning: 'Every source that answers says the same.',
      pairs: [],
    });
    expect(explained('number', { answer: 1, qualifier: 'at-least' }, { answer: 2 })).toEqual({
      meaning: 'The answers are not the same, but none excludes another.',
      pairs: ['“at least 1 things” and “2 things” leave room for each other.'],
    });
  });

  it('quotes each pair once, and says for which days they are when those may be one', () => {
    expect(explained('number', { answer: 1 }, { answer: 1 }, { answer: 2, asOf: '2026-01' }).pairs).toEqual([
      '“2 things” is for January 2026 and “1 things” for 19 January 2026, which may be the same time.',
    ]);
  });

  it('quotes three pairs, and says how many more there are', () => {
    const answers = [1, 2, 3, 4].map((answer) => ({ answer }));
    expect(explained('number', ...answers.slice(0, 3)).pairs).toHaveLength(3);
    expect(explained('number', ...answers).pairs.slice(3)).toEqual(['The same holds for 3 more pairs of answers.']);
  });
});
