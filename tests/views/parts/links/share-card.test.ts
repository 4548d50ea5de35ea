import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../../src/model/graph/graph.ts';
import {
  cardOfEvent,
  cardOfQuestion,
  cardOfStory,
  cardOfSubject,
  previewOf,
} from '../../../../src/views/parts/links/share-card.ts';
import { shareCards } from '../../../../src/views/share-cards.ts';
import { aGraph } from '../../a-graph.ts';

const LONG = 'an answer of more than thirty letters';
const graph = aGraph({
  sources: { herald: {}, post: {} },
  actors: { alma: { name: 'Alma Reyes', description: 'Mayor of Town' } },
  entities: { pact: { name: 'The Pact', kind: 'agreement', description: 'What they signed' } },
  questions: {
    size: { about: ['alma'], title: 'How many came?', unit: 'people' },
    same: { about: ['alma'], title: 'How many left?', unit: 'people' },
    over: { about: ['alma'], title: 'Is it over?', type: 'yes-no', unit: null },
    place: { about: ['alma'], title: 'Where was it?', type: 'text', unit: null },
  },
  events: {
    'talks-begin': {
      title: 'Talks begin',
      date: '[2026-01-15..2026-01-18]',
      about: ['pact'],
      claims: [
        ...[9, 2, 7, 4, 3].map((answer) => ({ question: 'size', answer, sources: ['herald'] })),
        { question: 'size', answer: 1, withdrawn: true, sources: ['herald'] },
        { question: 'size', answer: 9, sources: ['post'] },
        { question: 'same', answer: 5, sources: ['herald'] },
        { question: 'same', answer: 5, sources: ['post'] },
        { question: 'over', answer: 'no', asOf: '2026-01-01', sources: ['herald'] },
        { question: 'over', answer: 'yes', asOf: '2026-02-01', sources: ['post'] },
        { question: 'place', answer: 'here', sources: ['herald'] },
        { question: 'place', answer: LONG, sources: ['post'] },
      ],
      text: 'Words. [@herald; @post]',
    },
  },
});
const question = (id: string) => cardOfQuestion(graph, graph.questions.get(id)!);
const event = cardOfEvent(graph, graph.events.get('talks-begin')!);

describe('the picture that stands for a page where it is shared', () => {
  it('says of an event what kind it is, when it was and what happened, in which story', () => {
    expect(event).toMatchObject({
      label: 'Meeting · between 15 and 18 January 2026',
      title: 'Talks begin',
      lead: null,
      verdict: null,
      foot: 'The story',
    });
  });

  it('says who or what an actor or entity is', () => {
    const card = (id: string) => cardOfSubject(graph, subjectOf(graph, id));
    expect(card('alma')).toMatchObject({ label: 'Person', title: 'Alma Reyes', lead: 'Mayor of Town' });
    expect(card('pact')).toMatchObject({ label: 'Agreement', title: 'The Pact', lead: 'What they signed' });
  });

  it('shows the positions of an actor over time, whole topics only, as many as there is room for', () => {
    const says = (topic: string, day: number, more: Readonly<Record<string, unknown>> = {}) => [
      `${topic}-${day}`,
      {
        date: `2026-01-${String(day).padStart(2, '0')}`,
        statements: [{ by: 'alma', says: `It is ${day}.`, topic, sources: ['herald'], ...more }],
      },
    ];
    const topics = [
      ['boats', 5],
      ['rope', 2],
      ['sails', 4],
    ] as const;
    const told = aGraph({
      sources: { herald: {} },
      actors: { alma: { name: 'Alma', kind: 'organisation' } },
      events: Object.fromEntries([
        ...topics.flatMap(([topic, count]) => Array.from({ length: count }, (_, i) => says(topic, i + 1))),
        says('boats', 30, { answers: 'boats-1', disputes: ['alma'] }),
        says('sails', 30, { answers: 'sails-1', disputes: ['alma'] }),
      ]) as Record<string, Record<string, unknown>>,
    });
    const card = cardOfSubject(told, subjectOf(told, 'alma'));
    expect(card.label).toBe('Organisation · Positions over time');
    expect(card.positions!.lanes.map(({ topic }) => topic)).toEqual(['Boats']);
    expect(card.positions!.joins.map(({ from, to }) => [from[0], to[0]])).toEqual([[0, 0]]);
  });

  it('says how the answers to a question relate, and of many shows the first, the last and one between', () => {
    expect(question('size')).toMatchObject({
      title: 'How many came?',
      verdict: 'Sources differ · 3 of 5 answers',
      answers: ['2 people', '4 people', '9 people'],
    });
  });

  it('shows an answer that all give once, and counts nothing', () => {
    expect(question('same')).toMatchObject({ verdict: 'Sources agree', answers: ['5 people'] });
  });

  it('shows answers that changed in the order in which they did', () => {
    expect(question('over')).toMatchObject({ verdict: 'Changed over time · 2 answers', answers: ['No', 'Yes'] });
  });

  it('shows no answer where one is too long to stand beside others', () => {
    expect(question('place')).toMatchObject({ verdict: 'Sources differ · 2 answers', answers: [] });
  });

  it('of the story has its standfirst, and who publishes it', () => {
    expect(cardOfStory(graph)).toMatchObject({
      label: '1 event · 2 sources',
      title: 'The story',
      lead: 'What it is.',
      foot: 'The editors',
    });
  });

  it('stands beside the page it is of, and is there for every event, actor, entity and question', () => {
    const names = ['actors/alma', 'entities/pact', 'events/talks-begin', 'home'];
    const questions = ['over', 'place', 'same', 'size'].map((id) => `questions/${id}`);
    expect(
      shareCards(graph)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([...names, ...questions].toSorted());
  });

  it('is told in words to who cannot see it', () => {
    expect(previewOf(event, true)).toEqual({
      href: '/share/events/talks-begin.png',
      alt: 'Meeting · between 15 and 18 January 2026 · Talks begin · The story',
      isArticle: true,
    });
  });
});
