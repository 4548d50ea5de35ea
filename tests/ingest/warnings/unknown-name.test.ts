import { describe, expect, it } from 'vitest';
import { unknownName } from '../../../src/ingest/warnings/unknown-name.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import { anActor, anEvent, aSource, contentOf, STORY } from '../../builders.ts';

/** What is said of the names in the accounts of a story that knows Mira Stone and the River Council. */
function saidOf(...texts: readonly string[]): readonly string[] {
  const content = contentOf({
    sources: [
      aSource(),
      aSource({ id: 'monitor', publisher: 'Lakeland Monitor' }),
      aSource({ id: 'post', publisher: 'The Northby Post' }),
      aSource({ id: 'times', publisher: 'The Harbour Times' }),
    ],
    events: texts.map((text, i) => anEvent({ id: `2026-01-19-event-${i}`, text: `${text} [@herald]` })),
    actors: [
      anActor({ name: 'Mira Stone' }),
      anActor({ id: 'river-council', name: 'River Council', kind: 'organisation' }),
    ],
  });
  return [...unknownName(buildGraph(STORY, content), content)].map(
    ({ of, line, found }) => `${of.id}:${line} ${found}`,
  );
}

describe('a name in a text of ours', () => {
  it('that the story does not know is told once, where it stands first', () => {
    expect(saidOf('The mayor meets Bo Reed.\n\nThen Bo Reed leaves.', 'It was Bo Reed.')).toEqual([
      '2026-01-19-event-0:1 “Bo Reed” is no name that the story knows',
    ]);
  });

  it('that sounds like a known one may be a new spelling of it', () => {
    expect(saidOf('It was said that Mirra Stone spoke.')).toEqual([
      '2026-01-19-event-0:1 “Mirra Stone” may be a new spelling of mira-stone',
    ]);
  });

  it.each([
    'Mira Stone meets the River Council in January.',
    'The Council meets on Monday.',
    'A Council-backed plan is read.',
    'The mayor meets [[-|Bo Reed]] and [[mira-stone|Captain Roe]].',
    'Stone speaks.',
    'The Lakeland Monitor tells of it, as the Northby Post does. The Harbour Times has it too.',
  ])('is known, or no name: %s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });
});
