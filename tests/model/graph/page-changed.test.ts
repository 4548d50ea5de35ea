import { expect, test } from 'vitest';
import {
  eventChanged,
  questionAdded,
  questionChanged,
  sourceChanged,
  subjectAdded,
  subjectChanged,
} from '../../../src/model/graph/page-changed.ts';
import { aGraph } from '../../views/a-graph.ts';

const graph = aGraph({
  sources: {
    quiet: { added: '2026-01-19' },
    herald: { added: '2026-01-20', spellings: { bo: ['Bo'] } },
    courier: { added: '2026-01-22', corrections: [{ date: '2026-02-09', text: 'It is of the 21st.' }] },
  },
  actors: { alma: {}, bo: {}, cy: { corrections: [{ date: '2026-03-01', text: 'He is no mayor.' }] }, nobody: {} },
  questions: { size: { about: ['alma'] }, open: { about: ['alma'] } },
  events: {
    '2026-01-10-talks': {
      date: '2026-01-10',
      added: '2026-01-21',
      about: ['alma'],
      claims: [{ question: 'size', answer: 12, sources: ['courier'] }],
    },
    '2026-01-11-vote': {
      date: '2026-01-11',
      added: '2026-01-23',
      about: ['alma'],
      corrections: [{ date: '2026-02-01', text: 'Nine came.' }],
    },
  },
});
const isoOf = (date: { readonly edtf: string } | null) => date?.edtf ?? null;

test('the page of an event changed last when it or a source that it rests on was added or corrected', () => {
  expect(isoOf(eventChanged(graph, graph.events.get('2026-01-10-talks')!))).toBe('2026-02-09');
  expect(isoOf(eventChanged(graph, graph.events.get('2026-01-11-vote')!))).toBe('2026-02-01');
});

test('the page of a source changed last when it or an event that rests on it was added or corrected', () => {
  expect(isoOf(sourceChanged(graph, graph.sources.get('quiet')!))).toBe('2026-01-19');
  expect(isoOf(sourceChanged(graph, graph.sources.get('herald')!))).toBe('2026-02-01');
  expect(isoOf(sourceChanged(graph, graph.sources.get('courier')!))).toBe('2026-02-09');
});

test('the page of an actor changed last with its record, an event about it, or a source that names it', () => {
  const changed = (id: string) => isoOf(subjectChanged(graph, graph.subjects.get(id)!));
  expect([changed('alma'), changed('bo'), changed('cy'), changed('nobody')]).toEqual([
    '2026-02-01',
    '2026-01-20',
    '2026-03-01',
    null,
  ]);
});

test('the page of a question changed last with the question or an event that has an answer to it', () => {
  expect(isoOf(questionChanged(graph, graph.questions.get('size')!))).toBe('2026-01-21');
  expect(isoOf(questionChanged(graph, graph.questions.get('open')!))).toBeNull();
});

test('a story changed last when anything in it did', () => {
  expect(isoOf(graph.story.lastChanged)).toBe('2026-03-01');
  expect(aGraph({}).story.lastChanged).toBeNull();
});

test('the page of an actor came to be with the first event about it or the first source that names it', () => {
  const added = (id: string) => isoOf(subjectAdded(graph, graph.subjects.get(id)!));
  expect([added('alma'), added('bo'), added('cy')]).toEqual(['2026-01-21', '2026-01-20', null]);
});

test('the page of a question came to be with the first event that has an answer to it', () => {
  expect(isoOf(questionAdded(graph, graph.questions.get('size')!))).toBe('2026-01-21');
  expect(isoOf(questionAdded(graph, graph.questions.get('open')!))).toBeNull();
});

test('a story came to be when the first of it was added', () => {
  expect(isoOf(graph.story.firstAdded)).toBe('2026-01-19');
  expect(aGraph({}).story.firstAdded).toBeNull();
});
