import { expect, test } from 'vitest';
import { figuresOf, growthOf } from '../../bench/build/figures.ts';
import type { Cost } from '../../bench/build/measured-run.ts';
import { drawingTime, medianCost, type Result } from '../../bench/build/result.ts';

test('a build of ours is told as so many times what Eleventy takes from nothing, by processor and by the wall', () => {
  expect(figure(aResult({ cold: cost(30, 25) }), 'cold, processor')).toMatchObject({ ratio: 3, isMet: false });
  expect(figure(aResult({ cold: cost(30, 25) }), 'cold, wall')).toMatchObject({ ratio: 1.25, isMet: true });
});

test.each([
  ['cold', 20, '≤ 2 ×'],
  ['nothing changed', 3, '≤ 0.3 ×'],
  ['one article added', 5, '≤ 0.5 ×'],
  ['one event corrected', 5, '≤ 0.5 ×'],
])('%s is met at its bound and not above it', (change, most, bound) => {
  expect(figure(aResult({ [change]: cost(most, 1) }), `${change}, processor`)).toMatchObject({ bound, isMet: true });
  expect(figure(aResult({ [change]: cost(most + 0.1, 1) }), `${change}, processor`).isMet).toBe(false);
});

test('without Eleventy no ratio is made up', () => {
  const alone = { ...aResult({}), peers: {} };
  expect(figure(alone, 'cold, wall')).toMatchObject({ measured: '20.0 s', ratio: null, isMet: null });
});

test('peak memory is that of the build that holds most; where nothing tells it, that is said', () => {
  const most = aResult({ 'one article added': { ...cost(1, 1), memory: 1.2e9 } });
  expect(figure(most, 'peak memory')).toMatchObject({ measured: '1200 MB', bound: '≤ 1000 MB', isMet: false });
  const untold = { wall: 1, cpu: 1, memory: null };
  const silent = {
    cold: untold,
    'nothing changed': untold,
    'one article added': untold,
    'one event corrected': untold,
  };
  expect(figure(aResult(silent), 'peak memory')).toMatchObject({ measured: 'not told here', isMet: null });
});

test('pages, output, pictures and checks are held to their own bounds', () => {
  const bounds = figuresOf(aResult({})).map(({ what, bound }) => `${what} ${bound}`);
  expect(bounds.slice(-7)).toEqual([
    'drawing a picture, wall ≤ 10.0 ms',
    'peak memory ≤ 1000 MB',
    'check, wall ≤ 10.0 s',
    'check, one file changed, wall ≤ 2.0 s',
    'largest page (sources/), compressed ≤ 60.0 kB',
    'home page, compressed ≤ 30.0 kB',
    'output without images ≤ 300 MB',
  ]);
});

test('growth is processor time by page and bytes by record', () => {
  const larger = { ...aResult({ cold: cost(240, 1) }), records: 1280 };
  const grown = { ...larger, ours: { ...larger.ours, weight: { ...larger.ours.weight, pages: 1000, bytes: 10e6 } } };
  const [cpu, bytes] = growthOf({ ...aResult({ cold: cost(20, 1) }), records: 128 }, grown);
  expect(cpu).toMatchObject({ measured: '200.0 ms → 240.0 ms', isMet: false });
  expect(cpu!.ratio).toBeCloseTo(1.2);
  expect(bytes!.ratio).toBeCloseTo(1);
  expect(bytes!.isMet).toBe(true);
});

test('of several runs each figure is the one in the middle', () => {
  expect(medianCost([cost(3, 10), cost(1, 30), cost(2, 20)])).toEqual({ wall: 20, cpu: 2, memory: 500e6 });
  expect(medianCost([cost(1, 1), cost(2, 3)])).toMatchObject({ wall: 2, cpu: 1.5 });
});

test('a picture takes what the first build took longer, and nothing is told where the second one did', () => {
  expect(drawingTime(cost(1, 30), cost(1, 20), 1000)).toBe(10);
  expect(drawingTime(cost(1, 20), cost(1, 30), 1000)).toBeNull();
});

function figure(result: Result, what: string) {
  return figuresOf(result).find((each) => each.what === what)!;
}

function cost(cpu: number, wall: number): Cost {
  return { wall, cpu, memory: 500e6 };
}

/** A story of which Eleventy makes a site in 20 seconds, 10 of them by the processor, and ours in as many. */
function aResult(costs: Partial<Record<string, Cost>>): Result {
  const weight = { pages: 100, bytes: 1e6, images: 10, largest: { path: 'sources/', bytes: 50_000 }, home: 20_000 };
  const usual = cost(10, 20);
  return {
    sources: 100,
    records: 128,
    runs: 1,
    ours: {
      cold: usual,
      'nothing changed': usual,
      'one article added': usual,
      'one event corrected': usual,
      ...costs,
      weight,
    },
    peers: { Eleventy: { version: '3.1.8', cold: usual, weight } },
    drawing: 5,
    check: { first: usual, 'one file changed': usual },
  };
}
