import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventTitle } from '../../../../src/views/parts/links/link.ts';
import { ninjs } from '../../../../src/views/data/bulk/ninjs.ts';
import { graphOf } from '../../../search/story-names.ts';
import { hostileText } from '../../../setup/hostile-texts.ts';
import { SECOND_STORY, STORY } from '../../../setup/stories.ts';
import { aGraph } from '../../a-graph.ts';
import { SITE, withTitle } from './made.ts';

const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/ninjs-schema-3.1.json'), 'utf8')) as object;
const ajv = formats(new Ajv2020({ strict: false, allErrors: true }));
// Places have no position here, and its schema would have to be fetched.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', not: {} });
const validate = ajv.compile(SCHEMA);

function faultsIn(data: unknown): readonly unknown[] {
  validate(JSON.parse(JSON.stringify(data)));
  return validate.errors ?? [];
}

test.each([STORY, SECOND_STORY])(
  'ninjs is as IPTC’s schema has it, with every event and source: %s',
  async (folder) => {
    const graph = await graphOf(folder);
    const data = ninjs({ graph, site: SITE });
    expect(faultsIn(data)).toEqual([]);
    expect(data.associations.map(({ title }) => title)).toEqual([...graph.events.values()].map(eventTitle));
    expect(new Set(data.associations.flatMap(({ infoSources }) => infoSources.map(({ uri }) => uri))).size).toBe(
      new Set([...graph.events.values()].flatMap(({ sources }) => sources)).size,
    );
  },
);

test('the schema finds a key that ninjs has not, and a date with a mark of doubt', () => {
  const data = ninjs({ graph: aGraph({ sources: { herald: {} }, events: { met: {} } }), site: SITE });
  expect(faultsIn({ ...data, author: 'x' })).not.toEqual([]);
  const [event] = data.associations;
  const doubtful = { ...event, eventDetails: { dates: { expectedStartDate: '2026-01-19~' } } };
  expect(faultsIn({ ...data, associations: [doubtful] })).not.toEqual([]);
});

test.each([
  ['2026-01-19', { expectedStartDate: '2026-01-19' }, '19 January 2026'],
  ['2026-01', { expectedStartDate: '2026-01' }, 'January 2026'],
  [
    '2026-01-19/2026-01-21',
    { expectedStartDate: '2026-01-19', expectedEndDate: '2026-01-21' },
    '19 to 21 January 2026',
  ],
  ['2026-01-19/..', { expectedStartDate: '2026-01-19' }, 'since 19 January 2026'],
  ['2026-01-19~', undefined, 'about 19 January 2026'],
  ['2026-01-XX', undefined, 'a day in January 2026'],
  ['[2026-01-19,2026-01-21]', undefined, '19 or 21 January 2026'],
  ['2026-01-19~/2026-01-21', undefined, 'about 19 to 21 January 2026'],
  ['201X', undefined, 'the 2010s'],
])('of the date %s ninjs tells %j and the words', (date, dates, words) => {
  const [event] = ninjs({
    graph: aGraph({ sources: { herald: {} }, events: { met: { date } } }),
    site: SITE,
  }).associations;
  expect(event!.eventDetails?.dates).toEqual(dates);
  expect(event!.descriptions.find(({ role }) => role === 'date')?.value).toBe(words);
});

test('whoever takes part, the places and the matters of an event are in ninjs by what they are', () => {
  const graph = aGraph({
    sources: { herald: {} },
    actors: {
      alma: { name: 'Alma Reed' },
      freedonia: { kind: 'country', country: null },
      league: { kind: 'organisation' },
    },
    entities: { pier: { kind: 'place', name: 'The pier' }, accord: { kind: 'agreement', name: 'The accord' } },
    events: {
      met: {
        place: ['pier'],
        about: ['accord'],
        participants: ['alma', 'freedonia', 'league'].map((actor) => ({ actor, role: 'talks' })),
      },
    },
  });
  const [event] = ninjs({ graph, site: SITE }).associations;
  expect(event).toMatchObject({
    people: [{ name: 'Alma Reed', uri: 'https://example.org/actors/alma/', rel: 'participant' }],
    organisations: [{ uri: 'https://example.org/actors/freedonia/' }, { uri: 'https://example.org/actors/league/' }],
    places: [{ name: 'The pier', rel: 'location' }],
    subjects: [{ name: 'The accord', rel: 'about' }],
  });
});

test('every title comes back from ninjs as it was', () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      const data = ninjs({ graph: withTitle(title), site: SITE });
      expect(faultsIn(data)).toEqual([]);
      const [event] = (JSON.parse(JSON.stringify(data)) as typeof data).associations;
      expect([event!.title, event!.name, event!.headlines]).toEqual([title, title, [{ value: title }]]);
    }),
  );
});
