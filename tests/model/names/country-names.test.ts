import { describe, expect, it } from 'vitest';
import { countryTerms, regionNames } from '../../../src/model/names/country-names.ts';

const languagesOf = (code: string, name: string) => regionNames(code).find(({ text }) => text === name)?.languages;

const nameOf = (language: string) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of('NO');

describe('a country’s name in other languages', () => {
  it('is given with each language that calls it so, each name once', () => {
    const texts = regionNames('NO').map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Norway', 'Noruega', 'Норвегия', '挪威', 'النرويج', 'Norra']));
    expect(new Set(texts).size).toBe(texts.length);
    expect(languagesOf('NO', 'Norge')).toEqual(expect.arrayContaining(['sv', 'da', 'nb']));
  });

  it('has the language most speak first', () => {
    expect(languagesOf('NO', 'Norway')?.[0]).toBe('en');
    expect(languagesOf('NO', 'Noruega')?.slice(0, 2)).toEqual(['es', 'pt']);
    expect(languagesOf('DE', 'Alemania')?.[0]).toBe('es');
  });

  it('is given in languages of three letters too', () => {
    expect(languagesOf('DE', 'Alemaña')).toContain('ast');
  });

  it('is given in every language of two or three letters that Node knows', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const pairs = letters.flatMap((a) => letters.map((b) => a + b));
    const codes = pairs.flatMap((pair) => [pair, ...letters.map((c) => pair + c)]);
    const known = new Set(regionNames('NO').flatMap(({ languages }) => languages));
    const naming = Intl.DisplayNames.supportedLocalesOf(codes).filter((code) => nameOf(code) !== undefined);
    expect(naming.filter((code) => !known.has(code))).toEqual([]);
  });

  it('is given in the other script of a language of two', () => {
    expect(languagesOf('DE', 'Nemačka')).toEqual(['sr-Latn']);
    expect(languagesOf('DE', '德國')).toContain('zh-Hant');
  });

  it('is given short as well as long', () => {
    expect(languagesOf('GB', 'United Kingdom')?.[0]).toBe('en');
    expect(languagesOf('GB', 'UK')?.[0]).toBe('en');
  });

  it('is none for a code that is no country’s', () => {
    expect(regionNames('QQ')).toEqual([]);
  });
});

describe('the words for a country', () => {
  it('are its codes: two letters, three letters, three digits', () => {
    expect(countryTerms('NO').codes).toEqual(['NO', 'NOR', '578']);
  });

  it('are its two letters alone where no standard assigns the others', () => {
    expect(countryTerms('XK').codes).toEqual(['XK']);
  });

  it('are the code of its Olympic committee only where that is another', () => {
    expect(countryTerms('CH').olympicCode).toBe('SUI');
    expect(countryTerms('NO').olympicCode).toBeNull();
    expect(countryTerms('AQ').olympicCode).toBeNull();
  });

  it('are what its people are called, once', () => {
    expect(countryTerms('NO').demonyms).toEqual(['Norwegian']);
  });

  it('are its official name, short forms and names of its own', () => {
    expect(countryTerms('CH').otherNames).toEqual(
      expect.arrayContaining(['Swiss Confederation', 'Schweiz', 'Confédération suisse', 'Svizra']),
    );
    expect(countryTerms('GB').otherNames).toEqual(expect.arrayContaining(['UK', 'Great Britain']));
  });

  it('are only its code where the tables lack it', () => {
    expect(countryTerms('QQ')).toEqual({
      codes: ['QQ'],
      olympicCode: null,
      demonyms: [],
      officialName: null,
      otherNames: [],
    });
  });
});
