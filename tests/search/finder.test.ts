import { describe, expect, it } from 'vitest';
import type { NameFinder } from '../../src/search/finder.ts';
import { nameForms } from '../../src/search/name-form.ts';
import { aFinder } from './a-finder.ts';

/** The form by which each subject is found, likeliest first. */
const found = (finder: NameFinder, query: string) => finder.find(query).map(({ form }) => form.text);
const guesses = (finder: NameFinder, query: string) =>
  finder.find(query).flatMap(({ form, hasSlips }) => (hasSlips ? [form.text] : []));

const PEOPLE = aFinder('Mira Stone', 'Ben Reed', 'Selma Stone', 'Tomas Lindqvist');

describe('a name', () => {
  it.each([
    ['Mira Stone', 'as it is written'],
    ['mira STONE', 'in any case'],
    ['Míra Stöne', 'with other accents'],
    ['Stone, Mira', 'with its words in another order'],
    ['Mira-Stone', 'with a hyphen'],
    ['mirastone', 'without its space'],
    ['Mir Sto', 'with its words unfinished'],
    ['miras', 'without its space and unfinished'],
    ['Mira S.', 'with an initial'],
    ['Dr. Mira Stone', 'with a title'],
    ['the honourable Mira Stone', 'with more than one word of address'],
  ])('is found by “%s”: %s', (query) => {
    expect(found(PEOPLE, query)[0]).toBe('Mira Stone');
    expect(guesses(PEOPLE, query)).toEqual([]);
  });

  it('is not found by a query without words, or with a word of no name', () => {
    for (const query of ['', ' ', '—', 'xyzzy', 'Mira xyzzy', 'xyzzy Mira']) expect(found(PEOPLE, query)).toEqual([]);
  });

  it('is not found by the middle or end of a word', () => {
    for (const query of ['qvist', 'lma', 'irast']) expect(found(PEOPLE, query)).toEqual([]);
  });

  it('is found by one letter that begins a word of it', () => {
    expect(found(PEOPLE, 'r')).toEqual(['Ben Reed']);
    expect(found(PEOPLE, 's').toSorted()).toEqual(['Mira Stone', 'Selma Stone']);
  });

  it.each([
    ['a', 'Anna Lund'],
    ['m', 'Mira Stone'],
    ['an', 'Anna Lund'],
    ['le', 'Lena Reed'],
  ])('is found by its beginning “%s”, though that is a word of address too', (query, name) => {
    expect(found(aFinder('Anna Lund', 'Mira Stone', 'Lena Reed'), query)).toContain(name);
  });

  it('is told from a namesake by an initial', () => {
    expect(found(aFinder('Rosa Stone', 'Selma Stone'), 'S. Stone')).toEqual(['Selma Stone']);
  });

  it.each(['A. Stone', 'M. Stone', 'Y. Stone'])('is told from a namesake by “%s”, a word of address too', (query) => {
    const [first] = found(aFinder('Ben Stone', 'Anna Stone', 'Mira Stone', 'Yara Stone'), query);
    expect(first?.startsWith(query.charAt(0))).toBe(true);
  });

  it('is found by one word of it in a long query of address alone', () => {
    expect(found(PEOPLE, 'his excellency the president Reed')).toEqual(['Ben Reed']);
  });

  it('is found by each of its forms once, by the one most like the query', () => {
    const finder = aFinder({ name: 'Mira Stone', names: ['Mira Stone-Reed', 'Mira S.'] });
    expect(found(finder, 'Mira Reed')).toEqual(['Mira Stone-Reed']);
    expect(found(finder, 'Mira')).toEqual(['Mira S.']);
  });

  it('is found after it was added later', () => {
    const finder = aFinder('Mira Stone');
    expect(found(finder, 'Pebble')).toEqual([]);
    for (const form of nameForms(0, 'Mira Pebble', 'also called {}')) finder.add(form);
    expect(found(finder, 'Pebble')).toEqual(['Mira Pebble']);
  });
});

describe('names that a query may mean', () => {
  it('are in order of how many events they have, where they are equally like it', () => {
    expect(found(aFinder('Mira Stone', 'Lena Stone'), 'Stone')).toEqual(['Mira Stone', 'Lena Stone']);
    expect(found(aFinder('Lena Stone', 'Mira Stone'), 'Stone')).toEqual(['Lena Stone', 'Mira Stone']);
  });

  it('are in order of likeness first', () => {
    const finder = aFinder('Stonewall', 'Mira Stone', 'Stone');
    expect(found(finder, 'stone')).toEqual(['Stone', 'Mira Stone', 'Stonewall']);
  });

  it('are both whole, where two bear it, the one with more events first', () => {
    const finder = aFinder({ name: 'Georgia (land)', names: ['Georgia'] }, 'Stone', {
      name: 'Georgia (state)',
      names: ['Georgia'],
    });
    const both = finder.find('georgia').map(({ form, isWhole }) => [form.subject, isWhole]);
    expect(both).toEqual([
      [0, true],
      [2, true],
    ]);
  });

  it('are whole only where the query is all of the name, as it is written or as it sounds', () => {
    const isWhole = (query: string) =>
      aFinder('Mira Qadir')
        .find(query)
        .map((match) => match.isWhole);
    expect(isWhole('mira qadir')).toEqual([true]);
    expect(isWhole('Mira Khadir')).toEqual([true]);
    expect(isWhole('Mira')).toEqual([false]);
    expect(isWhole('President Mira Qadir')).toEqual([false]);
    expect(isWhole('Mira Qadit')).toEqual([false]);
  });

  it('are the page’s own name before another’s other name', () => {
    expect(found(aFinder({ name: 'Old Harbour', names: ['Haven'] }, 'Haven'), 'haven')).toEqual(['Haven', 'Haven']);
    expect(aFinder({ name: 'Old Harbour', names: ['Haven'] }, 'Haven').find('haven')[0]?.form.subject).toBe(1);
  });

  it('are the same each time they are asked for, whatever was asked between', () => {
    const before = PEOPLE.find('Stone');
    for (const query of ['Reed', 'Stome', 's', '']) PEOPLE.find(query);
    expect(PEOPLE.find('Stone')).toEqual(before);
  });
});

describe('a name that sounds so', () => {
  it('is found, after one that is written so', () => {
    expect(found(aFinder('Qadir', 'Khadir'), 'Khadir')).toEqual(['Khadir', 'Qadir']);
    expect(found(aFinder('Tarik Zhanov'), 'Tariq Janow')).toEqual(['Tarik Zhanov']);
  });

  it('is found unfinished', () => {
    expect(found(aFinder('Tarik Zhanov'), 'Janow T')).toEqual(['Tarik Zhanov']);
    expect(found(aFinder('Zhanovsky'), 'djano')).toEqual(['Zhanovsky']);
  });

  it('is not a guess', () => {
    expect(guesses(aFinder('Tarik Zhanov'), 'Tariq Janow')).toEqual([]);
  });

  it('is not looked for among codes of two letters', () => {
    expect(found(aFinder('CD', 'KD'), 'KD')).toEqual(['KD']);
  });
});

describe('initials', () => {
  const finder = aFinder('Union of Old Ports', 'Old Ports', 'Society of Friends and Rowers');

  it('find a body with and without its small words', () => {
    expect(found(finder, 'UoOP')).toEqual(['Union of Old Ports']);
    expect(found(finder, 'U.O.P.')).toEqual(['Union of Old Ports']);
  });

  it('are three at least', () => {
    expect(found(finder, 'op')).toEqual([]);
    expect(found(aFinder('Society of Rowers'), 'sor')).toEqual(['Society of Rowers']);
  });

  it('are said to be initials', () => {
    expect(finder.find('uop').map(({ isInitials, isWhole }) => [isInitials, isWhole])).toEqual([[true, false]]);
    expect(finder.find('union').map(({ isInitials }) => isInitials)).toEqual([false]);
  });

  it('come after a body that is called so', () => {
    const finder = aFinder('Union of Old Ports', { name: 'Upper Reeds', names: ['UOP'] });
    expect(found(finder, 'uop')).toEqual(['UOP', 'Union of Old Ports']);
  });

  it('are not made of a role', () => {
    expect(found(aFinder({ name: 'Mira Stone', roles: [['Old Union Painter']] }), 'oup')).toEqual([]);
  });
});

describe('a role', () => {
  const finder = aFinder(
    'Harbourland',
    { name: 'Mira Stone', roles: [['President', 'Harbourland', 'HL', 'Land of Harbours']] },
    { name: 'Ben Reed', roles: [['Treasurer', 'Harbourland']] },
    'Selma Stone',
  );
  const subjects = (query: string) => finder.find(query).map(({ form }) => form.subject);

  it('is found by its title and its body, before the body itself', () => {
    expect(found(finder, 'president of Harbourland')).toEqual(['President, Harbourland', 'Harbourland']);
    expect(found(finder, 'Harbourland treasurer')).toEqual(['Treasurer, Harbourland']);
  });

  it('is found by its title alone, but not by its body alone', () => {
    expect(found(finder, 'treasurer')).toEqual(['Treasurer, Harbourland']);
    expect(found(finder, 'Harbourland')).toEqual(['Harbourland']);
  });

  it('may be said with the name, in any order, and tells namesakes apart', () => {
    expect(subjects('Harbourland treasurer Reed')).toEqual([2]);
    expect(subjects('Reed, treasurer of Harbourland')).toEqual([2]);
    expect(subjects('Harbourland Stone')).toEqual([1]);
    expect(subjects('Selma Stone of Harbourland')).toEqual([]);
  });

  it('may be said with the name by any name of its body', () => {
    expect(subjects('HL Stone')).toEqual([1]);
    expect(subjects('LandOfHarbours Stone')).toEqual([1]);
  });

  it('is found by its title and another name of its body', () => {
    expect(subjects('president of HL')[0]).toBe(1);
  });

  it('is like a query only by its own words, not by what else the bearer is', () => {
    const finder = aFinder({ name: 'Mira Stone', roles: [['Treasurer'], ['Painter']] });
    expect(found(finder, 'treasurer painter')).toEqual([]);
  });

  it('that nobody has finds nobody', () => {
    expect(subjects('gardener of Harbourland')).toEqual([]);
  });

  it('puts whoever has the title before a namesake without it', () => {
    const two = aFinder('Selma Stone', { name: 'Irma Stone', roles: [['President']] });
    expect(two.find('president Stone').map(({ form }) => form.subject)).toEqual([1, 0]);
  });
});

describe('a guess', () => {
  it('forgives one slip from four letters, two from eight, and two letters that changed places', () => {
    expect(guesses(PEOPLE, 'Ston Miro')).toEqual(['Mira Stone']);
    expect(guesses(PEOPLE, 'Lindqbidt')).toEqual(['Tomas Lindqvist']);
    expect(guesses(PEOPLE, 'Lindvqist')).toEqual(['Tomas Lindqvist']);
    expect(guesses(PEOPLE, 'Reid')).toEqual(['Ben Reed']);
    expect(found(PEOPLE, 'Rxxd')).toEqual([]);
    expect(found(PEOPLE, 'Bxn')).toEqual([]);
  });

  it('forgives a slip in words run together', () => {
    expect(guesses(PEOPLE, 'tomaslinqvist')).toEqual(['Tomas Lindqvist']);
  });

  it('forgives a slip in another transliteration', () => {
    const finder = aFinder('Tarik Zhanovski');
    for (const query of ['Jamowskij', 'tariqzhamowskij']) expect(guesses(finder, query)).toEqual(['Tarik Zhanovski']);
  });

  it('is not made where a name has every word of the query', () => {
    expect(found(aFinder('Stone', 'Stome'), 'stone')).toEqual(['Stone']);
    expect(found(aFinder('Mira Stone', 'Mira Stome'), 'Stone')).toEqual(['Mira Stone']);
  });

  it('is not made beside a name that begins so', () => {
    expect(found(aFinder('Hurbour', 'Harbours'), 'harbour')).toEqual(['Harbours']);
    expect(found(aFinder('Hurbour', 'Old Towns'), 'harbour')).toEqual(['Hurbour']);
  });

  it('does not take a word that is in one name for a word of another', () => {
    const finder = aFinder('Mira Stone', 'Stoke Harbour');
    expect(found(finder, 'Stoke Mira')).toEqual([]);
    expect(found(finder, 'Stoge Mira')).toEqual(['Mira Stone']);
  });

  it('takes it so where all of the query is a name but for a slip', () => {
    expect(guesses(aFinder('Mira Stone', 'Stoke Harbour'), 'Mira Stoke')).toEqual(['Mira Stone']);
  });

  it('with one slip comes before a guess with two', () => {
    expect(found(aFinder('Marlatonan', 'Marletonan'), 'Marletonen')).toEqual(['Marletonan', 'Marlatonan']);
  });
});

describe('very many names that begin alike', () => {
  const MANY = aFinder(...Array.from({ length: 500 }, (_, i) => `Member${i} Reed`), 'Member Olund');

  it('are cut to those with most events', () => {
    const subjects = MANY.find('membe').map(({ form }) => form.subject);
    expect(subjects).toHaveLength(100);
    expect(Math.max(...subjects)).toBe(99);
  });

  it('do not hide one that another word tells from them', () => {
    expect(found(MANY, 'member olund')[0]).toBe('Member Olund');
    expect(found(MANY, 'reed member499')[0]).toBe('Member499 Reed');
  });

  it('do not hide one whom only a role tells from them', () => {
    const finder = aFinder(...Array.from({ length: 500 }, (_, i) => `Reed${i} Member`), {
      name: 'Mira Reed',
      roles: [['Treasurer', 'Harbourland']],
    });
    expect(found(finder, 'Harbourland reed')).toEqual(['Mira Reed']);
  });
});
