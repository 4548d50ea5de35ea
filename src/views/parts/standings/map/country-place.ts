import { geoArea, geoCentroid } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import countries from 'world-countries';
import { FINEST, worldAt } from './world.ts';

/** Where a country is on the globe. */
export interface Place {
  /** The middle of its main part: longitude and latitude, in degrees. */
  readonly middle: Position;
  /** Its main part, without islands and lands overseas; null when no outline is known. */
  readonly mainland: Polygon | null;
}

const known = new Map<string, Place | null>();

/** Where the country of a code of ISO 3166-1 alpha-2 is; null for a code that is on no map. */
export function placeOf(code: string): Place | null {
  const place = known.has(code) ? known.get(code)! : findPlace(code);
  known.set(code, place);
  return place;
}

function findPlace(code: string): Place | null {
  const mainland = mainlandOf(code);
  if (mainland) return { middle: geoCentroid(mainland), mainland };
  const listed = countries.find(({ cca2 }) => cca2 === code);
  return listed ? { middle: listed.latlng.toReversed(), mainland: null } : null;
}

function mainlandOf(code: string): Polygon | null {
  const parts = worldAt(FINEST).outlineOf(code)?.coordinates ?? [];
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return polygons.toSorted((a, b) => geoArea(b) - geoArea(a))[0] ?? null;
}
