import { describe, expect, it } from 'vitest';
import { daysIn, readDay } from '../../src/ingest/read/dates/read-day.ts';

const ANYWHERE = { language: null, host: null };

/** A field, and the day that it holds. */
const FIELDS: readonly (readonly [field: string, day: string | null])[] = [
  ['2026-03-12', '2026-03-12'],
  ['2026-03-12T02:30:00+05:00', '2026-03-12'],
  ['2026-03-12T23:30:00Z', '2026-03-12'],
  ['20260312', '2026-03-12'],
  ['20260312T223000Z', '2026-03-12'],
  ['2026-03', '2026-03'],
  ['2026', '2026'],
  ['Tue, 10 Mar 2026 22:04:00 +0500', '2026-03-10'],
  ['10 Mar 26 22:04 GMT', '2026-03-10'],
  ['Thu Mar 12 22:04:05 EST 2026', '2026-03-12'],
  ['March 12, 2026', '2026-03-12'],
  ['Thursday, Mar. 12th, 2026 at 10:30 pm', '2026-03-12'],
  ['12 March 2026', '2026-03-12'],
  ['1er mars 2026', '2026-03-01'],
  ['jeudi 12 mars 2026 à 10h30', '2026-03-12'],
  ['12 марта 2026 г., 10:30', '2026-03-12'],
  ['2026 жылғы 12 наурыз', '2026-03-12'],
  ['12. März 2026', '2026-03-12'],
  ['12 de marzo de 2026', '2026-03-12'],
  ['5 KASIM 2026', '2026-11-05'],
  ['2026年3月12日', '2026-03-12'],
  ['29 February 2024', '2024-02-29'],
  ['29 February 2026', null],
  ['2026-13-01', null],
  ['12 March 2026, changed on 13 March 2026', null],
  ['Mara May, 62', null],
  ['yesterday', null],
  ['© 2026 The Harbour Post', null],
];

describe('a field that holds a date', () => {
  it.each(FIELDS)('%s is %s', (field, day) => {
    expect(readDay(field, ANYWHERE)?.day ?? null).toBe(day);
  });

  it.each([
    ['12.03.2026', 'ru', null, '2026-03-12', null],
    ['12/03/2026', 'en-GB', null, '2026-03-12', null],
    ['03/12/2026', 'en-US', 'post.example.com', '2026-03-12', null],
    ['03/12/2026', 'en-US', 'post.example.kz', '2026-12-03', '2026-03-12'],
    ['03/12/2026', 'en', 'post.example.com', '2026-12-03', '2026-03-12'],
    ['03/13/2026', 'en', null, '2026-03-13', null],
    ['12.12.2026', null, null, '2026-12-12', null],
  ])('%s in %s at %s is %s, or else %s', (field, language, host, day, orElse) => {
    expect(readDay(field, { language, host })).toMatchObject({ day, orElse });
  });

  it('keeps its time and zone as they are written', () => {
    expect(readDay('2026-03-12T02:30:00+05:00', ANYWHERE)?.time).toMatchObject({ hour: 2, zone: '+05:00' });
  });
});

describe('a line of text', () => {
  it('names its days in order, with the words they are written in', () => {
    const days = daysIn('Published 12 March 2026, updated 14 Mar 2026 at 9:30', ANYWHERE);
    expect(days.map(({ day, raw }) => [day, raw])).toEqual([
      ['2026-03-12', '12 March 2026'],
      ['2026-03-14', '14 Mar 2026 at 9:30'],
    ]);
  });

  it('names no day by a number of a version or an address', () => {
    expect(daysIn('Release 10.1.2.2026 of build 192.168.12.2020', ANYWHERE)).toEqual([]);
  });
});
