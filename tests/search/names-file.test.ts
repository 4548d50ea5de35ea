import { describe, expect, it, test } from 'vitest';
import { formsOf, idFromName, countryForm, OWN_NAME, type NamesFile } from '../../src/search/names-file.ts';

const FILE: NamesFile = {
  kinds: [['Person', 'actors/']],
  origins: ['also called {}', 'spelled {} in the Herald article'],
  shards: [],
  namesakes: [],
  subjects: [
    [
      'Harbour Union',
      0,
      '',
      [
        ['HU', 0],
        ['Гавань', 1, 'Gavan'],
      ],
    ],
    ['Мира Стоун', 0, 'mira-stone', [['Мира Стоун', OWN_NAME, 'Mira Stoun']], [['Treasurer', 0]]],
    ['Ben Reed', 0, '', [], [['Painter', -1]]],
  ],
};
const forms = (subject: number) => [...formsOf(FILE, subject)].map(({ kind, text, origin }) => [kind, text, origin]);

describe('the id made of a name', () => {
  it.each([
    ['Mira Stone', 'mira-stone'],
    ['Míra  O’Stone-Reed', 'mira-o-stone-reed'],
    ['12-point list', '12-point-list'],
  ])('of “%s” is %s', (name, id) => {
    expect(idFromName(name)).toBe(id);
  });
});

describe('the forms of a subject', () => {
  it('are its name and each other name with where it is from, once more in Latin letters', () => {
    expect(forms(0)).toEqual([
      ['own', 'Harbour Union', null],
      ['other', 'HU', 'also called {}'],
      ['other', 'Гавань', 'spelled {} in the Herald article'],
      ['roman', 'Гавань', 'spelled {} in the Herald article'],
    ]);
  });

  it('has its own name in another script once as it is written and once in Latin letters', () => {
    expect(forms(1).filter(([kind]) => kind !== 'role')).toEqual([
      ['own', 'Мира Стоун', null],
      ['roman', 'Мира Стоун', null],
    ]);
  });

  it('has its role in a body, which goes by each of its names', () => {
    const role = [...formsOf(FILE, 1)].at(-1)!;
    expect(role).toMatchObject({ subject: 1, kind: 'role', text: 'Treasurer, Harbour Union' });
    expect(role.context).toEqual(expect.arrayContaining(['hu', 'гавань']));
  });

  it('has a role in no body', () => {
    expect(forms(2)).toEqual([
      ['own', 'Ben Reed', null],
      ['role', 'Painter', '{}'],
    ]);
  });
});

test('a name that the world has for a country has its origin from its own file', () => {
  expect(countryForm(4, ['Hafen', 1], ['no', '{}, German name'])).toMatchObject({
    subject: 4,
    kind: 'country',
    text: 'Hafen',
    origin: '{}, German name',
  });
});
