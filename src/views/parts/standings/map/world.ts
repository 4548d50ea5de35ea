import { geoArea } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import natural from 'world-atlas/countries-50m.json' with { type: 'json' };
import countries from 'world-countries';
import { simplify } from './simplify.ts';

/** The countries of the world, drawn as finely as a map wants them. */
export interface World {
  /** All land but Antarctica, without borders. */
  readonly land: MultiPolygon;
  /** Borders between countries, each once. */
  readonly borders: MultiLineString;
  /** The outline of a country by ISO 3166-1 alpha-2; null for one that has none, or one too small to draw so. */
  readonly outlineOf: (code: string) => MultiPolygon | null;
}

interface Properties {
  readonly name: string;
}

type Countries = GeometryCollection<Properties>;
type Atlas = Topology<{ countries: Countries }>;

/** Natural Earth, 1:50 million, by way of world-atlas; https://www.naturalearthdata.com, public domain. */
const ATLAS = unpacked(natural as unknown as Atlas);
const ANTARCTICA = '010';

/** As fine as the data are. */
export const FINEST = 0;

const drawn = new Map<number, World>();

/**
 * The world with outlines that are true to a tolerance; what would be smaller than it is left out.
 *
 * @param tolerance in degrees of latitude
 */
export function worldAt(tolerance: number): World {
  const world = drawn.get(tolerance) ?? draw(tolerance);
  drawn.set(tolerance, world);
  return world;
}

function draw(tolerance: number): World {
  const atlas: Atlas = { ...ATLAS, arcs: ATLAS.arcs.map((arc) => [...simplify(arc, tolerance)]) };
  const all = atlas.objects.countries;
  const inhabited = all.geometries.filter(({ id }) => id !== ANTARCTICA);
  const least = ((tolerance * Math.PI) / 180) ** 2;
  return {
    land: withoutSpecks(merge(atlas, polygonsOf(inhabited)), least),
    borders: mesh(atlas, { ...all, geometries: inhabited }, (a, b) => a !== b),
    outlineOf: (code) => {
      const found = shapeOf(all, code);
      if (!found) return null;
      const outline = withoutSpecks(merge(atlas, polygonsOf([found])), least);
      return outline.coordinates.length > 0 ? outline : null;
    },
  };
}

/** Joined by the three digits of ISO 3166-1; by name where ISO has given none. */
function shapeOf({ geometries }: Countries, code: string) {
  const country = countries.find(({ cca2 }) => cca2 === code);
  if (!country) return undefined;
  return geometries.find(({ id, properties }) =>
    id === undefined ? (properties as Properties).name === country.name.common : id === country.ccn3,
  );
}

/** Countries are areas, never points or lines. */
function polygonsOf(geometries: Countries['geometries']): Parameters<typeof merge>[1] {
  return geometries as Parameters<typeof merge>[1];
}

/** Without islands smaller than a size, in steradians, and those whose outline has turned inside out. */
function withoutSpecks({ type, coordinates }: MultiPolygon, least: number): MultiPolygon {
  const isSeen = (ring: Position[]) => ring.length > 3 && isBetween(areaOf(ring), least, 2 * Math.PI);
  return {
    type,
    coordinates: coordinates
      .filter(([outer]) => outer && isSeen(outer))
      .map(([outer, ...lakes]) => [outer!, ...lakes.filter((lake) => isSeen(lake.toReversed()))]),
  };
}

function areaOf(ring: Position[]): number {
  const polygon: Polygon = { type: 'Polygon', coordinates: [ring] };
  return geoArea(polygon);
}

function isBetween(value: number, least: number, most: number): boolean {
  return value > least && value < most;
}

/** With positions in degrees instead of whole steps from one to the next. */
function unpacked({ transform, arcs, ...atlas }: Atlas): Atlas {
  if (!transform) return { ...atlas, arcs };
  const { scale, translate } = transform;
  return {
    ...atlas,
    arcs: arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([dx, dy]) => {
        [x, y] = [x + dx!, y + dy!];
        return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      });
    }),
  };
}
