import { describe, expect, it } from 'vitest';
import { mostDisputed } from '../../src/model/answers/most-disputed.ts';
import { asKnownOn } from '../../src/model/graph/known-on.ts';
import { eventView } from '../../src/views/event.ts';
import { questionIndexView } from '../../src/views/question-index.ts';
import { questionView } from '../../src/views/question.ts';
import { timelineView } from '../../src/views/timeline.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: { one: { published: '2026-01-20' }, two: { published: '2026-01-21' } },
  actors: { alma: {} },
  questions: {
    spelling: { title: 'How is her name written?', about: ['alma'], type: 'text', naming: true, key: true },
    troops: { title: 'How many troops?', about: ['alma'], type: 'number', unit: 'troops' },
  },
  events: {
    talks: {
      date: '2026-01-19',
      text: 'They talk. [@one; @two]',
      claims: [
        { question: 'spelling', answer: 'Alma', sources: ['one'] },
        { question: 'spelling', answer: 'Almah', sources: ['two'] },
        { question: 'troops', answer: 1, sources: ['one'] },
        { question: 'troops', answer: 2, sources: ['two'] },
      ],
    },
  },
});

describe('a question on a name, a spelling or a translation', () => {
  it('says that names differ, and that nothing is contradicted', () => {
    const { relation, meaning } = questionView(graph, graph.questions.get('spelling')!);
    expect(relation).toEqual({ kind: 'names', sign: '~', label: 'Names or spellings differ' });
    expect(meaning).toContain('do not contradict each other on what happened');
  });

  it('is no dispute at the top of its event, on the timeline or among those that matter most', () => {
    const event = eventView(graph, graph.events.get('talks')!);
    expect(event.disputed.map(({ link }) => link.label)).toEqual(['How many troops?']);
    expect(event.facts.questions.map(({ link }) => link.label)).toContain('How is her name written?');
    const badges = timelineView(graph, 'newest-first').years[0]!.months[0]!.events[0]!.marks;
    expect(badges.filter(({ kind }) => kind === 'conflict').map(({ text }) => text)).toEqual([
      'How many troops? 1 troop / 2 troops',
    ]);
    expect(mostDisputed(graph).map(({ question }) => question.id)).toEqual(['troops']);
    expect(mostDisputed(asKnownOn(graph, '2026-01-21')).map(({ question }) => question.id)).toEqual(['troops']);
  });

  it('stands under a heading of its own in the list of questions, after those in dispute', () => {
    const headings = JSON.stringify(questionIndexView(graph));
    expect(headings.indexOf('Names or spellings differ')).toBeGreaterThan(headings.indexOf('Sources differ'));
  });
});
