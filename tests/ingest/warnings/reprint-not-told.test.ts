import { expect, it } from 'vitest';
import { reprintNotToldBy } from '../../../src/ingest/warnings/reprint-not-told.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import { anEvent, aSource, contentOf, STORY } from '../../builders.ts';

const TEXT =
  'The council voted on Monday to open the long bridge over the river, and the mayor said that it would stand for a hundred years.';
const OTHER =
  'A ferry to the islands was called off on Friday because of the wind, and forty passengers slept in the town hall, the harbour master told us.';
const TEXTS: Readonly<Record<string, string>> = { herald: TEXT, lamp: `${TEXT} A gull watched.`, wire: OTHER };

/** What is said of two sources, of which the second has these fields besides. */
function saidOf(fields: Parameters<typeof aSource>[0], first: Parameters<typeof aSource>[0] = {}): readonly string[] {
  const sources = [
    aSource({ publisher: 'The Herald', ...first }),
    aSource({ id: 'lamp', publisher: 'The Lamp', ...fields }),
  ];
  const content = contentOf({ sources, events: [anEvent()] });
  const rule = reprintNotToldBy((id) => new Map(id in TEXTS ? [[1, TEXTS[id]!]] : []));
  return [...rule(buildGraph(STORY, content), content)].map(({ of, field, found }) => `${of.id} ${field} ${found}`);
}

it('a source that has the words of another and does not say so is told, on the later one', () => {
  expect(saidOf({ published: '2026-02-02' })).toEqual([
    'lamp reprints 100 % of the words of one stand in the other, herald',
  ]);
  expect(saidOf({ published: '2020-02-02' })).toEqual([
    'herald reprints 100 % of the words of one stand in the other, lamp',
  ]);
});

it.each([
  ['it says so', { reprints: 'herald' }, {}],
  ['both reprint one that is no source here', { reprints: 'Island Wire' }, { reprints: 'Island Wire' }],
  ['its paper changed it later', { publisher: 'The Herald', updates: [{ date: '2026-02-03', kind: 'updated' }] }, {}],
  ['it has other words', { id: 'wire' }, {}],
] as const)('a source is let pass where %s', (_, fields, first) => {
  expect(saidOf(fields as Parameters<typeof aSource>[0], first)).toEqual([]);
});
