import { describe, expect, it } from 'vitest';
import { adviceOnCode, isCodeInForce, isFormerCode } from '../../../src/model/names/country-codes.ts';
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

  it.each([
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['UP', 'UA'],
    ['EI', 'IE'],
    ['KV', 'XK'],
  ])('is not %s, as others than ISO write it, and the message says to write %s', (code, meant) => {
    expect(isCodeInForce(code)).toBe(false);
    expect(adviceOnCode(code)).toBe(`ISO has given this country another code: write ${meant}`);
  });

  it.each('EU UN ZZ XA XB XZ QO QM AA AC EA IC DG CP TA CQ EZ'.split(' '))(
    'is not %s, which is reserved or left to users',
    (code) => {
      expect(isCodeInForce(code)).toBe(false);
      expect(adviceOnCode(code)).toMatch(/to no country/);
    },
  );

  it.each([
    ['kz', 'KZ'],
    ['us', 'US'],
    ['uk', 'GB'],
    ['el', 'GR'],
    ['E.L.', 'GR'],
    ['KAZ', 'KZ'],
    ['USA', 'US'],
    ['usa', 'US'],
    ['GRC', 'GR'],
    ['GER', 'DE'],
    ['UAE', 'AE'],
    ['BRN', 'BN'],
    ['ATF', 'TF'],
    ['398', 'KZ'],
    ['XKX', 'XK'],
    ['Kenya', 'KE'],
    ['Côte d’Ivoire', 'CI'],
    ['U.S.', 'US'],
  ])('is not %s, and the message says to write %s', (code, meant) => {
    expect(adviceOnCode(code)).toBe(`write the two capital letters of ISO 3166-1: ${meant}`);
  });

  it.each(['YUXX', 'Korea', '', 'K1', 'XYZ'])('is not %j, of which nobody can tell what it means', (code) => {
    expect(adviceOnCode(code)).toBe('write the two capital letters of ISO 3166-1, such as KZ');
  });

  // FIPS 10-4 has these for Estonia, Czechia, Namibia, Slovakia and Sweden; most who write them mean something else.
  it.each(['EN', 'EZ', 'WA', 'LO', 'SW'])('is not %s, which may be meant otherwise', (code) => {
    expect(adviceOnCode(code)).toMatch(/to no country/);
  });

  it.each([
    ['yucs', 'write the four capital letters of ISO 3166-3: YUCS'],
    ['YUG', 'ISO has withdrawn this code; for a state that is no more write YUCS (ISO 3166-3)'],
    ['sun', 'ISO has withdrawn this code; for a state that is no more write SUHH (ISO 3166-3)'],
  ])('of a state that is no more is not %s', (code, advice) => {
    expect(adviceOnCode(code)).toBe(advice);
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
