import { describe, expect, it } from 'vitest';
import { answeredQuestionOf } from '../../../../src/model/answers/answered-question.ts';
import { questionLine } from '../../../../src/views/parts/questions/question-line.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: { herald: {}, lamp: {}, gazette: {} },
  actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' } },
  questions: {
    size: { title: 'How many came?', about: ['alma'], unit: 'people', reading: 'Nobody counted.' },
    who: { about: ['alma'], type: 'set' },
  },
  events: {
    '2026-01-19-talks': {
      claims: [
        { question: 'size', answer: 9, sources: ['herald'] },
        { question: 'size', answer: 9, sources: ['lamp'] },
        { question: 'size', answer: 9, qualifier: 'about', sources: ['gazette'] },
        { question: 'size', answer: 9, withdrawn: true, sources: ['gazette'] },
        { question: 'who', answer: ['alma', 'bo'], sources: ['herald'] },
        { question: 'who', answer: ['bo', 'alma'], sources: ['lamp'] },
        { question: 'who', answer: ['alma', 'bo'], partial: true, sources: ['gazette'] },
      ],
      text: 'Words. [@herald; @lamp; @gazette]',
    },
  },
});
const lineOf = (id: string) => questionLine(graph, answeredQuestionOf(graph, id));
const answersOf = (id: string) =>
  lineOf(id).answers.map(({ text, setAside, givers }) => [
    text,
    setAside,
    givers.flatMap(({ sources }) => sources.map(({ href }) => href)),
  ]);

describe('the line of a question', () => {
  it('leads to it, and says how its answers relate and how the editors read them', () => {
    expect(lineOf('size')).toMatchObject({
      link: { href: '/questions/size/', label: 'How many came?' },
      relation: { kind: 'fit' },
      reading: 'Nobody counted.',
    });
  });

  it('has one answer once, with all who give it; one that was taken back apart', () => {
    expect(answersOf('size').toSorted(([a], [b]) => (a! < b! ? -1 : a === b ? 0 : 1))).toEqual([
      ['9 people', null, ['/sources/herald/', '/sources/lamp/']],
      ['9 people', 'Withdrawn since, and not counted', ['/sources/gazette/']],
      ['about 9 people', null, ['/sources/gazette/']],
    ]);
  });

  it('takes two lists of the same for one answer in any order, but not one that may lack some', () => {
    expect(lineOf('who').answers.map(({ givers }) => givers.length)).toEqual(expect.arrayContaining([1, 2]));
    expect(lineOf('who').answers).toHaveLength(2);
  });
});
