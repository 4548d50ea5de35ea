import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../src/model/names/spellings.ts';
import { aGraph } from '../../views/a-graph.ts';

const graph = aGraph({
  sources: {
    herald: { spellings: { mira: ['Mira Stone', 'Myra Stone'] } },
    pilot: { spellings: { mira: ['Myra Stone', 'Stone M.'] } },
    bote: { language: 'de', spellings: { mira: ['Mira Stein', 'M. Stein', 'Mira Stone'], bo: ['Bo Reed'] } },
    blatt: { language: 'de', spellings: { mira: ['Mira Stein'] } },
    gazette: { language: 'en-GB', spellings: { mira: ['Stone, M.'] } },
    revue: { language: 'fr', spellings: { mira: ['M. Stein'] } },
  },
  actors: {
    mira: {
      name: 'Mira Stone',
      names: [
        { text: 'Мира Стоун', language: 'ru' },
        { text: 'Mira Reed', language: 'en', from: '2001', to: '2010' },
        { text: 'Mira Reed', language: 'de' },
        { text: 'Stone M.', language: 'sv' },
      ],
    },
    bo: { name: 'Bo Reed' },
    cy: { name: 'Cy Vane' },
  },
});
const all = (id: string) => spellingsOf(graph, id);
const mira = (name: string) => all('mira').find(({ text }) => text === name);

describe('the names of an actor', () => {
  it('are its own, then those that sources write, then its other names, each once', () => {
    expect(all('mira').map(({ text }) => text)).toEqual([
      ...['Mira Stone', 'Mira Stein', 'M. Stein', 'Stone, M.', 'Myra Stone', 'Stone M.'],
      ...['Мира Стоун', 'Mira Reed'],
    ]);
    expect(all('cy')).toEqual([{ text: 'Cy Vane', from: null, to: null, languages: [], isOwnName: true, sources: [] }]);
  });

  it('have each the sources that write it so', () => {
    expect(mira('Mira Stone')?.sources.map(({ id }) => id)).toEqual(['bote', 'herald']);
    expect(mira('Myra Stone')?.sources.map(({ id }) => id)).toEqual(['herald', 'pilot']);
    expect(mira('Mira Reed')?.sources).toEqual([]);
  });

  it('are one of them its own', () => {
    expect(all('mira').filter(({ isOwnName }) => isOwnName)).toEqual([mira('Mira Stone')]);
  });

  it('have the languages that its record gives them', () => {
    expect(mira('Mira Reed')?.languages).toEqual(['en', 'de']);
    expect(mira('Stone M.')?.languages).toEqual(['sv']);
  });

  it('have else the one language of all sources that write it so, where the site has another', () => {
    expect(mira('Mira Stein')?.languages).toEqual(['de']);
    expect(mira('M. Stein')?.languages).toEqual([]);
    expect(mira('Stone, M.')?.languages).toEqual([]);
    expect(mira('Myra Stone')?.languages).toEqual([]);
    expect(all('bo')[0]?.languages).toEqual([]);
  });

  it('have the time for which they were its name', () => {
    expect([mira('Mira Reed')?.from?.edtf, mira('Mira Reed')?.to?.edtf]).toEqual(['2001', '2010']);
    expect([mira('Stone M.')?.from, mira('Stone M.')?.to]).toEqual([null, null]);
  });
});
