import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatLocator,
  formatDate,
  formatDateAsNoun,
  formatDateWithinYear,
  formatKind,
  formatLanguage,
  formatList,
  formatLocale,
  formatLocalDay,
  formatPlainCount,
} from '../src/format.ts';
import { dateFrom } from '../src/model/dates/edtf.ts';

describe('a date is said in words, as exactly as it is known', () => {
  it.each([
    ['2026-01-19', '19 January 2026'],
    ['2026-01', 'January 2026'],
    ['2026', '2026'],
    ['2026-01-19~', 'about 19 January 2026'],
    ['2025-12~', 'about December 2025'],
    ['[2026-01-15..2026-01-18]', 'between 15 and 18 January 2026'],
    ['[2026-01-30..2026-02-02]', 'between 30 January and 2 February 2026'],
    ['[2025-12-30..2026-01-02]', 'between 30 December 2025 and 2 January 2026'],
    ['[2025..2026]', 'between 2025 and 2026'],
    ['[2026-01-15,2026-01-18]', '15 or 18 January 2026'],
    ['[2026-01-10,2026-01-15..2026-01-18]', '10 or between 15 and 18 January 2026'],
    ['[..2026-01-18]', 'on or before 18 January 2026'],
    ['[2026-01..]', 'in or after January 2026'],
    ['2026-01-15/2026-01-18', '15 to 18 January 2026'],
    ['2026-01-30/2026-02-02', '30 January to 2 February 2026'],
    ['2025-12-30~/2026-01', 'about 30 December 2025 to January 2026'],
    ['2025/2026', '2025 to 2026'],
    ['2026-01-15/..', 'since 15 January 2026'],
    ['../2026-01', 'until January 2026'],
    ['2026-01-15/', 'from 15 January 2026, end not known'],
    ['/2026-01-15', 'until 15 January 2026, start not known'],
    ['201X', 'the 2010s'],
    ['190X~', 'about the 1900s'],
    ['19XX', 'the 20th century'],
    ['2026-01-XX', 'a day in January 2026'],
    ['2026-XX', 'a month in 2026'],
    ['2026-XX-XX', 'a day in 2026'],
  ])('%s is "%s"', (edtf, text) => {
    expect(formatDate(dateFrom(edtf)).text).toBe(text);
  });

  it('a moment is of the day that it falls on where the reader is', () => {
    expect(formatLocalDay(new Date(2026, 0, 9, 0, 1).getTime())).toBe('9 January 2026');
    expect(formatLocalDay(new Date(2026, 0, 9, 23, 59).getTime())).toBe('9 January 2026');
  });

  it.each([
    ['2026-01-19', 'by 19 January 2026'],
    ['2026-01~', 'by about January 2026'],
    ['[2026-01-15..2026-01-18]', 'by some day between 15 and 18 January 2026'],
    ['[2025..2026]', 'by some day between 2025 and 2026'],
    ['2026-01-15/2026-01-18', 'by 15 to 18 January 2026'],
    ['[2026-01-15,2026-01-18]', 'by 15 or 18 January 2026'],
  ])('%s can stand after another word: "%s"', (edtf, text) => {
    expect(`by ${formatDateAsNoun(dateFrom(edtf)).text}`).toBe(text);
  });

  it('leaves out the year under a heading that names it', () => {
    expect(formatDateWithinYear(dateFrom('2026-01-19~')).text).toBe('about 19 Jan');
    expect(formatDateWithinYear(dateFrom('2026-01')).text).toBe('January');
    expect(formatDateWithinYear(dateFrom('2026-03-10/2026-03-12')).text).toBe('10 to 12 Mar');
  });

  it('keeps the years of a date that runs over the end of one', () => {
    expect(formatDateWithinYear(dateFrom('[2025-12-20..2026-01-05]')).text).toBe(
      'between 20 December 2025 and 5 January 2026',
    );
  });

  it('gives machines a date only where one date is true', () => {
    expect(formatDate(dateFrom('2026-01')).iso).toBe('2026-01');
    expect(formatDate(dateFrom('[2026-01-15,2026-01-18]')).iso).toBeNull();
    expect(formatDate(dateFrom('2026-01-15/2026-01-18')).iso).toBeNull();
    expect(formatDate(dateFrom('201X')).iso).toBeNull();
    expect(formatDate(dateFrom('2026-01-XX')).iso).toBeNull();
  });

  it('does not move a day with the time zone of the machine', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    expect(formatDate(dateFrom('2026-01-01')).text).toBe('1 January 2026');
    process.env['TZ'] = zone;
  });
});

describe('numbers and lists', () => {
  it('counts one thing in the singular', () => {
    expect(formatCount(1, 'source')).toBe('1\u00a0source');
    expect(formatCount(2, 'country', 'countries')).toBe('2\u00a0countries');
    expect(formatCount(0, 'event')).toBe('0\u00a0events');
  });

  it('keeps a number and its noun on one line of a page, and gives other programs plain spaces', () => {
    expect(formatCount(1234, 'name and spelling', 'names and spellings')).toBe('1,234\u00a0names and spellings');
    expect(formatPlainCount(2, 'event')).toBe('2 events');
  });

  it('keeps each number of a place in a source beside the word before it', () => {
    expect(formatLocator('para. 2, para. 17')).toBe('paragraph\u00a02, paragraph\u00a017');
    expect(formatLocator('paras 2, 5 to 7')).toBe('paragraphs\u00a02,\u00a05 to\u00a07');
    expect(formatLocator('p. 3, annex 2')).toBe('page\u00a03, annex\u00a02');
    expect(formatLocator('the last para.')).toBe('the last para.');
  });

  it('joins a list with "and"', () => {
    expect(formatList([])).toBe('');
    expect(formatList(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('names kinds and languages', () => {
    expect(formatKind('news-article')).toBe('News article');
    expect(formatLanguage('kk')).toBe('Kazakh');
    expect(['en-GB', 'en-US', 'en'].map(formatLanguage)).toEqual(['English', 'English', 'English']);
    expect(formatLanguage('pt-BR')).toBe('Brazilian Portuguese');
  });
});

it.each([
  ['en', 'en_GB'],
  ['en-US', 'en_US'],
])('the language %s is %s where a territory must be named', (code, locale) => {
  expect(formatLocale(code)).toBe(locale);
});
