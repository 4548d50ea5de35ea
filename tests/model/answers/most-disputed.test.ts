import { describe, expect, it } from 'vitest';
import { answeredQuestionOf } from '../../../src/model/answers/answered-question.ts';
import { mostDisputed } from '../../../src/model/answers/most-disputed.ts';
import { asKnownOn } from '../../../src/model/graph/known-on.ts';
import { aGraph } from '../../views/a-graph.ts';

type Answers = Readonly<Record<string, readonly (number | string)[]>>;

/** Herald tells the first answer to a question, pilot the second on the next day, lamp a third on the day after it. */
function claimsOf(answers: Answers) {
  const sources = ['herald', 'pilot', 'lamp'];
  return Object.entries(answers).flatMap(([question, given]) =>
    given.map((answer, i) => ({ question, answer, sources: [sources[i]!] })),
  );
}

const graph = aGraph({
  sources: {
    herald: { published: '2026-01-20' },
    pilot: { published: '2026-01-21' },
    lamp: { published: '2026-01-22' },
  },
  questions: {
    alike: {},
    boats: {},
    crew: {},
    docks: {},
    ends: { key: true },
    name: { type: 'text', naming: true },
  },
  events: {
    '2026-01-19-x': {
      text: 'It was told. [@herald; @pilot; @lamp]',
      claims: claimsOf({
        alike: [1, 1],
        boats: [1, 2],
        crew: [1, 2, 3],
        docks: [1, 1, 2],
        ends: [1, 1, 2],
        name: ['Bo', 'Beau'],
      }),
    },
  },
});
const ids = (day?: string) =>
  mostDisputed(day === undefined ? graph : asKnownOn(graph, day)).map(({ question }) => question.id);

describe('the questions that matter most of those on which sources differ', () => {
  it('are three at most, first those that readers ask first, then those with most answers', () => {
    expect(ids()).toEqual(['ends', 'crew', 'boats']);
  });

  it('are on each day those of which the answers told by then differ, in the same order', () => {
    expect(ids('2026-01-20')).toEqual([]);
    expect(ids('2026-01-21')).toEqual(['boats', 'crew']);
    expect(ids('2026-01-22')).toEqual(ids());
    expect(ids('2026-01-01')).toEqual([]);
  });
});

describe('what answers come to', () => {
  it('is worked out anew for each day on which one of them is told otherwise', () => {
    const claim = (sources: readonly string[]) => ({ claims: [{ question: 'boats', answer: 1, sources }] });
    const told = aGraph({
      sources: { herald: { published: '2026-01-20' }, pilot: { published: '2026-01-21' } },
      questions: { boats: {} },
      events: {
        '2026-01-18-x': { date: '2026-01-18', text: 'So. [@herald]', ...claim(['herald']) },
        '2026-01-19-y': { text: 'So. [@herald; @pilot]', ...claim(['herald', 'pilot']) },
      },
    });
    const sourcesOn = (day: string) => answeredQuestionOf(asKnownOn(told, day), 'boats').sources;
    expect([sourcesOn('2026-01-20'), sourcesOn('2026-01-21')]).toEqual([1, 2]);
  });
});
