import { expect, test } from 'vitest';
import { recordFiles } from '../../../src/views/records/record-files.ts';
import { aGraph } from '../a-graph.ts';
import { SITE } from './every-record.ts';

const graph = aGraph({
  sources: { herald: {} },
  events: { '2026-01-19-talks': { formerIds: ['2026-01-18-talks'] } },
  actors: { alma: {} },
  entities: { pact: {} },
  questions: { size: {} },
});
const files = [...recordFiles({ graph, site: SITE })];

test('every record has its files beside its page, and where the page was', () => {
  expect(files.map(({ path }) => path).toSorted()).toEqual([
    'actors/alma',
    'entities/pact',
    'events/2026-01-18-talks',
    'events/2026-01-19-talks',
    'questions/size',
    'sources/herald',
  ]);
});

test('what is found under a former id says which record it is now', () => {
  const { record } = files.find(({ path }) => path.endsWith('-18-talks'))!.told();
  expect(record).toMatchObject({ id: '2026-01-19-talks', formerIds: ['2026-01-18-talks'] });
});
