import { placeOf } from '../../parts/standings/map/country-place.ts';
import { rowObjects, type RowObject } from './tables/row-objects.ts';
import type { TableContext } from './tables/table.ts';

/** Of degrees: a kilometre, which is more than the middle of a country is exact to. */
const DIGITS = 2;

/**
 * The places of the story, and where each country stands in each body now, as GeoJSON (RFC 7946). A country is at the
 * middle of its main part, as maps draw it. Nobody tells where a place is, so it has no geometry.
 */
export function geoJson(context: TableContext) {
  const [actors, entities] = [rowObjects(context, 'actors'), rowObjects(context, 'entities')];
  const byId = new Map([...actors, ...entities].map((row) => [row.text('id')!, row]));
  const placed = entities.filter((row) => row.text('kind') === 'place').map(placeFeature);
  const standing = rowObjects(context, 'standings').flatMap((row) => {
    const country = byId.get(row.text('actor')!)!;
    return country.text('kind') === 'country' ? [standingFeature(country, byId.get(row.text('body')!)!, row)] : [];
  });
  return { type: 'FeatureCollection', features: [...placed, ...standing] };
}

function placeFeature(place: RowObject) {
  const properties = { ...subjectProperties(place), online: place.isTrue('online') };
  return { type: 'Feature', id: place.text('id')!, geometry: null, properties };
}

/** A standing has the day since which it is so as all data has days: first, last, EDTF and words. */
function standingFeature(country: RowObject, body: RowObject, standing: RowObject) {
  const ofBody = { body: body.text('id'), body_name: body.text('name') };
  const told = ['status', 'status_words', 'since_first', 'since_last', 'since_edtf', 'since_words', 'membership'];
  return {
    type: 'Feature',
    id: `${body.text('id')!}/${country.text('id')!}`,
    geometry: middleOf(country.text('country')),
    properties: {
      ...subjectProperties(country),
      country: country.text('country'),
      ...ofBody,
      ...Object.fromEntries(told.map((column) => [column, standing.text(column)])),
      contradicted: standing.isTrue('contradicted'),
      order_not_told: standing.isTrue('order_not_told'),
    },
  };
}

function subjectProperties(row: RowObject) {
  return Object.fromEntries(['id', 'kind', 'name', 'url', 'wikidata'].map((column) => [column, row.text(column)]));
}

function middleOf(code: string | null) {
  const place = code === null ? null : placeOf(code);
  if (!place) return null;
  return { type: 'Point', coordinates: place.middle.map((degrees) => Number(degrees.toFixed(DIGITS))) };
}
