import { describe, expect, it } from 'vitest';
import { soFar } from '../../../../src/views/parts/timeline/so-far.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: { herald: {} },
  events: {
    '2026-01-10-first': { date: '2026-01-10', title: 'First' },
    '2026-01-12-second': { date: '2026-01-12', title: 'Second' },
  },
});
const told = (fields: object) => soFar({ ...graph, story: { ...graph.story, ...fields } });

describe('the story so far', () => {
  it('is told in sentences, whose events are numbered through all of them', () => {
    const sentences = [
      { text: 'It began.', events: ['2026-01-10-first', '2026-01-12-second'] },
      { text: 'It went on.', events: ['2026-01-12-second'] },
    ];
    expect(told({ soFar: sentences })?.sentences).toEqual([
      {
        text: 'It began.',
        events: [
          { href: '/events/2026-01-10-first/', label: 'First', number: 1 },
          { href: '/events/2026-01-12-second/', label: 'Second', number: 2 },
        ],
      },
      { text: 'It went on.', events: [{ href: '/events/2026-01-12-second/', label: 'Second', number: 3 }] },
    ]);
  });

  it('has the moments that matter most, in the order of the editors', () => {
    expect(told({ moments: ['2026-01-12-second', '2026-01-10-first'] })?.moments).toMatchObject([
      { date: { text: '12 January 2026' }, link: { label: 'Second' } },
      { date: { text: '10 January 2026' }, link: { label: 'First' } },
    ]);
  });

  it('is not there where the editors have written neither', () => {
    expect(told({})).toBeNull();
    expect(told({ soFar: [{ text: 'It began.', events: [] }] })).not.toBeNull();
  });

  it('leaves out events that are not known', () => {
    expect(told({ moments: ['2026-01-12-second', 'nothing'] })?.moments).toHaveLength(1);
  });
});
