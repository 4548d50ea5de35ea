import { describe, expect, it } from 'vitest';
import { questionIndexView } from '../../src/views/question-index.ts';
import { aGraph } from './a-graph.ts';

const claim = (question: string, answer: string, source: string) => ({ question, answer, sources: [source] });
const graph = aGraph({
  sources: { herald: {}, lamp: {} },
  actors: { alma: {} },
  questions: {
    differs: { title: 'Does it differ?', about: ['alma'], type: 'yes-no' },
    agrees: { title: 'Does it agree?', about: ['alma'], type: 'yes-no' },
    single: { title: 'Who says?', about: ['alma'], type: 'yes-no' },
  },
  events: {
    '2026-01-19-talks': {
      claims: [
        claim('differs', 'yes', 'herald'),
        claim('differs', 'no', 'lamp'),
        claim('agrees', 'yes', 'herald'),
        claim('agrees', 'yes', 'lamp'),
        claim('single', 'yes', 'lamp'),
      ],
      text: 'Words. [@herald; @lamp]',
    },
  },
});

describe('the list of questions', () => {
  const view = questionIndexView(graph);

  it('has a part for each way that answers relate, and none for one that there is not', () => {
    expect(view.groups.map(({ id, heading, count, lines }) => [id, heading, count, lines.length])).toEqual([
      ['differ', 'Sources differ', '1\u00a0question', 1],
      ['agree', 'Sources agree', '1\u00a0question', 1],
    ]);
  });

  it('names those apart that one source answers', () => {
    expect(view.single).toEqual([
      {
        id: 'one',
        heading: 'Only one source answers',
        count: '1\u00a0question',
        links: [{ href: '/questions/single/', label: 'Who says?' }],
      },
    ]);
  });

  it('has those last that no source answers yet', () => {
    const open = aGraph({ actors: { alma: {} }, questions: { who: { title: 'Who knows?', about: ['alma'] } } });
    expect(questionIndexView(open)).toMatchObject({
      groups: [],
      single: [{ id: 'open', heading: 'Not answered yet', links: [{ href: '/questions/who/', label: 'Who knows?' }] }],
    });
  });

  it('is empty of a story without questions', () => {
    expect(questionIndexView(aGraph({}))).toMatchObject({ groups: [], single: [] });
  });
});
