import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Graph } from '../../../../src/model/graph/graph.ts';
import { geoJson } from '../../../../src/views/data/bulk/geo-json.ts';
import { standingsTable } from '../../../../src/views/data/bulk/tables/standings.ts';
import { graphOf } from '../../../search/story-names.ts';
import { hostileText } from '../../../setup/hostile-texts.ts';
import { SECOND_STORY, STORY } from '../../../setup/stories.ts';
import { aGraph } from '../../a-graph.ts';
import { SITE } from './made.ts';

const graph = aGraph({
  sources: { herald: {} },
  actors: {
    kenya: { name: 'Kenya', kind: 'country', country: 'KE', wikidata: 'Q114' },
    freedonia: { name: 'Freedonia', kind: 'country', country: null },
    league: { name: 'The League', kind: 'organisation' },
  },
  entities: { accord: { name: 'The accord', kind: 'agreement' }, pier: { name: 'The pier', kind: 'place' } },
  events: {
    met: {
      date: '2026-01-19~',
      memberships: ['kenya', 'freedonia', 'league'].map((actor) => ({
        actor,
        in: 'accord',
        status: 'signed',
        sources: ['herald'],
      })),
    },
  },
});

describe('GeoJSON', () => {
  const { features } = geoJson({ graph, site: SITE });

  it('has each place without a position, and where each country stands', () => {
    expect(features.map(({ id }) => id)).toEqual(['pier', 'accord/kenya', 'accord/freedonia']);
    expect(features[0]).toMatchObject({ geometry: null, properties: { name: 'The pier', online: false } });
  });

  it('has a country at its middle, and no position for one that is on no map', () => {
    expect(features[1]!.geometry).toEqual({
      type: 'Point',
      coordinates: [expect.closeTo(37.9, 0), expect.closeTo(0.6, 0)],
    });
    expect(features[2]!.geometry).toBeNull();
  });

  it('tells the day since when it is so in four fields, as all data does', () => {
    expect(features[1]!.properties).toMatchObject({
      name: 'Kenya',
      country: 'KE',
      body_name: 'The accord',
      status_words: 'signed',
      since_first: '2026-01-12',
      since_last: '2026-01-26',
      since_edtf: '2026-01-19~',
      since_words: 'about 19 January 2026',
    });
  });
});

test.each([STORY, SECOND_STORY])('a checker of GeoJSON reads every place and standing back: %s', async (folder) => {
  const story = await graphOf(folder);
  const { features } = readBack(story);
  const countries = new Set([...story.subjects.values()].filter(({ kind }) => kind === 'country').map(({ id }) => id));
  const { columns, rows } = standingsTable({ graph: story, site: SITE });
  const [actor, words] = ['actor', 'since_words'].map((name) => columns.findIndex((column) => column.name === name));
  const standing = rows.filter((row) => countries.has(String(row[actor!]))).map((row) => row[words!]);
  const places = [...story.subjects.values()].filter(({ kind }) => kind === 'place');
  expect(features.map(({ properties }) => properties.since_words)).toEqual([
    ...places.map(() => undefined),
    ...standing,
  ]);
  expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
});

test('a checker of GeoJSON refuses a position that is none', () => {
  const [feature] = geoJson({ graph, site: SITE }).features;
  expect(() => check(JSON.stringify({ ...feature, geometry: { type: 'Point', coordinates: ['x'] } }))).toThrow();
});

test('every name comes back from GeoJSON as it was', () => {
  fc.assert(
    fc.property(hostileText, (name) => {
      const subjects = new Map([...graph.subjects].map(([id, subject]) => [id, { ...subject, name }]));
      const { features } = readBack({ ...graph, subjects });
      expect(features.map(({ properties }) => properties.name)).toEqual([name, name, name]);
    }),
  );
});

/** What a published checker of GeoJSON makes of the file; throws for what is none. */
function readBack(story: Graph) {
  return check(JSON.stringify(geoJson({ graph: story, site: SITE }))) as unknown as {
    readonly features: readonly {
      readonly id: string;
      readonly properties: { readonly name: string; readonly since_words?: string };
    }[];
  };
}
