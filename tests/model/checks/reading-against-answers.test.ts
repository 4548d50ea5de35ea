import { expect, it } from 'vitest';
import type { Content } from '../../../src/model/records/content.ts';
import { readingAgainstAnswers } from '../../../src/model/checks/reading-against-answers.ts';
import { aGraph } from '../../views/a-graph.ts';

/** The rule asks the graph alone. */
const NO_CONTENT = {} as Content;

/** What is found in a reading of limits that two sources set. */
function foundIn(reading: string, ...limits: readonly number[]): readonly string[] {
  const graph = aGraph({
    sources: Object.fromEntries(limits.map((limit) => [`source-${limit}`, {}])),
    actors: { alma: {} },
    questions: { size: { about: ['alma'], type: 'number', reading } },
    events: {
      '2026-01-19-talks': {
        claims: limits.map((answer) => ({
          ...{ question: 'size', answer, qualifier: 'up-to' },
          sources: [`source-${answer}`],
        })),
      },
    },
  });
  return [...readingAgainstAnswers(graph, NO_CONTENT)].map(({ found }) => found);
}

it('a reading may say of limits that sources differ on them, or that they changed; where all set one limit it may not', () => {
  expect(foundIn('Sources differ.', 20, 15)).toEqual([]);
  expect(foundIn('The number changed over time.', 20, 15)).toEqual([]);
  expect(foundIn('Sources differ.', 20, 20)).toHaveLength(1);
});
