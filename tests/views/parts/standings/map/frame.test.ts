import { describe, expect, it } from 'vitest';
import { edgeOf, framesFor } from '../../../../../src/views/parts/standings/map/frame.ts';

const NEAR = ['FR', 'DE', 'PL', 'IT', 'ES', 'AT'];
const FAR = ['BR', 'AU', 'JP', 'CA'];

describe('the part of the world that a map shows', () => {
  it('is the region in which all lie', () => {
    const { main, world } = framesFor(NEAR);
    expect(main.shows.toSorted()).toEqual(NEAR.toSorted());
    expect(world).toBeNull();
    expect(main.height / main.width).toBeGreaterThanOrEqual(0.5);
    expect(main.height / main.width).toBeLessThanOrEqual(0.62);
  });

  it('is the region of three quarters of them, with a small map of the world for all', () => {
    const { main, world } = framesFor([...NEAR, 'NZ', 'AU']);
    expect(main.shows.toSorted()).toEqual(NEAR.toSorted());
    expect(world?.shows).toHaveLength(8);
    expect([main.hasBorders, world?.hasBorders]).toEqual([true, false]);
    expect(world!.width).toBeLessThan(main.width);
  });

  it('is the world where no region has so many', () => {
    const { main, world } = framesFor([...NEAR, ...FAR]);
    expect(main.shows).toHaveLength(10);
    expect([main.hasBorders, world]).toEqual([true, null]);
  });

  it('leaves out who is not on the map', () => {
    expect(framesFor(['FR', 'ZZ']).main.shows).toEqual(['FR']);
  });

  it('has an edge around what it shows', () => {
    const [edge] = edgeOf(framesFor(NEAR).main).coordinates;
    const longitudes = edge!.map(([longitude]) => longitude!);
    expect(Math.min(...longitudes)).toBeLessThan(-9);
    expect(Math.max(...longitudes)).toBeGreaterThan(24);
  });
});
