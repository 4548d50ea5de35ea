import { describe, expect, it } from 'vitest';
import { simplify } from '../../../../../src/views/parts/standings/map/simplify.ts';
import { placeOf } from '../../../../../src/views/parts/standings/map/country-place.ts';
import { FINEST, worldAt } from '../../../../../src/views/parts/standings/map/world.ts';
import { pathOf } from '../../../../../src/views/parts/standings/map/path.ts';
import { geoArea, geoIdentity, type GeoProjection } from 'd3-geo';

describe('an outline', () => {
  it('loses the points that hardly matter, and keeps its ends', () => {
    const line = [
      [0, 0],
      [1, 0.01],
      [2, 0],
      [2, 2],
    ];
    expect(simplify(line, 0.1)).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
    ]);
    expect(simplify(line, 0)).toEqual(line);
  });
});

describe('the world', () => {
  it.each([FINEST, 0.2, 1, 3, 6])('has no land turned inside out at a tolerance of %d degrees', (tolerance) => {
    const parts = worldAt(tolerance).land.coordinates;
    const areas = parts.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
    // Asia with Europe and Africa is a sixth of the globe; a part turned inside out would be most of it.
    expect(Math.max(...areas)).toBeLessThan((4 * Math.PI) / 4);
    expect(areas.reduce((sum, area) => sum + area)).toBeLessThan((4 * Math.PI) / 3);
  });

  it('has fewer points the coarser it is', () => {
    const [fine, coarse] = [worldAt(0.2), worldAt(1)];
    const points = (world: typeof fine) => world.land.coordinates.flat(2).length;
    expect(points(coarse)).toBeLessThan(points(fine) / 2);
    expect(points(fine)).toBeLessThan(points(worldAt(FINEST)) / 2);
  });

  it('leaves out Antarctica', () => {
    const south = worldAt(1)
      .land.coordinates.flat(2)
      .filter(([, latitude]) => latitude! < -60);
    expect(south).toEqual([]);
  });

  it('has no outline for a code that is no country', () => {
    expect(worldAt(1).outlineOf('EU')).toBeNull();
  });

  it('has no outline for what is too small to be drawn so coarsely', () => {
    expect(worldAt(FINEST).outlineOf('LU')).not.toBeNull();
    expect([worldAt(6).outlineOf('LU'), worldAt(6).outlineOf('FR') === null]).toEqual([null, false]);
  });
});

describe('the place of a country', () => {
  it('is in the middle of its main part, whatever it has overseas', () => {
    const [longitude, latitude] = placeOf('US')!.middle;
    expect(longitude).toBeGreaterThan(-105);
    expect(longitude).toBeLessThan(-90);
    expect(latitude).toBeGreaterThan(35);
  });

  it('is known where no outline is, and unknown for what is no country', () => {
    expect(placeOf('TV')).toMatchObject({ mainland: null });
    expect(placeOf('EU')).toBeNull();
  });
});

it('a path goes from point to point by whole units', () => {
  const square = {
    type: 'MultiPolygon' as const,
    coordinates: [
      [
        [
          [1.2, 1],
          [1.2, 5],
          [4, 5],
          [4, 1],
          [1.2, 1],
        ],
      ],
    ],
  };
  expect(pathOf(square, geoIdentity() as unknown as GeoProjection)).toBe('m1 1l0 4 3 0 0-4z');
});
