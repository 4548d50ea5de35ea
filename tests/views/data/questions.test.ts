import { expect, it } from 'vitest';
import { questionsData } from '../../../src/views/data/questions.ts';
import { aGraph } from '../a-graph.ts';

const graph = aGraph({
  sources: { herald: {}, lamp: {} },
  actors: { alma: { name: 'Alma' } },
  entities: { pact: { name: 'The Pact', kind: 'agreement' } },
  questions: {
    size: { title: 'How many came?', about: ['alma'], unit: 'people', reading: 'Nobody counted.' },
    start: { title: 'When is it?', about: ['alma'], type: 'date' },
    signed: { about: ['alma'], unit: 'states', counts: { in: 'pact', status: 'signed' } },
  },
  events: {
    '2026-01-19-talks': {
      claims: [
        {
          question: 'size',
          answer: 9,
          qualifier: 'over',
          attributedTo: 'a guest',
          note: 'At noon.',
          sources: ['herald'],
        },
        { question: 'size', answer: 5, asOf: '2026-01-18~', sources: ['lamp'] },
        { question: 'size', answer: 3, withdrawn: true, sources: ['lamp'] },
        { question: 'start', answer: '2026-02~', sources: ['herald'] },
      ],
      text: 'Words. [@herald; @lamp]',
    },
  },
});
const { story, questions } = questionsData(graph);
const questionOf = (id: string) => questions.find((question) => question.id === id)!;

it('the data on questions says whose it is, and how the answers to each relate and why', () => {
  expect(story).toBe('The story');
  expect(questionOf('size')).toMatchObject({
    url: '/questions/size/',
    question: 'How many came?',
    type: 'number',
    unit: 'people',
    about: [{ id: 'alma', name: 'Alma' }],
    relation: 'differ',
    relationInWords: 'Sources differ',
    reading: 'Nobody counted.',
  });
  expect(questionOf('size').explanation).toHaveLength(2);
  expect(questionOf('start')).toMatchObject({
    relation: null,
    relationInWords: 'Only one source answers',
    reading: null,
  });
});

it('the data says of each question whether it is still open', () => {
  expect(questionOf('signed')).toMatchObject({ open: true, relationInWords: 'Not answered yet', answers: [] });
  expect(questionOf('size').open).toBe(false);
});

it('the data on a question of how many have a status says which, and where', () => {
  expect(questionOf('signed').counts).toMatchObject({ in: { id: 'pact', name: 'The Pact' }, status: 'signed' });
  expect(questionOf('size').counts).toBeNull();
});

it('the data on a question has every answer as its source gives it, and in words', () => {
  expect(questionOf('size').answers.find(({ answer }) => answer === 9)).toMatchObject({
    answer: 9,
    text: 'over 9 people',
    qualifier: 'over',
    partial: false,
    withdrawn: false,
    attributedTo: 'a guest',
    day: { first: '2026-01-19', last: '2026-01-19', edtf: '2026-01-19' },
    note: 'At noon.',
    sources: [{ id: 'herald' }],
    event: '2026-01-19-talks',
    url: '/events/2026-01-19-talks/#claim-size-over-9-by-a-guest',
  });
  expect(questionOf('size').answers.map(({ withdrawn, day }) => [withdrawn, day.edtf])).toEqual(
    expect.arrayContaining([
      [true, '2026-01-19'],
      [false, '2026-01-18~'],
    ]),
  );
});

it('an answer that is a date has its bounds, and what its editor wrote', () => {
  expect(questionOf('start').answers).toMatchObject([
    { answer: { first: '2026-01-01', last: '2026-03-31', edtf: '2026-02~' }, text: 'about February 2026' },
  ]);
});
