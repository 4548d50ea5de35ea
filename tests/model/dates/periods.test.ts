import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates } from '../../../src/model/dates/date-order.ts';
import { dateFrom, type EdtfDate } from '../../../src/model/dates/edtf.ts';
import { dividedByTime } from '../../../src/model/dates/periods.ts';
import { MOST_ON_A_PAGE, sectionPages, type SectionPage, type PagePlace } from '../../../src/model/divided-list.ts';

/** A list by date, oldest first, what has none last. */
const listOf = (dates: readonly (string | null)[]) => {
  const items = dates.map((edtf, id) => ({ id, date: edtf === null ? null : dateFrom(edtf) }));
  const dated = items.flatMap(({ id, date }) => (date ? [{ id, date }] : []));
  const inTime = dated.toSorted((a, b) => compareDates(a.date, b.date));
  const undated = items.filter(({ date }) => date === null);
  return dividedByTime<{ id: number; date: EdtfDate | null }>([...inTime, ...undated], ({ date }) => date);
};
const pagesOf = (dates: readonly (string | null)[]) => sectionPages(listOf(dates));
const addressOf = ({ key, part }: PagePlace) => `${key} ${part}`;
const addressesOf = (pages: readonly SectionPage<unknown>[]) => pages.map(addressOf);
const times = (count: number, date: string | null) => Array.from({ length: count }, () => date);

const DATES = [
  '2019',
  '2019-03',
  '2019-03-05',
  '2019-03-06~',
  '2019-04-01/2019-05-02',
  '2018-12',
  '201X',
  '[1885..1889]',
];
/** So many of each of a few dates, so that any of them may be too many for a page. */
const dates = fc
  .array(fc.tuple(fc.constantFrom(...DATES, null), fc.integer({ min: 1, max: 2.5 * MOST_ON_A_PAGE })), { maxLength: 8 })
  .map((counts) => counts.flatMap(([date, count]) => times(count, date)));

describe('a list divided by time', () => {
  it('stays whole while it has no more than fits a page', () => {
    expect(pagesOf(times(MOST_ON_A_PAGE, '2019-03-05'))).toEqual([]);
  });

  it('has a page for each year once it is longer, and for each month of a year of more', () => {
    const list = [...times(60, '2018-12-01'), ...times(60, '2019-03-05'), ...times(60, '2019-04')];
    expect(addressesOf(pagesOf(list))).toEqual(['2018 1', '2019 1', '2019-03 1', '2019-04 1']);
  });

  it('has a page for each day of a month of more, and one more for the rest of a day of more', () => {
    const list = [...times(30, '2019-03-04'), ...times(130, '2019-03-05')];
    expect(addressesOf(pagesOf(list))).toEqual(['2019 1', '2019-03 1', '2019-03-04 1', '2019-03-05 1', '2019-03-05 2']);
  });

  it('prints on the page of a year what is dated only by the year, where its months have pages', () => {
    const list = [...times(2, '2019'), ...times(1, '2019-02~'), ...times(100, '2019-03')];
    const [year, february] = pagesOf(list);
    expect([year?.items.length, february?.items.length]).toEqual([2, 1]);
  });

  it('puts what lasted under the day it began, one day of several under the first, and no date under none', () => {
    const list = [...times(100, '2019-04-01/2020-05-02'), '[2021-01-31,2021-02-03]', '[1885..1889]', null];
    expect(addressesOf(pagesOf(list))).toEqual(['1885-1889 1', '2019 1', '2021 1', 'undated 1']);
  });

  it('leads from each page to those that hold what comes before and after it', () => {
    const list = [...times(2, '2018-12'), ...times(60, '2019-03'), ...times(60, '2019-04'), ...times(2, '2020')];
    const beside = pagesOf(list).map(({ key, before, after }) => [before?.key, key, after?.key]);
    expect(beside).toEqual([
      [undefined, '2018', '2019'],
      ['2018', '2019', '2020'],
      ['2019', '2020', undefined],
      ['2018', '2019-03', '2019-04'],
      ['2019-03', '2019-04', '2020'],
    ]);
  });

  it('prints every item on exactly one page, and no more on a page than fits it', () => {
    fc.assert(
      fc.property(dates, (list) => {
        const pages = pagesOf(list);
        const printed = pages.flatMap(({ items }) => items.map(({ id }) => id)).toSorted((a, b) => a - b);
        expect(printed).toEqual(list.length > MOST_ON_A_PAGE ? list.map((_, id) => id) : []);
        expect(pages.filter(({ items }) => items.length > MOST_ON_A_PAGE)).toEqual([]);
      }),
    );
  });

  it('keeps every address that it had, whatever is added', () => {
    fc.assert(
      fc.property(dates, dates, (list, added) => {
        const later = new Set(addressesOf(pagesOf([...list, ...added])));
        expect(addressesOf(pagesOf(list)).filter((address) => !later.has(address))).toEqual([]);
      }),
    );
  });

  it('leads from pages to pages that there are, and to all of them', () => {
    fc.assert(
      fc.property(dates, (list) => {
        const pages = pagesOf(list);
        const there = new Set(addressesOf(pages));
        const beside = pages.flatMap(({ before, after }) => [before, after].flatMap((place) => place ?? []));
        const shorter = [listOf(list), ...pages.map(({ section }) => section)].flatMap(({ isDivided, sections }) =>
          isDivided ? sections.map(({ key }) => ({ key, part: 1 })) : [],
        );
        const led = new Set([...beside, ...shorter].map(addressOf));
        expect(led).toEqual(there);
      }),
    );
  });
});
