import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compareDates } from '../../../src/model/dates/date-order.ts';
import { dateFrom, dateOfPoint, isEdtfDate, parseEdtf } from '../../../src/model/dates/edtf.ts';

const two = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const dayOfAnyMonth = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const point = fc
  .tuple(fc.oneof(year, month, dayOfAnyMonth), fc.constantFrom('', '~'))
  .map(([date, tilde]) => date + tilde);

/** The first and last day of a date by another implementation of EDTF; undefined where it knows no such date. */
function daysByEdtf(text: string): { first: string; last: string } | undefined {
  try {
    const { min, max } = edtf(text);
    return { first: isoDay(min), last: isoDay(max) };
  } catch {
    return undefined;
  }
}

function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function days(text: string) {
  const { first, last } = dateFrom(text);
  return { first, last };
}

describe('a date', () => {
  it.each([
    ['2026', 'point', '2026-01-01', '2026-12-31'],
    ['2024-02', 'point', '2024-02-01', '2024-02-29'],
    ['1900-02', 'point', '1900-02-01', '1900-02-28'],
    ['2026-01-19~', 'point', '2026-01-19', '2026-01-19'],
    ['2025-12/2026-01-03', 'interval', '2025-12-01', '2026-01-03'],
    ['[2026-01-15, 2026-01-18]', 'one-of', '2026-01-15', '2026-01-18'],
    ['[2026,2026-03-02]', 'one-of', '2026-01-01', '2026-12-31'],
    ['[2026-01-15..2026-01-18]', 'one-of', '2026-01-15', '2026-01-18'],
    ['[2026-01-10, 2026-01-15..2026-02]', 'one-of', '2026-01-10', '2026-02-28'],
    ['[..2026-01-18]', 'one-of', '2026-01-18', '2026-01-18'],
    ['[2026-01-15..]', 'one-of', '2026-01-15', '2026-01-15'],
    ['2026-01-15/..', 'interval', '2026-01-15', '2026-01-15'],
    ['../2026-01', 'interval', '2026-01-01', '2026-01-31'],
    ['2026-01-15/', 'interval', '2026-01-15', '2026-01-15'],
    ['201X', 'point', '2010-01-01', '2019-12-31'],
    ['19XX', 'point', '1900-01-01', '1999-12-31'],
    ['000X', 'point', '0001-01-01', '0009-12-31'],
    ['2024-02-XX', 'point', '2024-02-01', '2024-02-29'],
    ['2026-XX', 'point', '2026-01-01', '2026-12-31'],
    ['2026-XX-XX~', 'point', '2026-01-01', '2026-12-31'],
  ])('%s is a %s from %s to %s', (text, form, first, last) => {
    expect(dateFrom(text)).toMatchObject({ edtf: text, form, first, last });
  });

  it('keeps how precisely each of its points is known', () => {
    expect(dateFrom('2026~/2026-02-03').points).toEqual([
      { iso: '2026', precision: 'year', approximate: true, unspecified: null, first: '2026-01-01', last: '2026-12-31' },
      {
        iso: '2026-02-03',
        precision: 'day',
        approximate: false,
        unspecified: null,
        first: '2026-02-03',
        last: '2026-02-03',
      },
    ]);
  });

  it('is the same in every time zone, also on a day that one of them skipped', () => {
    vi.stubEnv('TZ', 'Pacific/Apia');
    expect(new Date('2011-12-30T00:00').getDate()).toBe(31);
    expect(days('2011-12-30')).toEqual({ first: '2011-12-30', last: '2011-12-30' });
    vi.unstubAllEnvs();
  });

  it('is ordered by the earliest day it may mean, then by the latest', () => {
    const texts = ['2026-01-19', '2026', '2026-01', '2025-12-31', '2026-01-19/2026-01-20'];
    const sorted = texts.map(dateFrom).toSorted(compareDates);
    expect(sorted.map((day) => day.edtf)).toEqual([
      '2025-12-31',
      '2026-01',
      '2026',
      '2026-01-19',
      '2026-01-19/2026-01-20',
    ]);
  });
});

describe('a point of a date', () => {
  it('is a date of its own without its "about"', () => {
    expect(dateOfPoint(dateFrom('2026-01~/2026-02').points[0])).toEqual(dateFrom('2026-01'));
  });

  it('says how precisely it is known', () => {
    const precisions = ['19XX', '201X', '2026', '2026-01', '2026-01-19'].map(
      (text) => dateFrom(text).points[0].precision,
    );
    expect(precisions).toEqual(['century', 'decade', 'year', 'month', 'day']);
  });
});

describe('no date', () => {
  it.each([
    ['', '"" is not a form of date used here'],
    ['2026-1-19', '"2026-1-19" is not a form of date used here'],
    ['2026-01-19?', '"2026-01-19?" is not a form of date used here'],
    ['Y2026', '"Y2026" is not a form of date used here'],
    ['2026-01-19T12:00', '"2026-01-19T12:00" is not a form of date used here'],
    ['[2026-01-19', '"[2026-01-19" is not a form of date used here'],
    ['2026-XX-19', '"2026-XX-19" is not a form of date used here'],
    ['201X-05', '"201X-05" is not a form of date used here'],
    ['20X6', '"20X6" is not a form of date used here'],
    ['-0043', '"-0043" is before the common era'],
    ['-0043-03-15', '"-0043-03-15" is before the common era'],
    ['-0043/0014', '"-0043/0014" is before the common era'],
    ['2026-01-15..2026-01-18', '"2026-01-15..2026-01-18" is not a form of date used here'],
    ['../..', '"../.." names no date'],
    ['[..]', '"[..]" names no date'],
    ['[2026-01-15...2026-01-18]', '"[2026-01-15...2026-01-18]" is not a form of date used here'],
    ['2026-03-14/2026-03-14', '"2026-03-14/2026-03-14" names one date twice'],
    ['[2026-03-14,2026-03-14]', '"[2026-03-14,2026-03-14]" names one date twice'],
    ['[2026-03-14..2026-03-14]', '"[2026-03-14..2026-03-14]" names one date twice'],
    ['0000', '0000 is not in the calendar'],
    ['2026-00', '2026-00 is not in the calendar'],
    ['2026-02-29', '2026-02-29 is not in the calendar'],
    ['2026-04-31~', '2026-04-31~ is not in the calendar'],
    ['2026-01-19/2026-13', '2026-13 is not in the calendar'],
    ['2026/2027/2028', '"2026/2027/2028" is an interval of 3 dates'],
    ['[2026]', '"[2026]" is a choice of one date'],
    ['2026-02/2026-01', '"2026-02/2026-01" runs backwards'],
    ['2026-03-05/2026-03', 'the end of "2026-03-05/2026-03" may be before its beginning'],
    ['[2026-03..2026]', 'the end of "[2026-03..2026]" may be before its beginning'],
    ['2026-03-05/2026-02', '"2026-03-05/2026-02" runs backwards'],
    ['[2026-01-18,2026-01-15]', '"[2026-01-18,2026-01-15]" runs backwards'],
  ])('is %s', (text, found) => {
    const parsed = parseEdtf(text);
    expect(isEdtfDate(parsed)).toBe(false);
    expect(parsed).toMatchObject({ found });
    expect(() => dateFrom(text)).toThrow(RangeError);
  });

  it.each([
    ['19 Jan', /^write a day "2026-01-19", a month "2026-01" or a year "2026"/],
    ['2026-1-19', /^write the day as "2026-01-19"$/],
    ['2026/05/21', /^write the day as "2026-05-21"$/],
    ['21/5/2026', /^write the day as "2026-05-21"$/],
    ['5/21/2026', /^write the day as "2026-05-21"$/],
    ['05.06.2026', /^write the day as "2026-06-05" or "2026-05-06"$/],
    ['31-31-2026', /^write a day "2026-01-19"/],
    ['0000', /^correct the year$/],
    ['2026-13', /^correct the month$/],
    ['2026-02-30', /^correct the day$/],
    ['2026/2027/2028', /^write first\/last$/],
    ['[2026]', /^list two or more, or leave out the brackets$/],
    ['2026-02/2026-01', /^put the earlier date first$/],
    ['2026-03-05/2026-03', /^write the end as a day$/],
    ['2026-03/2026', /^write the end as a month$/],
    ['2026/2026', /^write it once, without brackets or slash$/],
  ])('is %s, and what to write instead is said', (text, fix) => {
    expect(parseEdtf(text)).toMatchObject({ fix: expect.stringMatching(fix) as string });
    expect(() => dateFrom(text)).toThrow(`Not a checked date: ${text}`);
  });

  it('is repeated at any length', () => {
    const parsed = parseEdtf('2026,'.repeat(100_000));
    expect(JSON.stringify(parsed).length).toBeLessThan(500);
  });
});

describe('another implementation of EDTF agrees', () => {
  it('on the days of any point', () => {
    fc.assert(
      fc.property(point, (text) => {
        expect(days(text)).toEqual(daysByEdtf(text));
      }),
    );
  });

  it('on the days of any interval, and on which run backwards', () => {
    fc.assert(
      fc.property(dayOfAnyMonth, dayOfAnyMonth, (a, b) => {
        fc.pre(a !== b);
        const parsed = parseEdtf(`${a}/${b}`);
        const ours = isEdtfDate(parsed) ? { first: parsed.first, last: parsed.last } : undefined;
        expect(ours).toEqual(daysByEdtf(`${a}/${b}`));
      }),
    );
  });

  it('on the first day of any stretch in which one day lies; it takes the end of that day for the last', () => {
    fc.assert(
      fc.property(fc.uniqueArray(dayOfAnyMonth, { minLength: 2, maxLength: 2 }), (dates) => {
        const [first = '', last = ''] = dates.toSorted();
        expect(days(`[${first}..${last}]`)).toEqual({ first, last });
        expect(daysByEdtf(`[${first}..${last}]`)).toEqual({ first, last: first });
      }),
    );
  });

  it('on the days of any choice in order', () => {
    const choice = fc.uniqueArray(dayOfAnyMonth, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(choice, (dates) => {
        const text = `[${dates.toSorted().join(',')}]`;
        expect(days(text)).toEqual(daysByEdtf(text));
      }),
    );
  });

  it('on which days there are, but for 29 February, which it gives to every year', () => {
    const any = fc.tuple(year, fc.nat(13), fc.nat(32)).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
    const likely = fc.oneof(any, any, fc.string());
    fc.assert(
      fc.property(likely, (text) => {
        if (!isEdtfDate(parseEdtf(text))) return;
        expect(daysByEdtf(text)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(any, (text) => {
        if (text.endsWith('-02-29')) return;
        expect(isEdtfDate(parseEdtf(text))).toBe(daysByEdtf(text) !== undefined);
      }),
      { numRuns: 1000 },
    );
    expect(daysByEdtf('2026-02-29')).toBeDefined();
  });
});
