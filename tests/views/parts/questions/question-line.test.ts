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

describe('the line of a question that is answered very often', () => {
  const given = [3, 1, 1, 2, 4, 4, 5, 6, 6, 7];
  const lineWith = (answers: readonly number[]) => {
    const told = aGraph({
      sources: Object.fromEntries(answers.map((_, i) => [`source-${i}`, {}])),
      actors: { alma: {} },
      questions: { size: { title: 'How many came?', about: ['alma'], unit: 'people' } },
      events: {
        talks: { claims: answers.map((answer, i) => ({ question: 'size', answer, sources: [`source-${i}`] })) },
      },
    });
    return questionLine(told, answeredQuestionOf(told, 'size'));
  };

  it('has the five answers that are given most often, low to high, and leads to who gives them', () => {
    const line = lineWith([...given, 8]);
    expect(line.answers.map(({ text, givers }) => [text, givers])).toEqual([
      ['1 person', []],
      ['2 people', []],
      ['3 people', []],
      ['4 people', []],
      ['6 people', []],
    ]);
    expect(line.allAnswers).toEqual({ href: '/questions/size/', label: 'All 11 answers, and who gives them' });
  });

  it('has all of ten, and who gives them', () => {
    const line = lineWith(given);
    expect(line.answers.map(({ givers }) => givers.length)).toEqual([2, 1, 1, 2, 1, 2, 1]);
    expect(line.allAnswers).toBeNull();
  });
});
