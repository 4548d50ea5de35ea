import { describe, expect, it } from 'vitest';
import { answeredQuestionOf } from '../../src/model/answers/answered-question.ts';
import { sourcePairs } from '../../src/model/answers/source-pairs.ts';
import type { Graph } from '../../src/model/graph/graph.ts';
import { comparisonView, pairView, type PairView } from '../../src/views/compare.ts';
import { questionView } from '../../src/views/question.ts';
import { sourceView } from '../../src/views/source.ts';
import { aGraph } from './a-graph.ts';

const QUESTIONS = {
  name: { title: 'What is it called?', type: 'text' },
  label: { title: 'What does the sign say?', type: 'text', naming: true, key: true },
  size: { title: 'How many came?' },
  price: { title: 'What did it cost?', type: 'money' },
  place: { title: 'Where was it?', type: 'text' },
  terms: { title: 'On what terms?', type: 'text', key: true },
  over: { title: 'Is it over?', type: 'yes-no' },
  length: { title: 'How long was it?', unit: 'hours' },
  guests: { title: 'How many guests?' },
  open: { title: 'Who paid?', type: 'text' },
};

const graph = aGraph({
  sources: {
    lamp: { publisher: 'The Lamp', published: '2026-01-21' },
    herald: { publisher: 'The Herald', published: '2026-01-20' },
    echo: { publisher: 'The Echo', published: '2026-01-22', reprints: 'lamp' },
  },
  actors: { 'mira-stone': { name: 'Mira Stone' } },
  questions: QUESTIONS,
  events: {
    '2026-01-19-fair': {
      text: 'Words. [@lamp; @herald; @echo]',
      claims: [
        { question: 'name', answer: 'Fair', sources: ['herald'] },
        { question: 'name', answer: 'Feast', sources: ['lamp', 'echo'] },
        { question: 'size', answer: 20, attributedTo: { by: 'mira-stone' }, sources: ['herald'] },
        { question: 'size', answer: 30, sources: ['lamp'] },
        { question: 'price', answer: { amount: 5, currency: 'EUR' }, sources: ['herald'] },
        { question: 'price', answer: { amount: 6, currency: 'USD' }, sources: ['lamp'] },
        { question: 'place', answer: 'The hall', asOf: '2026-01-18', sources: ['herald', 'lamp'] },
        { question: 'over', answer: 'yes', sources: ['lamp'] },
        { question: 'over', answer: 'no', withdrawn: true, sources: ['herald'] },
        { question: 'label', answer: 'Fair', sources: ['herald'] },
        { question: 'label', answer: 'Fête', sources: ['lamp'] },
        { question: 'terms', answer: 'Free', sources: ['herald'] },
        { question: 'terms', answer: 'For money', sources: ['lamp'] },
        { question: 'length', answer: 2, sources: ['herald'] },
        { question: 'length', answer: null, sources: ['lamp'] },
        { question: 'guests', answer: 3, sources: ['echo', 'lamp'] },
      ],
    },
  },
});

const between = (of: Graph, ...ids: readonly string[]): PairView => {
  const pair = sourcePairs(of).find((sources) => sources.every(({ id }) => ids.includes(id)))!;
  return pairView(of, pair);
};
const view = between(graph, 'herald', 'lamp');
const outlineOf = ({ groups }: Pick<PairView, 'groups'>) =>
  groups.map(({ heading, of, rows }) => [of === null ? heading : `${heading} ${of}`, ...rows.map(({ id }) => id)]);
const rowOf = ({ groups }: Pick<PairView, 'groups'>, question: string) =>
  groups.flatMap(({ rows }) => rows).find(({ id }) => id === question)!;

describe('two sources side by side', () => {
  it('begin with where they differ, counts before names, and end with what one of them alone answers', () => {
    expect(outlineOf(view)).toEqual([
      ['Where they differ', 'terms', 'size', 'name'],
      ['Answers that can both be right', 'price', 'label'],
      ['Where they agree', 'place'],
      ['Only in The Herald', 'length'],
      ['Only in The Lamp', 'guests', 'over'],
    ]);
  });

  it('are counted in words that lead to each part', () => {
    expect(view.shared).toEqual([
      { before: 'differ on ', link: { href: '#differ', label: '3\u00a0questions' } },
      {
        before: ', give answers that can both be right on ',
        link: { href: '#both-right', label: '2' },
      },
      { before: ' and agree on ', link: { href: '#agree', label: '1' } },
    ]);
    expect(view.only).toEqual([
      { before: 'The first alone answers ', link: { href: '#only-herald', label: '1\u00a0question' } },
      { before: ', and the second alone ', link: { href: '#only-lamp', label: '2\u00a0questions' } },
    ]);
    const ids = view.groups.map(({ id }) => `#${id}`);
    expect([...view.shared, ...view.only].map(({ link }) => link.href)).toEqual(ids);
  });

  it('tell of each answer whose it is, for which day, and where it is recorded', () => {
    const [herald] = rowOf(view, 'size').cells;
    expect(herald).toMatchObject({
      label: 'The Herald',
      answers: [
        {
          text: '20 things',
          attributedTo: 'Mira Stone',
          date: { text: '19 January 2026' },
          href: '/events/2026-01-19-fair/#claim-size-20-by-mira-stone',
        },
      ],
    });
    expect(rowOf(view, 'place').cells.map(({ answers }) => answers[0]!.date.text)).toEqual([
      '18 January 2026',
      '18 January 2026',
    ]);
  });

  it('leave the cell of a source empty that gives no answer', () => {
    expect(rowOf(view, 'guests').cells.map(({ answers }) => answers.length)).toEqual([0, 1]);
  });

  it('keep an answer that was taken back or left out, marked, and count it not', () => {
    expect(rowOf(view, 'over').cells[0]!.answers[0]!.setAside).toBe('Withdrawn since, and not counted');
    expect(rowOf(view, 'length').cells[1]!.answers[0]!.setAside).toBe('The source does not say');
  });

  it('count no answer of a source that was retracted', () => {
    const retracted = aGraph({
      sources: { a: { updates: [{ kind: 'retracted', date: '2026-02-02' }] }, b: {} },
      questions: { size: {} },
      actors: { 'mira-stone': {} },
      events: {
        '2026-01-19-fair': {
          text: 'Words. [@a; @b]',
          claims: [
            { question: 'size', answer: 1, sources: ['a'] },
            { question: 'size', answer: 2, sources: ['b'] },
          ],
        },
      },
    });
    expect(between(retracted, 'a', 'b').groups.map(({ id }) => id)).toEqual(['only-b']);
  });

  it('relate as on the page of the question where nobody else answers', () => {
    for (const id of ['size', 'price', 'place', 'over', 'length'])
      expect(rowOf(view, id).relation).toEqual(questionView(graph, graph.questions.get(id)!).relation);
  });

  it('relate by their own answers alone, whatever others say', () => {
    expect(answeredQuestionOf(graph, 'name').relation).toBe('differ');
    expect(rowOf(between(graph, 'lamp', 'echo'), 'name').relation.label).toBe('One report, printed twice');
  });

  it('contradict nobody but themselves where one of them gives both answers, be one of these another’s too', () => {
    const shared = aGraph({
      sources: { a: {}, b: {}, c: {} },
      questions: { size: {} },
      actors: { 'mira-stone': {} },
      events: {
        '2026-01-19-fair': {
          text: 'Words. [@a; @b; @c]',
          claims: [
            { question: 'size', answer: 1, sources: ['a', 'c'] },
            { question: 'size', answer: 2, sources: ['a'] },
            { question: 'size', answer: 2, withdrawn: true, sources: ['b'] },
          ],
        },
      },
    });
    expect(answeredQuestionOf(shared, 'size').relation).toBe('differ');
    expect(rowOf(between(shared, 'a', 'b'), 'size').relation.kind).toBe('within');
  });

  it('count an answer of theirs that another source gave too, which was retracted', () => {
    const shared = aGraph({
      sources: { a: {}, b: {}, c: { updates: [{ kind: 'retracted', date: '2026-02-02' }] } },
      questions: { size: {} },
      actors: { 'mira-stone': {} },
      events: {
        '2026-01-19-fair': {
          text: 'Words. [@a; @b; @c]',
          claims: [
            { question: 'size', answer: 1, sources: ['a', 'c'] },
            { question: 'size', answer: 2, sources: ['b'] },
          ],
        },
      },
    });
    expect(between(shared, 'a', 'b').groups.map(({ id }) => id)).toEqual(['differ']);
  });

  it('say that they are prints of one report', () => {
    expect(view.isOneOrigin).toBe(false);
    expect(between(graph, 'lamp', 'echo').isOneOrigin).toBe(true);
  });

  it('have one address, the source published first before the other', () => {
    expect(view.crumbs.at(-1)).toEqual({
      href: '/compare/herald/lamp/',
      label: 'The Herald, 20 January 2026 and The Lamp, 21 January 2026',
    });
  });

  it('say so where both answer none of the same questions', () => {
    const apart = aGraph({
      sources: { a: {}, b: {} },
      questions: { size: {}, price: {} },
      actors: { 'mira-stone': {} },
      events: {
        '2026-01-19-fair': {
          text: 'Words. [@a; @b]',
          claims: [
            { question: 'size', answer: 1, sources: ['a'] },
            { question: 'price', answer: 2, sources: ['b'] },
          ],
        },
      },
    });
    expect(between(apart, 'a', 'b').shared).toEqual([]);
    expect(between(apart, 'a', 'b').description).toContain('They answer none of the same questions.');
  });
});

/** A story in which so many sources answer one question, a day apart. */
function told(sources: number): Graph {
  const ids = Array.from({ length: sources }, (_, i) => `source-${i}`);
  return aGraph({
    sources: Object.fromEntries(ids.map((id, i) => [id, { published: `2026-01-${10 + i}` }])),
    questions: { size: {} },
    actors: { 'mira-stone': {} },
    events: {
      '2026-01-09-fair': {
        date: '2026-01-09',
        text: `Words. [@${ids.join('; @')}]`,
        claims: ids.map((id, i) => ({ question: 'size', answer: i, sources: [id] })),
      },
    },
  });
}

describe('all sources side by side', () => {
  it('stand in order of publication, with every question that one of them answers', () => {
    const { sources, groups } = comparisonView(graph);
    expect(sources.map(({ id }) => id)).toEqual(['herald', 'lamp', 'echo']);
    expect(groups.flatMap(({ rows }) => rows.map(({ id }) => id)).toSorted()).toEqual(
      Object.keys(QUESTIONS)
        .filter((id) => id !== 'open')
        .toSorted(),
    );
  });

  it('lead to every two of them, those first that differ most', () => {
    expect(comparisonView(graph).pairs.map(({ sources, summary }) => [...sources, summary])).toEqual([
      ['herald', 'lamp', 'They differ on 3 questions, give answers that can both be right on 2 and agree on 1.'],
      ['herald', 'echo', 'They differ on 1 question.'],
      ['lamp', 'echo', 'They agree on 2 questions.'],
    ]);
  });

  it('lead to those first that differ most, then to those that share most questions', () => {
    const story = aGraph({
      sources: { a: { published: '2026-01-20' }, b: { published: '2026-01-21' }, c: { published: '2026-01-22' } },
      questions: { size: {}, over: { type: 'yes-no' } },
      actors: { 'mira-stone': {} },
      events: {
        '2026-01-19-fair': {
          text: 'Words. [@a; @b; @c]',
          claims: [
            { question: 'over', answer: 'yes', sources: ['a', 'c'] },
            { question: 'size', answer: 1, sources: ['b'] },
            { question: 'size', answer: 2, sources: ['c'] },
          ],
        },
      },
    });
    expect(comparisonView(story).pairs.map(({ sources }) => sources.join(' '))).toEqual(['b c', 'a c', 'a b']);
  });

  it('are one table up to six, and of more only every two that have a page', () => {
    expect(comparisonView(told(6))).toMatchObject({ sources: { length: 6 }, pairs: { length: 15 } });
    expect(comparisonView(told(7))).toMatchObject({ sources: [], groups: [] });
    const linkOf = (of: Graph) => questionView(of, of.questions.get('size')!).sideBySide;
    expect([linkOf(told(6)), linkOf(told(7))]).toEqual(['/compare/#question-size', '/compare/']);
  });

  it('list the sixty pairs that differ most where there are more', () => {
    expect(comparisonView(told(15))).toMatchObject({ pairs: { length: 60 }, isEveryPair: true });
    expect(comparisonView(told(16))).toMatchObject({ pairs: { length: 60 }, isEveryPair: false });
  });

  it('have no more than five pages each with sources published before them, however many they are', () => {
    expect(sourcePairs(told(7))).toHaveLength(20);
    expect(sourcePairs(told(14))).toHaveLength(55);
  });
});

describe('the page of a source', () => {
  const { answers } = sourceView(graph, graph.sources.get('echo')!);

  it('lists the questions it answers with its answer, and how all answers relate', () => {
    expect(
      answers.questions.map(({ question, relation, answers }) => [question.label, relation.label, answers[0]!.text]),
    ).toEqual([
      ['What is it called?', 'Sources differ', 'Feast'],
      ['How many guests?', 'One report, printed twice', '3 things'],
    ]);
  });

  it('leads to it beside each other source', () => {
    expect(answers.beside).toEqual([
      { href: '/compare/herald/echo/', label: 'The Herald, 20 January 2026' },
      { href: '/compare/lamp/echo/', label: 'The Lamp, 21 January 2026' },
    ]);
  });
});
