import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../src/desk/new/ask-fields.ts';
import { askPlaceOf, askPlacesOf } from '../../../src/desk/new/ask-places.ts';

const PLACES = ['The mayor spoke.', 'The bridge is 310 metres long.', ''].map((text, i) => ({
  place: { id: 'lamp', locator: `para. ${i + 1}` },
  text,
}));

describe('which of several cited places tells something', () => {
  it('is asked of a fact, with the place first that shares most words with it', async () => {
    let asked: readonly Offer[] = [];
    const choice = (_: string, offers: readonly Offer[]) => {
      asked = offers;
      return Promise.resolve(offers[0]!.value);
    };
    expect(await askPlaceOf({ choice }, 'How long is the bridge? 310 metres', PLACES)).toBe('[@lamp, para. 2]');
    expect(asked.map(({ label }) => label)).toEqual([
      'para. 2: The bridge is 310 metres long.',
      'para. 1: The mayor spoke.',
      'para. 3',
      'None of them alone',
    ]);
  });

  it('is asked of a sentence, for which several may be chosen and the likeliest is already', async () => {
    let before: readonly string[] = [];
    const several = (_: string, _offers: readonly Offer[], chosen: readonly string[]) => {
      before = chosen;
      return Promise.resolve(['[@lamp, para. 3]', '[@lamp, para. 1]']);
    };
    expect(await askPlacesOf({ several }, 'A mayor spoke', PLACES)).toBe('[@lamp, para. 1; @lamp, para. 3]');
    expect(before).toEqual(['[@lamp, para. 1]']);
    expect(await askPlacesOf({ several: () => Promise.resolve([]) }, 'It is long', PLACES)).toBe('');
    await askPlacesOf({ several }, 'Rain fell', PLACES);
    expect(before).toEqual([]);
  });

  it('is not asked where only one is cited', async () => {
    const choice = () => Promise.reject(new Error('asked'));
    expect(await askPlaceOf({ choice }, 'It is long', PLACES.slice(0, 1))).toBe('');
    expect(await askPlacesOf({ several: choice }, 'It is long', PLACES.slice(0, 1))).toBe('');
  });
});
