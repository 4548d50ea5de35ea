import { describe, expect, it } from 'vitest';
import { citationMarks, citedSources } from '../../../../src/views/parts/sources/cited-sources.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: { herald: { publisher: 'The Herald' }, lamp: { publisher: 'The Lamp' }, gazette: {} },
  actors: { alma: {} },
  events: {
    '2026-01-19-talks': {
      statements: [{ by: 'alma', says: 'Yes.', sources: ['gazette'] }],
      text: 'One. [@lamp]\n\nTwo. [@herald; @lamp, p. 2]',
    },
  },
});
const event = graph.events.get('2026-01-19-talks')!;
const marks = (...sources: string[]) => citationMarks(graph, event, sources);

describe('the marks of a fact', () => {
  it('are in the order of their numbers, however the sources are listed', () => {
    expect(marks('gazette', 'herald', 'lamp').map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(marks('herald', 'lamp', 'gazette').map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('lead to the list of sources and say who it is', () => {
    expect(marks('lamp')).toEqual([{ href: '#source-lamp', number: 1, label: 'The Lamp, 20 January' }]);
  });
});

describe('the list of sources', () => {
  const list = citedSources(graph, event.sources, event.text);

  it('numbers them from 1, as the text comes to them', () => {
    expect(list.map(({ number, anchor, label }) => [number, anchor, label])).toEqual([
      [1, 'source-lamp', 'The Lamp, 20 January'],
      [2, 'source-herald', 'The Herald, 20 January 2026, “A headline”, 2 of 2'],
      [3, 'source-gazette', 'The Herald, 20 January 2026, “A headline”, 1 of 2'],
    ]);
  });

  it('leads back to each paragraph that cites one, with the place that is cited', () => {
    expect(list.map(({ citedIn }) => citedIn)).toEqual([
      [
        { href: '#cite-lamp-1', label: 'paragraph 1' },
        { href: '#cite-lamp-2', label: 'paragraph 2, citing page\u00a02' },
      ],
      [{ href: '#cite-herald-1', label: 'paragraph 2' }],
      [],
    ]);
  });
});

it('names a paragraph once that cites several places in one source', () => {
  const text = 'One. [@lamp, p. 2] Two. [@lamp, p. 4]\n\nThree. [@lamp, p. 2]';
  const told = aGraph({ sources: { lamp: {} }, events: { '2026-01-19-talks': { text } } });
  const { sources, text: body } = told.events.get('2026-01-19-talks')!;
  expect(citedSources(told, sources, body)[0]!.citedIn.map(({ label }) => label)).toEqual([
    'paragraph 1, citing page\u00a02',
    'page\u00a04',
    'paragraph 2, citing page\u00a02',
  ]);
});
