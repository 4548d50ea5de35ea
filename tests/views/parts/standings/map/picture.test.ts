import { describe, expect, it } from 'vitest';
import { framesFor } from '../../../../../src/views/parts/standings/map/frame.ts';
import { pictureOf, type Member } from '../../../../../src/views/parts/standings/map/picture.ts';

const member = (code: string): Member => ({
  link: { href: `/${code}/`, label: code },
  status: 'signed',
  texture: 'signed',
  words: 'signed',
  family: 'joined',
  code,
});
const codes = ['KE', 'TZ', 'UG', 'ET', 'NZ'];
const { main, world } = framesFor(codes);
const isFar = (code: string) => code === 'NZ';

/** How far the numbers of a path reach, each point counted from the one before. */
function reachOf(path: string) {
  const [x, y] = [/^m(-?\d+)/.exec(path)![1], /^m-?\d+\s?(-?\d+)/.exec(path)![1]].map(Number);
  return { x: x!, y: y! };
}

describe('a map', () => {
  const picture = pictureOf(main, codes.map(member), (code) => !isFar(code));

  it('draws the members that are in its frame, with their standing and the way to them', () => {
    expect(picture.countries.map(({ link }) => link.label)).toEqual(['KE', 'TZ', 'UG', 'ET']);
    expect(picture.countries[0]).toMatchObject({ link: { href: '/KE/' }, status: 'signed', isNamed: true });
  });

  it('is as large as its frame, with land and the borders on it', () => {
    expect([picture.width, picture.height]).toEqual([main.width, main.height]);
    expect([picture.land, picture.borders].every((path) => path.startsWith('m'))).toBe(true);
    expect(picture.area).toBe('');
  });

  it('draws each country where the frame has it', () => {
    for (const { outline, label } of picture.countries) {
      const { x, y } = reachOf(outline);
      expect(x).toBeGreaterThanOrEqual(-20);
      expect(x).toBeLessThanOrEqual(main.width + 20);
      expect(y).toBeLessThanOrEqual(main.height + 20);
      expect(label).not.toBeNull();
    }
  });

  it('has a marker for what is too small to see, and for nothing else', () => {
    const small = pictureOf(framesFor(['KE', 'SC']).main, ['KE', 'SC'].map(member), () => true).countries;
    expect(small.map(({ link, marker }) => [link.label, marker !== null])).toEqual([
      ['KE', false],
      ['SC', true],
    ]);
  });

  it('has no name on it for one that another map names', () => {
    const unnamed = pictureOf(main, codes.map(member), (code) => code === 'KE').countries;
    expect(unnamed.map(({ isNamed, label }) => [isNamed, label !== null])).toEqual([
      [true, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });

  it('leaves out what is no country', () => {
    expect(pictureOf(main, [member('EU')], () => true).countries).toEqual([]);
  });
});

describe('the small map of the world', () => {
  const picture = pictureOf(world!, [member('NZ')], isFar, main);

  it('shows the part that the larger map is of, without borders', () => {
    expect(picture.area).toMatch(/^m\d+ \d+l/);
    expect(picture.borders).toBe('');
    expect(picture.countries.map(({ link }) => link.label)).toEqual(['NZ']);
  });
});
