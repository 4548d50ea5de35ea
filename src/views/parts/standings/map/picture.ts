import { geoContains, geoPath } from 'd3-geo';
import { formatLabel } from '../../../../format.ts';
import { placeOf } from './country-place.ts';
import { worldAt } from './world.ts';
import type { MembershipStatus, StatusFamily } from '../../../../model/standings/status.ts';
import type { Link } from '../../links/link.ts';
import { edgeOf, type Frame } from './frame.ts';
import { LETTERS, placeLabels, type Box, type Label, type Named } from './labels.ts';
import { pathOf } from './path.ts';

/** What a country is filled with: the id of its status, or of the doubt about it, which is a `StandingDoubt`. */
export type Texture = MembershipStatus;

/** A country with a standing. */
export interface Member {
  readonly link: Link;
  readonly status: MembershipStatus;
  readonly texture: Texture;
  /** The status in the words of the story, with the doubt about it: "accepted, order not told". */
  readonly words: string;
  /** Of the status; `open` where that is in doubt. */
  readonly family: StatusFamily;
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
}

/** A map as an SVG draws it; paths and places are in units of the picture. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Path data. */
  readonly land: string;
  readonly borders: string;
  /** Path data: the area that the larger map on the page shows; empty when there is none. */
  readonly area: string;
  readonly countries: readonly MapCountry[];
}

/** A country on a map: an outline, a marker for one too small to see, or both. */
export interface MapCountry extends Omit<Member, 'code'> {
  /** Path data; empty for one too small to draw. */
  readonly outline: string;
  readonly marker: { readonly x: number; readonly y: number } | null;
  readonly label: Label | null;
  /** Where its name stands on a narrow screen that holds all of the map; null where there is no room. */
  readonly narrowLabel: Label | null;
  /** False for one that is linked and named on another map of the page. */
  readonly isNamed: boolean;
}

/** What is smaller, in units of the picture, has a marker. */
const SMALL = 44;
const MARKER = 16;

/**
 * Draws those of the members that are in a frame.
 *
 * @param isNamed which of them are linked and named here
 * @param larger what a larger map on the page shows, to be told apart on this one
 */
export function pictureOf(
  frame: Frame,
  members: readonly Member[],
  isNamed: (code: string) => boolean,
  larger: Frame | null = null,
): Picture {
  const drawn = members.flatMap((member) => sketch(frame, member, isNamed(member.code)) ?? []);
  const labels = labelsOf(frame, drawn, LETTERS.wide);
  const narrowLabels = larger ? null : labelsOf(frame, drawn, LETTERS.narrow);
  const { land, borders } = groundOf(frame);
  return {
    width: frame.width,
    height: frame.height,
    land,
    borders,
    area: larger ? pathOf(edgeOf(larger), frame.projection) : '',
    countries: drawn.map(({ member: { link, status, texture, words, family }, outline, marker, isNamed, named }) => ({
      link,
      status,
      texture,
      words,
      family,
      outline,
      marker,
      label: labels.get(named) ?? null,
      narrowLabel: narrowLabels?.get(named) ?? null,
      isNamed,
    })),
  };
}

interface Sketch extends Pick<MapCountry, 'outline' | 'marker' | 'isNamed'> {
  readonly member: Member;
  readonly named: Named;
}

function sketch(frame: Frame, member: Member, isNamed: boolean): Sketch | null {
  const place = placeOf(member.code);
  const [x, y] = (place && frame.projection(place.middle as [number, number])) ?? [];
  if (!place || x === undefined || y === undefined) return null;
  const shape = worldAt(frame.tolerance).outlineOf(member.code);
  const outline = shape ? pathOf(shape, frame.projection) : '';
  const box = place.mainland ? boxOf(frame, place.mainland) : { left: x, top: y, width: 0, height: 0 };
  const isSmall = Math.max(box.width, box.height) < SMALL;
  if (outline === '' && !(isSmall && isInside(frame, x, y))) return null;
  const reach = isSmall ? { left: x - MARKER, top: y - MARKER, width: 2 * MARKER, height: 2 * MARKER } : box;
  const marker = isSmall ? { x: Math.round(x), y: Math.round(y) } : null;
  return { member, outline, marker, isNamed, named: { text: formatLabel(member.link), x, y, box: reach } };
}

/** The names stand clear of the other countries that have a standing, where there is room. */
function labelsOf({ width, height, tolerance, projection }: Frame, drawn: readonly Sketch[], letters: number) {
  const { outlineOf } = worldAt(tolerance);
  const shapes = drawn.map(({ named, member }) => ({ named, shape: outlineOf(member.code) }));
  const isTaken = (of: Named, x: number, y: number) => {
    const position = projection.invert?.([x, y]) ?? null;
    return shapes.some(
      ({ named, shape }) => named !== of && isOn(named.box, x, y) && shape && position && geoContains(shape, position),
    );
  };
  const named = drawn.filter(({ isNamed }) => isNamed).map((one) => one.named);
  return placeLabels(named, { left: 0, top: 0, width, height }, isTaken, letters);
}

const grounds = new Map<string, Pick<Picture, 'land' | 'borders'>>();

/** The same for every page that shows a body: drawn once. */
function groundOf({ shows, width, tolerance, projection, hasBorders }: Frame): Pick<Picture, 'land' | 'borders'> {
  const key = `${shows.join()} ${width}`;
  const { land, borders } = worldAt(tolerance);
  const ground = grounds.get(key) ?? {
    land: pathOf(land, projection),
    borders: hasBorders ? pathOf(borders, projection) : '',
  };
  grounds.set(key, ground);
  return ground;
}

function boxOf({ projection }: Frame, shape: Parameters<ReturnType<typeof geoPath>['bounds']>[0]): Box {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(shape);
  return { left, top, width: right - left, height: bottom - top };
}

function isInside({ width, height }: Frame, x: number, y: number): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

function isOn({ left, top, width, height }: Box, x: number, y: number): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
