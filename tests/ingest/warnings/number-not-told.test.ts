import { describe, expect, it } from 'vitest';
import { numberNotToldBy } from '../../../src/ingest/warnings/number-not-told.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import { anEvent, aSource, contentOf, STORY } from '../../builders.ts';

const KEPT = new Map([
  [1, 'Twenty-seven states joined on 22 January, 1 200 people came, and two million was spent.'],
  [2, 'Over $7.5 billion was promised by 9 of them.'],
]);

/** What is said of the numbers in an account, of which the paragraphs of `herald` are at hand. */
function saidOf(text: string): readonly string[] {
  const content = contentOf({ sources: [aSource(), aSource({ id: 'lamp' })], events: [anEvent({ text })] });
  const rule = numberNotToldBy((id) => (id === 'herald' ? KEPT : new Map()));
  return [...rule(buildGraph(STORY, content), content)].map(({ line, found }) => `${line} ${found}`);
}

describe('a number in an account', () => {
  it('that no cited paragraph has is told', () => {
    expect(saidOf('Words. [@herald, para. 1]\n\nSome 26 states joined. [@herald, para. 1]')).toEqual([
      '3 26 is in none of the paragraphs cited',
    ]);
    expect(saidOf('Over $7.5 billion. [@herald, para. 1]')).toHaveLength(1);
  });

  it.each([
    'Of 27 states 9 promised $7.5 billion, or 7,500 million. [@herald, paras 1–2]',
    'Some 1,200 came, and 2,000,000 was spent. [@herald, para. 1]',
    'It was 2 million. [@herald, para. 1]',
  ])('is there, however it is written: %s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  it.each([
    ['is a day or a year', 'On 19 January 2026, and since 2025. [@herald, para. 1]'],
    ['is cited from what is not at hand', 'Some 26. [@herald, para. 1; @lamp, para. 1]'],
    ['is cited without a paragraph', 'Some 26. [@herald]'],
    ['is cited from a paragraph that is not kept', 'Some 26. [@herald, para. 3]'],
  ])('is let pass where it %s', (_, text) => {
    expect(saidOf(text)).toEqual([]);
  });
});
