import { geoIdentity, type GeoProjection } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../../../src/views/parts/standings/map/path.ts';

type Ring = readonly (readonly [number, number])[];

const asIs = geoIdentity() as unknown as GeoProjection;
const area = (...rings: readonly Ring[]) =>
  pathOf({ type: 'MultiPolygon', coordinates: rings.map((ring) => [ring.map((point) => [...point])]) }, asIs);
const lines = (...all: readonly Ring[]) =>
  pathOf({ type: 'MultiLineString', coordinates: all.map((line) => line.map((point) => [...point])) }, asIs);

/** A square with a corner at a point, back to where it began. */
const square = (x: number, y: number, size: number): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

describe('a shape as a path', () => {
  it('goes from point to point, each told from the one before, and is closed', () => {
    expect(area(square(5, 7, 10))).toBe('m5 7l10 0 0 10 -10 0z');
  });

  it('goes on to its next part from where the last began', () => {
    expect(area(square(5, 7, 10), square(1, 2, 10))).toBe('m5 7l10 0 0 10 -10 0zm-4-5l10 0 0 10 -10 0z');
  });

  it('is in whole units, without the steps that are none', () => {
    const stepped: Ring = [
      [0.2, 0.4],
      [0.3, 0.1],
      [9.6, 0],
      [9.9, 0.4],
      [10, 10],
      [0.2, 0.4],
    ];
    expect(area(stepped)).toBe('m0 0l10 0 0 10z');
  });

  it('is empty for what is smaller than a unit, or is a point', () => {
    expect(area(square(5, 7, 0.2))).toBe('');
    expect(area(square(5, 7, 0.2), square(1, 2, 10))).toBe('m1 2l10 0 0 10 -10 0z');
    expect(pathOf({ type: 'Point', coordinates: [1, 2] } as never, asIs)).toBe('');
  });

  it('is not closed for lines, each of which begins anew', () => {
    const first: Ring = [
      [0, 0],
      [5, 5],
    ];
    const second: Ring = [
      [9, 9],
      [9, 4],
    ];
    expect(lines(first, second)).toBe('m0 0l5 5m4 4l0-5');
  });
});
