import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { GeometryCollection, MultiLineString } from 'geojson';
import { placeOf, type Place } from './country-place.ts';
import { worldAt } from './world.ts';
import { narrowestArc } from './arc.ts';

/** A picture of a part of the world: its size in units of its own, and where a position is in it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** By codes of ISO 3166-1 alpha-2: the countries it is drawn for. */
  readonly shows: readonly string[];
  readonly projection: GeoProjection;
  /** How fine its outlines are, in degrees of latitude. */
  readonly tolerance: number;
  readonly hasBorders: boolean;
}

/** One picture, or that of a region where nearly all lie and a small one of the world for the others. */
export interface Frames {
  readonly main: Frame;
  readonly world: Frame | null;
}

const WIDTH = 1600;
const SMALL_WIDTH = 800;
const MARGIN = 0.06;
/** Height over width: a region is shown neither as a strip nor as a tower. */
const FLATTEST = 0.5;
const TALLEST = 0.62;
/** A region as wide as this, in degrees of longitude, still shows a small country as more than a dot. */
const REGION = 110;
const MOST = 0.75;
/** A map is of no less than this, in degrees, so that one knows the shores around. */
const LEAST = 75;
/** Puts the edge of the world where it cuts no country in two: the Bering Strait. */
const WORLD_MIDDLE = 11;
/** How far outlines are drawn beyond the edge, so that no edge is drawn. */
const BLEED = 20;

/**
 * The part of the world that shows the most of these countries, if three quarters of them lie in one region; else all.
 *
 * @param codes of ISO 3166-1 alpha-2, at least one of them on the map
 */
export function framesFor(codes: readonly string[]): Frames {
  const placed = codes.flatMap((code) => {
    const place = placeOf(code);
    return place ? [{ code, place, at: place.middle[0]! }] : [];
  });
  for (let count = placed.length; count >= MOST * placed.length; count--) {
    const arc = narrowestArc(placed, count);
    if (arc.width > REGION) continue;
    const main = regionFrame(arc.within, arc.middle);
    return { main, world: count < placed.length ? worldFrame(placed, SMALL_WIDTH) : null };
  }
  return { main: worldFrame(placed, WIDTH), world: null };
}

/** What a frame shows, as the outline of an area: longitudes and latitudes, in degrees. */
export function edgeOf({ width, height, projection }: Frame): MultiLineString {
  const steps = Array.from({ length: 11 }, (_, i) => i / 10);
  const corners = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
    [0, 0],
  ] as const;
  const edge = corners.slice(1).flatMap(([toX, toY], i) => {
    const [x, y] = corners[i]!;
    return steps.flatMap((part) => {
      const position = projection.invert?.([x + (toX - x) * part, y + (toY - y) * part]);
      return position ? [position] : [];
    });
  });
  return { type: 'MultiLineString', coordinates: [edge] };
}

interface Placed {
  readonly code: string;
  readonly place: Place;
}

function regionFrame(placed: readonly Placed[], middle: number): Frame {
  const projection = geoEqualEarth().rotate([-middle, 0]).precision(0.5);
  const shapes = collection(placed);
  projection.fitWidth(WIDTH * (1 - 2 * MARGIN), shapes);
  const tall = boundsOf(projection, shapes).height / (WIDTH * (1 - 2 * MARGIN));
  const height = Math.round(WIDTH * Math.min(TALLEST, Math.max(FLATTEST, tall + 2 * MARGIN)));
  const margin = MARGIN * WIDTH;
  projection.fitExtent(
    [
      [margin, margin],
      [WIDTH - margin, height - margin],
    ],
    shapes,
  );
  const closest = (WIDTH / LEAST) * (180 / Math.PI);
  if (projection.scale() > closest) centre(projection.scale(closest), shapes, height);
  return framed(projection, WIDTH, height, placed);
}

function worldFrame(placed: readonly Placed[], width: number): Frame {
  const projection = geoEqualEarth().rotate([-WORLD_MIDDLE, 0]);
  const { land } = worldAt(1);
  projection.fitWidth(width, land);
  const height = Math.round(boundsOf(projection, land).height);
  return framed(projection.fitSize([width, height], land), width, height, placed);
}

function framed(projection: GeoProjection, width: number, height: number, placed: readonly Placed[]): Frame {
  projection.clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
  const degree = (projection.scale() * Math.PI) / 180;
  return {
    width,
    height,
    shows: placed.map(({ code }) => code),
    projection,
    // Rounded, so that maps of nearly one scale share their outlines.
    tolerance: Number(((width === WIDTH ? 1.6 : 2.4) / degree).toPrecision(1)),
    hasBorders: width === WIDTH,
  };
}

/** Moves the middle of the shapes to the middle of the picture. */
function centre(projection: GeoProjection, shapes: GeometryCollection, height: number): void {
  const { middle } = boundsOf(projection, shapes);
  const [x, y] = projection.translate();
  projection.translate([x + WIDTH / 2 - middle[0], y + height / 2 - middle[1]]);
}

function boundsOf(projection: GeoProjection, shape: Parameters<ReturnType<typeof geoPath>['bounds']>[0]) {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(shape);
  return { height: bottom - top, middle: [(left + right) / 2, (top + bottom) / 2] as const };
}

function collection(placed: readonly Placed[]): GeometryCollection {
  const shapes = placed.map(({ place }) => place.mainland ?? { type: 'Point' as const, coordinates: place.middle });
  return { type: 'GeometryCollection', geometries: shapes };
}
