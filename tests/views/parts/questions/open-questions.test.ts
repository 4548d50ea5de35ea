import { expect, it } from 'vitest';
import { openQuestions } from '../../../../src/views/parts/questions/open-questions.ts';
import { aGraph } from '../../a-graph.ts';

const QUESTIONS = {
  differs: ['alma', 'league'],
  changed: ['league', 'alma', 'bo'],
  agrees: ['alma', 'league'],
  'of-one': ['alma'],
  'of-others': ['bo', 'league'],
};
const day = (id: string) => (id === 'changed' ? '2026-01-10' : null);
const graph = aGraph({
  sources: { herald: {}, lamp: {} },
  actors: { alma: {}, bo: {}, league: { kind: 'organisation' } },
  questions: Object.fromEntries(
    Object.entries(QUESTIONS).map(([id, about]) => [id, { title: `${id}?`, about, type: 'yes-no' }]),
  ),
  events: {
    '2026-01-19-talks': {
      claims: Object.keys(QUESTIONS).flatMap((question) => [
        { question, answer: 'yes', asOf: day(question), sources: ['herald'] },
        { question, answer: question === 'agrees' ? 'yes' : 'no', sources: ['lamp'] },
      ]),
    },
  },
});
const open = (...about: string[]) => openQuestions(graph, about).map(({ label }) => label);

it('questions about all of those named are open while their answers differ, or changed', () => {
  expect(open('alma', 'league').toSorted()).toEqual(['changed?', 'differs?']);
  expect(open('alma', 'league', 'bo')).toEqual(['changed?']);
  expect(open('bo', 'league').toSorted()).toEqual(['changed?', 'of-others?']);
});
