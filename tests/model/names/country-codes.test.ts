import { describe, expect, it } from 'vitest';
import { adviceOnCode, isCodeInForce, isFormerCode } from '../../../src/model/names/country-codes.ts';
import { formerNamesOf } from '../../../src/model/names/former-names.ts';
import { anActor, problemsIn } from '../../builders.ts';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const PAIRS = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));

describe('the code of a country', () => {
  it('is one of the 249 that ISO 3166-1 assigns, or Kosovo’s', () => {
    expect(PAIRS.filter(isCodeInForce)).toHaveLength(250);
    for (const code of ['KZ', 'PS', 'TW', 'VA', 'AQ', 'SS', 'XK', 'GB', 'ZM']) expect(isCodeInForce(code)).toBe(true);
  });

  it.each('YU CS SU DD ZR AN TP BU FX NT YD VD RH HV DY SU'.split(' '))('is not the withdrawn %s', (code) => {
    expect(isCodeInForce(code)).toBe(false);
    expect(adviceOnCode(code)).toMatch(/withdrawn.*[A-Z]{4}.*ISO 3166-3/);
  });

  it('is another where a reserved code is often taken for it, and the message says which', () => {
    expect(isCodeInForce('UK')).toBe(false);
    expect(adviceOnCode('UK')).toBe('ISO has given this country another code: write GB');
  });

  it.each('EU UN ZZ XA XB XZ QO QM AA AC EA IC DG CP TA CQ EZ'.split(' '))(
    'is not %s, which is reserved or left to users',
    (code) => {
      expect(isCodeInForce(code)).toBe(false);
      expect(adviceOnCode(code)).toMatch(/to no country/);
    },
  );

  it.each('kz KAZ 398 Kenya YUXX yucs'.split(' '))('is not %s', (code) => {
    expect(adviceOnCode(code)).toMatch(/two capital letters/);
  });

  it('of a state that is no more is one of the 31 of ISO 3166-3', () => {
    const four = PAIRS.flatMap((pair) => PAIRS.map((rest) => pair + rest)).filter(isFormerCode);
    expect(four).toHaveLength(31);
    expect(four).toEqual(expect.arrayContaining(['YUCS', 'SUHH', 'CSHH', 'CSXX', 'DDDE', 'ZRCD']));
  });

  it.each(['KZ', 'YUCS', null])('may be %s', (country) => {
    const state = anActor({ id: 'state', name: 'State', kind: 'country', country });
    expect(state.data.country).toBe(country);
    expect(problemsIn({ actors: [state] })).toHaveLength(1);
  });

  it('is not left out: a state without one says so', () => {
    expect(() => anActor({ kind: 'country' })).toThrow(/or null if it has none/);
    expect(() => anActor({ kind: 'person', country: 'KZ' })).toThrow(/no other kind/);
    expect(anActor({ kind: 'person' }).data.country).toBeNull();
  });
});

describe('former names of a country', () => {
  it.each([
    ['SZ', 'Swaziland', '2018'],
    ['MM', 'Burma', '1989'],
    ['MK', 'Macedonia', '2019'],
    ['MK', 'The former Yugoslav Republic of Macedonia', '2019'],
    ['CV', 'Cape Verde', '2013'],
    ['CI', 'Ivory Coast', '1986'],
    ['CZ', 'Czech Republic', '2016'],
    ['CD', 'Zaire', '1997'],
    ['ET', 'Abyssinia', null],
  ])('of %s has %s', (code, text, until) => {
    expect(formerNamesOf(code)).toContainEqual({ text, until });
  });

  it('are none for one that was always called so, and for no country', () => {
    expect(formerNamesOf('FR')).toEqual([]);
    expect(formerNamesOf('YUCS')).toEqual([]);
  });
});
