import { describe, expect, it } from 'vitest';
import { quoteNotToldBy } from '../../../src/ingest/warnings/quote-not-told.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import { anActor, anEvent, aSource, contentOf, STORY } from '../../builders.ts';

const KEPT = new Map([
  [1, 'The mayor said: “It’s not a bridge of sighs”, and laughed.'],
  [2, 'She promised 15,000 tonnes of steel to the town within the year.'],
]);

/** What is said of a quote behind a statement, where the paragraphs of `herald` are at hand. */
function saidOf(citation: object): readonly string[] {
  const statements = [{ by: 'mira-stone', says: 'It will stand.', sources: [{ id: 'herald', ...citation }] }];
  const content = contentOf({
    sources: [aSource(), aSource({ id: 'lamp' })],
    actors: [anActor()],
    events: [anEvent({ statements })],
  });
  const rule = quoteNotToldBy((id) => (id === 'herald' ? KEPT : new Map()));
  return [...rule(buildGraph(STORY, content), content)].map(({ field, found, fix }) => `${field} ${found}; ${fix}`);
}

describe('a quote', () => {
  it('whose words the paragraph has not is told', () => {
    expect(saidOf({ locator: 'para. 1', quote: 'It is a bridge of gold' })).toEqual([
      'statements.0.sources.0.quote these words are not in para. 1 of herald; copy the words as the source prints them; what you leave out is “…”',
    ]);
    expect(saidOf({ quote: 'tonnes of gold' })).toHaveLength(1);
    expect(saidOf({ locator: 'para. 2', quote: 'to the town … She promised' })).toHaveLength(1);
    expect(saidOf({ locator: 'para. 1', quote: 'bridge of sigh' })).toHaveLength(1);
  });

  it('that another paragraph has is told with that', () => {
    expect(saidOf({ locator: 'para. 1', quote: '15,000 tonnes of steel' })).toEqual([
      'statements.0.sources.0.quote these words are not in para. 1 of herald; they are in paragraph 2: cite that',
    ]);
  });

  it.each([
    ['as it is printed', { locator: 'para. 1', quote: "it's not a bridge of sighs" }],
    ['in one of several paragraphs', { locator: 'paras 1–2', quote: '15,000 tonnes' }],
    ['with words left out', { locator: 'para. 2', quote: 'She promised … steel […] within the year' }],
    ['with words put in', { locator: 'para. 2', quote: '[Mira Stone] promised 15,000 tonnes' }],
    ['somewhere in the article', { quote: 'within the year' }],
    ['on a page, which nothing tells', { locator: 'p. 3', quote: 'Anything' }],
    ['in a paragraph that is not kept', { locator: 'para. 9', quote: 'Anything' }],
    ['of a source that is not at hand', { id: 'lamp', locator: 'para. 1', quote: 'Anything' }],
  ])('is let pass where it stands %s', (_, citation) => {
    expect(saidOf(citation)).toEqual([]);
  });
});
