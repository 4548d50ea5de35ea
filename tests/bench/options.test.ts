import { expect, test } from 'vitest';
import { readBrowserOptions } from '../../bench/browser/options.ts';
import { readOptions } from '../../bench/build/options.ts';

test('the benchmark of the build takes three sizes where nobody says', () => {
  expect(readOptions([])).toEqual({ sizes: [100, 1000, 10_000], runs: undefined, json: false });
});

test('sizes, runs and keeping the results are asked for by option', () => {
  const options = { sizes: [100, 500], runs: 2, json: true };
  expect(readOptions(['--sizes', '100,500', '--runs', '2', '--json'])).toEqual(options);
});

test.each([
  [['--sizes', '50'], '--sizes takes a multiple of 5 from 100 on, not “50”'],
  [['--sizes', '100,x'], '--sizes takes a multiple of 5 from 100 on, not “x”'],
  [['--sizes', '101'], '--sizes takes a multiple of 5 from 100 on, not “101”'],
  [['--runs', '0'], '--runs takes a whole number from 1 on, not “0”'],
  [['--size', '100'], /Unknown option '--size'/],
  [['all'], /Unexpected argument 'all'/],
])('%j is refused', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});

test('the benchmark in the browser takes a made-up story of 10,000 sources, or a site that is built already', () => {
  expect(readBrowserOptions([])).toEqual({ site: undefined, sources: 10_000, json: false });
  expect(readBrowserOptions(['--site', '/built', '--json'])).toMatchObject({ site: '/built', json: true });
  expect(() => readBrowserOptions(['--sources', '7'])).toThrow('--sources takes a multiple of 5 from 100 on, not “7”');
});
