import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionPages, type Section } from '../../../../src/model/divided-list.ts';
import {
  dividedByLetter,
  letterAnchor,
  letterFrame,
  lettersInWords,
} from '../../../../src/views/parts/subjects/names-by-letter.ts';

const MOST = 4;
const divided = (names: readonly string[]) => dividedByLetter(names, (name) => name, MOST);
const addressesOf = (list: Section<string>) => sectionPages(list).map(({ key, part }) => `${key} ${part}`);
const times = (count: number, name: string) => Array.from({ length: count }, () => name);

describe('a list of names divided by letter', () => {
  it('stays whole while it has no more names than fit a page', () => {
    expect(addressesOf(divided(['Ada', 'Bo', 'Cy', 'Di']))).toEqual([]);
  });

  it('has a page for each letter once it is longer, and for the letters after it where one has more', () => {
    const names = ['Ada', 'Kader', 'Karim', 'Karla', 'Keita', 'Kim'];
    expect(addressesOf(divided(names))).toEqual(['a 1', 'k 1', 'ka 1', 'ke 1', 'ki 1']);
  });

  it('has numbered pages where three letters do not tell names apart', () => {
    expect(addressesOf(divided(times(6, 'Karim')))).toEqual(['k 1', 'ka 1', 'kar 1', 'kar 2']);
  });

  it('takes letters that people write one for the other for one, and no notice of other signs', () => {
    const { sections } = divided(['Åse', 'Ase', '“Ólafur”', 'Øyvind', 'O’Neill']);
    expect(sections.map(({ key, items }) => [key, items])).toEqual([
      ['a', ['Åse', 'Ase']],
      ['o', ['“Ólafur”', 'O’Neill', 'Øyvind']],
    ]);
  });

  it('has a page for each other script and, of many names, for its letters', () => {
    const names = ['Bo', '12 Points', ...times(3, 'Мира'), 'Марк', 'Яна', '王'];
    expect(addressesOf(divided(names))).toEqual([
      'other 1',
      'b 1',
      'in-cyrillic 1',
      'in-han 1',
      'in-cyrillic-м 1',
      'in-cyrillic-я 1',
    ]);
  });

  it('has names of the same first letters together, whatever spaces stand between', () => {
    const { sections } = divided(['De Vries', 'Dean', 'Devon', 'Dewey', 'Ebba']);
    expect(sections[0]!.sections[0]!.sections.map(({ key }) => key)).toEqual(['dea', 'dev', 'dew']);
  });

  it('keeps every address when a name is added, and has each name on one page', () => {
    const name = fc.constantFrom('Ada', 'Al', 'Alba', 'Bo', 'Han', 'Hanna', '林', 'Мира', '7', '…');
    fc.assert(
      fc.property(fc.array(name, { maxLength: 30 }), name, (names, added) => {
        const [before, after] = [divided(names), divided([...names, added])];
        expect(addressesOf(after)).toEqual(expect.arrayContaining(addressesOf(before)));
        const addresses = addressesOf(after);
        expect(new Set(addresses).size).toBe(addresses.length);
        const printed = sectionPages(after).flatMap(({ items }) => items);
        if (after.isDivided) expect(printed.toSorted()).toEqual([...names, added].toSorted());
      }),
    );
  });

  it('calls sections by their letters or their script', () => {
    const keys = ['k', 'kar', 'other', 'other-12', 'in-han', 'in-ol_chiki', 'in-cyrillic-ка', 'han'];
    expect(keys.map(lettersInWords)).toEqual([
      'K',
      'Kar',
      '0–9',
      '0–9, 12',
      'Chinese',
      'Ol chiki',
      'Cyrillic, Ка',
      'Han',
    ]);
    expect(['k', 'other', 'in-han'].map(letterAnchor)).toEqual(['names-k', 'names-0-9', 'names-chinese']);
  });

  it('leads from the page of a letter to those beside it and to those in it', () => {
    const list = {
      base: '/names/',
      page: '/list/',
      crumbs: [{ href: '/list/', label: 'List' }],
      countInWords: (count: number) => `${count} names`,
      isLatestFirst: false,
    };
    const pages = sectionPages(divided(['Ada', ...times(3, 'Мира'), 'Марк', 'Яна', '王']));
    const cyrillic = letterFrame(
      pages.find(({ key }) => key === 'in-cyrillic')!,
      list,
    );
    expect(cyrillic).toMatchObject({
      title: 'Cyrillic: 5 names',
      crumbs: [{ label: 'List' }, { href: '/names/in-cyrillic/', label: 'Cyrillic' }],
      previous: { href: '/names/a/' },
      next: { href: '/names/in-han/', label: 'Chinese' },
      shorter: [
        { href: '/names/in-cyrillic-%D0%BC/', label: 'Cyrillic, М', count: 4, anchor: null },
        { href: '/names/in-cyrillic-%D1%8F/', count: 1 },
      ],
    });
  });
});
