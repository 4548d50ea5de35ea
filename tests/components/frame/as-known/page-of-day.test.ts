import { expect, test } from 'vitest';
import { pageOfDay } from '../../../../src/components/frame/as-known/page-of-day.ts';

const FILE = {
  first: '2019-01-01',
  last: '2022-01-01',
  from: '2021-03-15',
  days: [
    ['2021-02', '2021-02-01'],
    ['2021-03-15', '2021-03-15'],
    ['2021-04', '2021-04-01'],
    ['2021-06-20', '2021-06-20'],
  ],
  pages: {
    '': [0, 1, 2, 3],
    'events/early/': [1, 2],
    'events/late/': [3],
    'standings/pact/': [2],
  },
} as const;
const on = (path: string, day: string) => pageOfDay(FILE, path, day);

test('a page stands as of a day as on the last day by then on which it changed', () => {
  expect(on('events/early/', '2021-03-15')).toEqual({ kind: 'kept', iso: '2021-03-15' });
  expect(on('events/early/', '2021-03-31')).toEqual({ kind: 'kept', iso: '2021-03-15' });
  expect(on('events/early/', '2024-01-01')).toEqual({ kind: 'kept', iso: '2021-04' });
  expect(on('', '2021-03-01')).toEqual({ kind: 'kept', iso: '2021-02' });
});

test('a page of what nobody had told of shows nothing', () => {
  expect(on('events/late/', '2021-05-01')).toEqual({ kind: 'nothing' });
  expect(on('standings/pact/', '2021-03-20')).toEqual({ kind: 'nothing' });
  expect(on('', '2020-01-01')).toEqual({ kind: 'nothing' });
  expect(on('events/early/', '2020-01-01')).toEqual({ kind: 'nothing' });
});

test('a page that is not kept of so early a day is of now, and so is one that is not kept at all', () => {
  expect(on('events/early/', '2021-03-01')).toEqual({ kind: 'unkept' });
  expect(on('events/of-no-day/', '2021-03-20')).toEqual({ kind: 'now' });
  expect(on('about/', '2021-03-20')).toEqual({ kind: 'now' });
  expect(pageOfDay({ ...FILE, from: '', pages: {} }, 'events/early/', '2021-03-20')).toEqual({ kind: 'now' });
});
