import { describe, expect, it } from 'vitest';
import { nameLetterPages, nameLetterView } from '../../src/views/name-letter.ts';
import { searchView } from '../../src/views/search.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: {
    herald: { language: 'en-GB', published: '2026-01-20', spellings: { 'mira-stone': ['Stone', 'Mira Stone'] } },
    gazette: { language: 'en', published: '2023' },
    journal: { language: 'fr', published: null, publishedNote: 'Nothing tells.', spellings: { bo: ['Beau'] } },
  },
  actors: {
    'mira-stone': { name: 'Mira Stone', names: [{ text: 'Мира Стоун', language: 'ru' }] },
    bo: {
      name: 'Bo',
      names: [
        { text: 'Émile', language: 'fr' },
        { text: 'Émile', language: 'pt' },
      ],
    },
    'a-stone': { name: 'Anna', names: [{ text: 'stone', language: 'en' }] },
    points: { name: '12 Points', kind: 'organisation', names: [{ text: '3 Points', language: 'en' }] },
  },
  entities: { eel: { name: 'Eel Dam' } },
  events: { '2025-x': { date: '2025-12-30/2026-01-02' } },
});
const view = searchView(graph);
const labels = (choices: readonly { readonly label: string }[]) => choices.map(({ label }) => label);

describe('a search can be narrowed', () => {
  it('to each kind of page there is, in the order of the site', () => {
    expect(labels(view.kinds)).toEqual(['Event', 'Person', 'Organisation', 'Place', 'Question', 'Source']);
    expect(view.kinds.map(({ value }) => value)).toEqual(labels(view.kinds));
  });

  it('to each year that an event or a source is of, newest first', () => {
    expect(labels(view.years)).toEqual(['2026', '2025', '2023']);
  });

  it('to each language of a source, in words and without varieties', () => {
    expect(view.languages).toEqual([
      { value: 'en', label: 'English' },
      { value: 'fr', label: 'French' },
    ]);
  });
});

describe('the list of names', () => {
  const letter = (of: string) => view.letters.find((one) => one.letter === of);
  const textsUnder = (of: string) => letter(of)?.names.map(({ text }) => text);

  it('is A to Z, with digits before and other scripts after', () => {
    expect(view.letters.map((one) => one.letter)).toEqual(['0–9', 'A', 'B', 'E', 'S', 'Cyrillic']);
  });

  it('has people under the family name, however much of a name is written', () => {
    expect(textsUnder('S')).toEqual(['stone', 'Stone', 'Mira Stone']);
  });

  it('has under each letter whatever begins so, in any case and with any accent', () => {
    expect(textsUnder('E')).toEqual(['Eel Dam', 'Émile']);
    expect(textsUnder('B')).toEqual(['Beau', 'Bo']);
  });

  it('has numbers in the order of what they count', () => {
    expect(textsUnder('0–9')).toEqual(['3 Points', '12 Points']);
  });

  it('has a name that two bear for both, in the order of their pages’ names', () => {
    expect(letter('S')?.names.map(({ text, link }) => [text, link.label])).toEqual([
      ['stone', 'Anna'],
      ['Stone', 'Mira Stone'],
      ['Mira Stone', 'Mira Stone'],
    ]);
  });

  it('says whose each name is, and which is the name of a page', () => {
    expect(letter('S')?.names.at(-1)).toEqual({
      text: 'Mira Stone',
      language: null,
      link: { href: '/actors/mira-stone/', label: 'Mira Stone' },
      isOwnName: true,
    });
    expect(letter('S')?.names.map(({ isOwnName }) => isOwnName)).toEqual([false, false, true]);
  });

  it('says the language of a name that is in one alone', () => {
    expect(letter('Cyrillic')?.names.map(({ language }) => language)).toEqual(['ru']);
    expect(letter('B')?.names.map(({ language }) => language)).toEqual(['fr', null]);
    expect(letter('E')?.names.map(({ language }) => language)).toEqual([null, null]);
  });

  it('counts names and spellings', () => {
    expect(view.namesHeading).toBe('11\u00a0names and spellings');
    expect(searchView(aGraph({ actors: { bo: {} } })).namesHeading).toBe('1\u00a0name and spelling');
    expect(searchView(aGraph({})).namesHeading).toBe('No names yet');
  });

  it('has names in other scripts under the words for them', () => {
    const names = ['王', 'محمد', 'ひろ'].map((text) => ({ text, language: 'en' }));
    const { letters, crumbs } = searchView(aGraph({ actors: { bo: { name: 'Bo', names } } }));
    expect(letters.map((one) => [one.letter, one.id])).toEqual(
      expect.arrayContaining([
        ['B', 'names-b'],
        ['Arabic', 'names-arabic'],
        ['Chinese', 'names-chinese'],
      ]),
    );
    expect(crumbs.at(-1)).toEqual({ href: '/search/', label: 'Search' });
  });

  it('has an address for each letter', () => {
    expect(letter('0–9')?.id).toBe('names-0-9');
    expect(letter('S')?.id).toBe('names-s');
    expect(letter('Cyrillic')?.id).toBe('names-cyrillic');
  });
});

describe('a list of more names than fit a page', () => {
  const many = Array.from({ length: 400 }, (_, i) => [`place-${i}`, { name: `Place ${i}` }] as const);
  const long = aGraph({ entities: { ...Object.fromEntries(many), port: { name: 'Порт' } } });
  const { letters, letterPages, namesHeading } = searchView(long);

  it('is on pages by letter, to which the addresses of the letters lead', () => {
    expect([letters, namesHeading]).toEqual([[], '401\u00a0names and spellings']);
    expect(letterPages).toEqual([
      { href: '/search/names/p/', label: 'P', anchor: 'names-p', count: 400, shorter: [] },
      { href: '/search/names/in-cyrillic/', label: 'Cyrillic', anchor: 'names-cyrillic', count: 1, shorter: [] },
    ]);
    expect(searchView(graph).letterPages).toEqual([]);
  });

  it('has on each page the names that begin so, and the way there', () => {
    expect(nameLetterPages(long).map(nameLetterView)[1]).toMatchObject({
      title: 'Cyrillic: 1\u00a0name and spelling',
      crumbs: [{ label: 'Home' }, { href: '/search/' }, { href: '/search/names/in-cyrillic/' }],
      names: [{ text: 'Порт', link: { href: '/entities/port/' } }],
    });
    expect(nameLetterPages(graph)).toEqual([]);
  });
});
