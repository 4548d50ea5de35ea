import { describe, expect, it } from 'vitest';
import { answeredQuestionOf } from '../../../../src/model/answers/answered-question.ts';
import { answerLine } from '../../../../src/views/parts/questions/answer-line.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: { herald: { publisher: 'The Herald' } },
  actors: { alma: {} },
  questions: { size: { about: ['alma'], unit: 'people' } },
  events: {
    '2026-01-19-talks': {
      title: 'They talk',
      claims: [
        { question: 'size', answer: 1, attributedTo: 'a guest', note: 'At noon.', sources: ['herald'] },
        { question: 'size', answer: 2, asOf: '[2026-01-15..2026-01-16]', sources: ['herald'] },
        { question: 'size', answer: 3, withdrawn: true, anchor: 'answer-size-4', sources: ['herald'] },
        { question: 'size', answer: null, sources: ['herald'] },
      ],
    },
  },
});
const { question, claims } = answeredQuestionOf(graph, 'size');
const lines = claims.map((claim) => answerLine(graph, question, claim));
const firstOfAll = lines.find(({ answer }) => answer.startsWith('1 '));

describe('the line of an answer', () => {
  it('says whose it is, of which day, and where it is recorded', () => {
    expect(firstOfAll).toMatchObject({
      id: 'claim-size-1-by-a-guest-in-2026-01-19-talks',
      formerIds: ['answer-size-1-by-a-guest-in-2026-01-19-talks'],
      answer: '1 person',
      href: '/events/2026-01-19-talks/#claim-size-1-by-a-guest',
      sources: [{ href: '/sources/herald/', label: 'The Herald, 20 January' }],
      attributedTo: 'a guest',
      date: { iso: '2026-01-19', text: '19 January 2026', precision: 'day' },
      of: null,
      event: { href: '/events/2026-01-19-talks/', label: 'They talk' },
      note: 'At noon.',
      setAside: null,
    });
  });

  it('says for which day it holds when that is not the day of its event', () => {
    expect(lines.map(({ of }) => of?.text ?? null)).toContain('some day between 15 and 16 January 2026');
  });

  it('has no older address where it keeps one that it had', () => {
    expect(lines.find(({ answer }) => answer === '3 people')).toMatchObject({
      id: 'answer-size-4-in-2026-01-19-talks',
      formerIds: [],
    });
  });

  it('says why it does not count', () => {
    expect(lines.slice(2).map(({ setAside }) => setAside)).toEqual([
      'Withdrawn since, and not counted',
      'The source does not say',
    ]);
  });
});
