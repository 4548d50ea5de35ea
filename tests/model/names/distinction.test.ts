import { describe, expect, it } from 'vitest';
import { distinctionsOf } from '../../../src/model/names/distinction.ts';
import { anActor, anEntity, contentOf } from '../../builders.ts';

type Years = readonly [from: string | null, to: string | null];

const namesake = (id: string, description: string, roles: readonly Years[] = []) =>
  anActor({
    id,
    name: 'Mira Stone',
    description,
    roles: roles.map(([from, to]) => ({ title: 'Minister', from, to, sources: ['herald'] })),
  });
const distinctions = (...roles: readonly Years[]) =>
  distinctionsOf(contentOf({ actors: [namesake('mira', 'A minister.', roles), namesake('other', 'A painter')] }));

describe('what tells records of one name apart', () => {
  it('is their description, without its full stop', () => {
    expect(distinctions()).toEqual(
      new Map([
        ['mira', 'A minister'],
        ['other', 'A painter'],
      ]),
    );
  });

  it.each<[string, readonly Years[]]>([
    ['A minister, from 2019', [['2019-05', null]]],
    ['A minister, until 2022', [[null, '2022']]],
    ['A minister, 2019', [['2019-05', '2019-11']]],
    [
      'A minister, 2017–2022',
      [
        ['2019', '2022'],
        ['2017', '2018'],
      ],
    ],
    [
      'A minister, from 2017',
      [
        ['2019', null],
        ['2017', '2018'],
      ],
    ],
    [
      'A minister, until 2023',
      [
        [null, '2021/2023'],
        [null, '2022'],
      ],
    ],
    ['A minister', [[null, null]]],
    [
      'A minister',
      [
        [null, null],
        [null, '2022'],
      ],
    ],
  ])('has the years of all roles, as far as they are known: %s', (words, roles) => {
    expect(distinctions(...roles).get('mira')).toBe(words);
  });

  it('is nothing for a name of its own, nor for one that another has among its other names only', () => {
    const painter = anActor({ id: 'bo', name: 'Bo Reed', description: 'A painter.' });
    const town = anEntity({ id: 'reed', name: 'Reed', names: [{ text: 'Bo Reed', language: 'en' }] });
    expect(distinctionsOf(contentOf({ actors: [painter], entities: [town] }))).toEqual(new Map([['bo', 'A painter']]));
    expect(distinctionsOf(contentOf({ actors: [painter] }))).toEqual(new Map());
  });
});
