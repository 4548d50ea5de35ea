import { describe, expect, it } from 'vitest';
import { placeLabels, type Box, type Named } from '../../../../../src/views/parts/standings/map/labels.ts';

const PICTURE: Box = { left: 0, top: 0, width: 1000, height: 1000 };
const LETTERS = 20;

/** A name of something of this size around a point. */
const named = (text: string, [x, y]: readonly [number, number], [width, height] = [10, 10]): Named => ({
  ...{ text, x, y },
  box: { left: x - width / 2, top: y - height / 2, width, height },
});
const nothing = () => false;

/** Where each stands, in the order given. */
const placesOf = (all: readonly Named[], isTaken: Parameters<typeof placeLabels>[2] = nothing, picture = PICTURE) => {
  const placed = placeLabels(all, picture, isTaken, LETTERS);
  return all.map((one) => placed.get(one));
};
const anchorsOf = (...all: readonly Named[]) => placesOf(all).map((label) => label?.anchor);

describe('a name on a map', () => {
  it('stands on what it names, where that is as wide and as high as it', () => {
    expect(placesOf([named('Alma', [500, 400], [100, 30])])).toEqual([
      { x: 500, y: 400, anchor: 'middle', leader: null },
    ]);
    expect(anchorsOf(named('Alma', [500, 400], [100, 20]))).toEqual(['start']);
    expect(anchorsOf(named('Alma', [500, 400], [30, 30]))).toEqual(['start']);
  });

  it('stands else to its right, to its left where the picture ends there, or below or above it', () => {
    expect(placesOf([named('Alma', [500, 400])])).toEqual([{ x: 513, y: 400, anchor: 'start', leader: null }]);
    expect(placesOf([named('Alma', [980, 400])])).toEqual([{ x: 967, y: 400, anchor: 'end', leader: null }]);
    const strip = { ...PICTURE, width: 60 };
    expect(placesOf([named('Alma', [30, 400])], nothing, strip)).toEqual([
      { x: 30, y: 424, anchor: 'middle', leader: null },
    ]);
    expect(placesOf([named('Alma', [30, 990])], nothing, strip)).toEqual([
      { x: 30, y: 966, anchor: 'middle', leader: null },
    ]);
  });

  it('stands nowhere where the picture has no room for it', () => {
    const picture = (more: Partial<Box>) => ({ ...PICTURE, left: 490, width: 20, top: 390, height: 20, ...more });
    const place = (more: Partial<Box>) => placesOf([named('Alma', [500, 400])], nothing, picture(more))[0];
    expect(place({})).toBeNull();
    expect(place({ left: 0, width: 1000 })).toBeNull();
    expect(place({ top: 0, height: 1000 })).toBeNull();
    expect(place({ top: 380, height: 40, left: 0, width: 1000 })).not.toBeNull();
  });

  it('keeps clear of others, and of what they name', () => {
    expect(anchorsOf(named('Alma', [500, 400]), named('Bo', [530, 400]))).toEqual(['end', 'start']);
    expect(anchorsOf(named('Alma', [500, 400]), named('Bo', [500, 412]))).toEqual(['start', 'end']);
  });

  it('stands before those beside what they name, if it stands on it', () => {
    const [beside, on] = [named('Alma', [395, 400], [20, 20]), named('Bo', [440, 400], [60, 30])];
    expect(anchorsOf(beside, on)).toEqual(['end', 'middle']);
    expect(anchorsOf(on, beside)).toEqual(['middle', 'end']);
  });

  it('keeps off points that it ought not to stand on, unless all its places have some', () => {
    const isRight = (_: Named, x: number) => x > 510;
    expect(placesOf([named('Alma', [500, 400])], isRight)[0]?.anchor).toBe('end');
    expect(placesOf([named('Alma', [500, 400])], () => true)[0]?.anchor).toBe('start');
  });

  it('has a line to what it names where it stands further away', () => {
    const crowd = [-1, 0, 1].flatMap((row) =>
      [-1, 0, 1].map((column) => named('', [500 + column * 40, 400 + row * 30], [38, 28])),
    );
    const [label] = placesOf([named('Alma', [500, 400], [38, 18]), ...crowd.filter((_, i) => i !== 4)]);
    expect(label).toEqual({ x: 587, y: 400, anchor: 'start', leader: 'M500 400L587 400' });
  });

  it('has that line end at its letters, where it stands below', () => {
    const crowd = [named('', [30, 425], [38, 28]), named('', [30, 375], [38, 28])];
    const [label] = placesOf([named('Alma', [30, 400], [38, 18]), ...crowd], nothing, { ...PICTURE, width: 60 });
    expect(label).toEqual({ x: 30, y: 488, anchor: 'middle', leader: 'M30 400L30 477' });
  });
});
