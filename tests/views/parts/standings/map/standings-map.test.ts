import { describe, expect, it } from 'vitest';
import { standingsView } from '../../../../../src/views/standings.ts';
import { narrowestArc } from '../../../../../src/views/parts/standings/map/arc.ts';
import { LETTERS, placeLabels, type Box, type Label } from '../../../../../src/views/parts/standings/map/labels.ts';
import { framesFor } from '../../../../../src/views/parts/standings/map/frame.ts';
import { aGraph } from '../../../a-graph.ts';

/** A body in which each of these countries, and a person, has accepted on one day, and the first has signed the next. */
function aBodyOf(codes: readonly string[], others: Readonly<Record<string, object>> = {}) {
  const countries = Object.fromEntries(
    codes.map((code) => [code.toLowerCase(), { name: code, kind: 'country', country: code }]),
  );
  const join = (actor: string, status: string) => ({ actor, in: 'league', status, sources: ['herald'] });
  const everyone = [...Object.keys(countries), ...Object.keys(others)];
  return aGraph({
    sources: { herald: {} },
    actors: { league: { name: 'League', kind: 'organisation' }, ...countries, ...others },
    events: {
      '2026-01-19-join': { date: '2026-01-19', memberships: everyone.map((id) => join(id, 'accepted')) },
      '2026-01-20-sign': { date: '2026-01-20', memberships: [join(everyone[0]!, 'signed')] },
    },
  });
}

const mapOf = (graph: ReturnType<typeof aGraph>, selection: Parameters<typeof standingsView>[2] = { kind: 'now' }) =>
  standingsView(graph, 'league', selection).map;
const inShort = (map: ReturnType<typeof mapOf>) =>
  map?.main.countries.map(({ link, status }) => `${link.label} ${status}`);

describe('the map of standings', () => {
  const graph = aBodyOf(['KE', 'TZ', 'UG'], { alma: { name: 'Alma' } });

  it('fills each country by its standing on the page it is on', () => {
    expect(inShort(mapOf(graph))).toEqual(['KE signed', 'TZ accepted', 'UG accepted']);
    expect(inShort(mapOf(graph, { kind: 'day', iso: '2026-01-19', basis: 'happened' }))).toEqual([
      'KE accepted',
      'TZ accepted',
      'UG accepted',
    ]);
    expect(inShort(mapOf(graph, { kind: 'status', status: 'accepted' }))).toEqual(['TZ accepted', 'UG accepted']);
  });

  it('shows the same part of the world on every page of a body', () => {
    expect(mapOf(graph, { kind: 'status', status: 'accepted' })!.main.land).toBe(mapOf(graph)!.main.land);
  });

  it('explains the fillings that are on it, in the order of standings', () => {
    expect(mapOf(graph)?.legend.map(({ label }) => label)).toEqual(['Signed', 'Accepted']);
  });

  it('names those who are not on it', () => {
    expect(mapOf(graph)?.missing).toMatchObject([
      { link: { href: '/actors/alma/', label: 'Alma' }, status: 'accepted' },
    ]);
  });

  it('is not there when no country has a standing', () => {
    expect(mapOf(aBodyOf([], { alma: { name: 'Alma' } }))).toBeNull();
  });

  it('is not there when one country has a standing on the page, whoever else has one', () => {
    expect(mapOf(graph, { kind: 'status', status: 'signed' })).toBeNull();
    expect(mapOf(aBodyOf(['KE']))).toBeNull();
    expect(mapOf(aBodyOf(['KE'], { alma: { name: 'Alma' }, bo: { name: 'Bo' } }))).toBeNull();
  });

  it.each(['SG', 'MT', 'BH', 'SC', 'GI', 'TV'])('has a marker and a name for a country as small as %s', (code) => {
    const map = mapOf(aBodyOf([code, 'KE']))!;
    const country = [map.main, map.world]
      .flatMap((picture) => picture?.countries ?? [])
      .find(({ link, isNamed }) => link.label === code && isNamed);
    expect(country?.marker).not.toBeNull();
    expect(country?.label).not.toBeNull();
  });

  it('has the outline of a country to which ISO has given no number', () => {
    const [country] = mapOf(aBodyOf(['XK', 'IT']))!.main.countries.filter(({ link }) => link.label === 'XK');
    expect(country?.outline).toMatch(/^m\d+ \d+l/);
  });

  it('has a small map of the world for those far from the others, who are named on it and on no other', () => {
    const map = mapOf(aBodyOf(['KE', 'TZ', 'UG', 'ET', 'NZ']))!;
    const named = (of: typeof map.main | null) =>
      of?.countries.flatMap(({ isNamed, link }) => (isNamed ? link.label : []));
    expect(named(map.main)).toEqual(['ET', 'KE', 'TZ', 'UG']);
    expect(named(map.world)).toEqual(['NZ']);
    expect(map.world?.countries).toHaveLength(1);
    expect(map.world?.area).not.toBe('');
  });

  it('is of the whole world when the countries are all over it', () => {
    const map = mapOf(aBodyOf(['BR', 'CA', 'AU', 'ZA', 'JP']))!;
    expect([map.main.countries.length, map.world]).toEqual([5, null]);
  });
});

describe('the part of the world that a map shows', () => {
  it('lies across the date line where that is nearer', () => {
    const arc = narrowestArc([{ at: 178 }, { at: -175 }, { at: 170 }], 3);
    expect([arc.width, arc.middle]).toEqual([15, 177.5]);
  });

  it('leaves out no more than it must', () => {
    expect(narrowestArc([{ at: 10 }, { at: -60 }, { at: 20 }], 2).within).toEqual([{ at: 10 }, { at: 20 }]);
    expect(framesFor(['KE', 'BR', 'JP', 'US']).main.shows).toHaveLength(4);
  });
});

describe('names on a map', () => {
  const picture = { left: 0, top: 0, width: 400, height: 200 };
  const dot = (text: string, x: number, y: number) => ({
    text,
    x,
    y,
    box: { left: x - 5, top: y - 5, width: 10, height: 10 },
  });
  const isFree = () => false;
  /** A little narrower and lower than the letters, which are drawn at whole units. */
  const boxOf = (text: string, { x, y, anchor }: Label) => {
    const [width, height] = [0.5 * LETTERS.wide * text.length, LETTERS.wide];
    return { left: { start: x, middle: x - width / 2, end: x - width }[anchor], top: y - height / 2, width, height };
  };
  const doCover = (a: Box, b: Box) =>
    a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

  it('stand on what is large enough, and else beside it, within the picture', () => {
    const wide = { text: 'Wide', x: 100, y: 50, box: { left: 0, top: 0, width: 200, height: 100 } };
    const [east, west] = [dot('East', 390, 150), dot('West', 10, 150)];
    const labels = placeLabels([wide, east, west], picture, isFree);
    expect(labels.get(wide)).toEqual({ x: 100, y: 50, anchor: 'middle', leader: null });
    expect(labels.get(east)?.anchor).toBe('end');
    expect(labels.get(west)?.anchor).toBe('start');
  });

  it('do not cover each other, and lead to what they name when they stand away from it', () => {
    const dots = [0, 1, 2, 3, 4, 5].map((i) => dot(`Dot ${i}`, 200 + 9 * i, 100));
    const placed = [...placeLabels(dots, picture, isFree)].flatMap(([{ text }, label]) =>
      label ? { text, label } : [],
    );
    const labels = placed.map(({ label }) => label);
    const boxes = placed.map(({ text, label }) => boxOf(text, label));
    expect(boxes.length).toBeGreaterThan(3);
    expect(boxes.filter((box, i) => boxes.some((other, j) => j > i && doCover(box, other)))).toEqual([]);
    expect(labels.some(({ leader }) => leader?.startsWith('M'))).toBe(true);
    for (const { y } of labels) expect(y).toBeGreaterThan(LETTERS.wide / 2);
  });

  it('stand clear of other countries where there is room', () => {
    const one = dot('One', 200, 100);
    const label = placeLabels([one], picture, (_, x) => x > 205).get(one);
    expect(label?.anchor).toBe('end');
  });
});
