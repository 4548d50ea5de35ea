import { describe, expect, it } from 'vitest';
import { answeredQuestionOf } from '../../../../src/model/answers/answered-question.ts';
import { RELATION_KINDS } from '../../../../src/model/answers/relation-kind.ts';
import {
  explainRelation,
  relationHeading,
  relationLabel,
} from '../../../../src/views/parts/questions/relation-label.ts';
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
const wire = { attributedTo: 'Island Wire' };
const dollars = (amount: number, currency = 'USD') => ({ answer: { amount, currency } });

const EXCLUDE = 'Answers for the same time cannot all be true.';
const UNLIKE = 'Sources say it in different words for the same time.';

describe('how answers relate', () => {
  it.each<[string, string, string, Compared]>([
    ['differ', '≠', 'Sources differ', ['number', { answer: 1 }, { answer: 2 }]],
    ['changed', '→', 'Changed over time', ['number', { answer: 1 }, { answer: 2, asOf: '2026-03' }]],
    ['agree', '=', 'Sources agree', ['number', { answer: 1 }, { answer: 1 }]],
    ['fit', '≈', 'Answers do not conflict', ['number', { answer: 1, qualifier: 'at-least' }, { answer: 2 }]],
    ['limits', '≈', 'Limits differ', ['number', { answer: 9, qualifier: 'up-to' }, { answer: 7, qualifier: 'under' }]],
    ['within', '≠', 'One source, different answers', ['number', { answer: 1, ...one }, { answer: 2, ...one }]],
    ['incomparable', '?', 'Cannot be compared: different currencies', ['money', dollars(1), dollars(1, 'EUR')]],
    [
      'apart',
      '/',
      'About different things',
      ['yes-no', { answer: 'yes', of: 'the pier' }, { answer: 'no', of: 'the school' }],
    ],
    ['origin', '–', 'One report, printed twice', ['number', { answer: 1, ...wire }, { answer: 1, ...wire }]],
    ['one', '–', 'Only one source answers', ['number', { answer: 1 }]],
    ['none', '–', 'No answer counts', ['number', { answer: 1, withdrawn: true }, { answer: null }]],
  ])('is %s: %s %s', (kind, sign, label, told) => {
    expect(labelOf(...told)).toEqual({ kind, sign, label });
  });

  it('has a heading for each kind, those that matter most to a reader first', () => {
    expect(RELATION_KINDS.map(relationHeading).slice(0, 3)).toEqual([
      'Sources differ',
      'One source, different answers',
      'Changed over time',
    ]);
  });

  it('changed over time though it is one source that says so', () => {
    expect(labelOf('number', { answer: 1, ...one }, { answer: 2, asOf: '2026-03', ...one }).kind).toBe('changed');
  });
});

describe('why they relate so', () => {
  it.each<[string, string, Compared]>([
    ['numbers', EXCLUDE, ['number', { answer: 1 }, { answer: 2 }]],
    ['sums in one currency', EXCLUDE, ['money', dollars(1), dollars(2)]],
    [
      'a number that is about so much, and one too far from it',
      EXCLUDE,
      ['number', { answer: 1, qualifier: 'about' }, { answer: 9 }],
    ],
    ['texts, of which two may mean one thing', UNLIKE, ['text', { answer: 'Feast' }, { answer: 'Fair' }]],
  ])('says whether %s can exclude each other', (_, meaning, told) => {
    expect(labelOf(...told).kind).toBe('differ');
    expect(explained(...told).meaning).toBe(meaning);
  });

  it('says that one source gives several answers', () => {
    expect(explained('number', { answer: 1, ...one }, { answer: 2, ...one })).toEqual({
      meaning: 'One source gives different answers for the same time.',
      pairs: ['“1 thing” and “2 things” are both as of 19 January 2026.'],
    });
  });

  it('says why sums cannot be compared', () => {
    expect(explained('money', dollars(1), dollars(2, 'EUR'))).toEqual({
      meaning: 'The sums are in different currencies. To compare them takes an exchange rate, and its day.',
      pairs: ['“€2” and “US$1” cannot be compared: different currencies.'],
    });
    const converted = { answer: { amount: 2, currency: 'USD', convertedFrom: 'EUR' } };
    expect(explained('money', dollars(1), converted)).toEqual({
      meaning:
        'A source converted its sum from another currency, at a rate of its own, so it cannot be compared with other sums.',
      pairs: [expect.stringMatching(/ cannot be compared: one sum was converted\.$/)],
    });
  });

  it('says of answers about different things that they are not compared', () => {
    expect(explained('number', { answer: 1, of: 'boats' }, { answer: 2, of: 'oars' })).toEqual({
      meaning: 'Each answer says what it is about. We compare only answers about the same thing.',
      pairs: [expect.stringMatching(/ are about different things\.$/)],
    });
  });

  it('says which of two numbers is the other, rounded', () => {
    const rounded = 'about 20,000 things';
    expect(explained('number', { answer: 20_000, qualifier: 'about' }, { answer: 19_840 }).pairs).toEqual([
      `“19,840 things” rounds to “${rounded}”.`,
    ]);
    expect(explained('number', { answer: 19_840 }, { answer: 20_000, qualifier: 'about' }).pairs).toEqual([
      `“19,840 things” rounds to “${rounded}”.`,
    ]);
  });

  it('says of what changed that a later answer need not contradict an earlier one', () => {
    const { meaning, pairs } = explained('number', { answer: 1 }, { answer: 2, asOf: '2026-03' });
    expect(meaning).toMatch(/^Answers for one day do not contradict each other; answers for different days differ/);
    expect(pairs).toEqual(['“1 thing” is as of 19 January 2026, “2 things” as of March 2026.']);
  });

  it('says why there is nothing to compare', () => {
    expect(explained('number', { answer: 1 }).meaning).toBe('There is nothing to compare.');
    expect(explained('number', { answer: 1, withdrawn: true }).meaning).toBe(
      'No answer counts: its source took it back, or does not say.',
    );
  });

  it('tells apart answers that are the same and those that leave room for each other', () => {
    expect(explained('number', { answer: 1 }, { answer: 1 })).toEqual({
      meaning: 'Every source that answers says the same.',
      pairs: [],
    });
    expect(explained('number', { answer: 1, qualifier: 'at-least' }, { answer: 2 })).toEqual({
      meaning: 'The answers are not the same, but all of them can be true.',
      pairs: ['“at least 1 thing” and “2 things” can both be true.'],
    });
  });

  it('says that two limits of one kind differ, though both can be true', () => {
    const [upTo, atLeast] = ['up-to', 'at-least'].map((qualifier) => (answer: number) => ({ answer, qualifier }));
    expect(explained('number', upTo!(9), upTo!(7))).toEqual({
      meaning: 'Some answers give only a limit, and the limits are not the same. All of them can be true.',
      pairs: ['“up to 7 things” and “up to 9 things” are different upper limits.'],
    });
    expect(explained('number', atLeast!(7), atLeast!(9)).pairs).toEqual([
      '“at least 7 things” and “at least 9 things” are different lower limits.',
    ]);
    expect(labelOf('number', upTo!(9), upTo!(9)).kind).toBe('agree');
    expect(labelOf('number', upTo!(9), atLeast!(7)).kind).toBe('fit');
  });

  it('quotes each pair once, and says for which days they are when those may be one', () => {
    expect(explained('number', { answer: 1 }, { answer: 1 }, { answer: 2, asOf: '2026-01' }).pairs).toEqual([
      '“2 things” is as of January 2026 and “1 thing” as of 19 January 2026, which may be the same time.',
    ]);
  });

  it('quotes three pairs, and says how many more there are', () => {
    const answers = [1, 2, 3, 4].map((answer) => ({ answer }));
    expect(explained('number', ...answers.slice(0, 3)).pairs).toHaveLength(3);
    expect(explained('number', ...answers).pairs.slice(3)).toEqual(['The same goes for 3 more pairs of answers.']);
  });
});
