import { describe, expect, it } from 'vitest';
import { subjectOf, type Graph } from '../../../../src/model/graph/graph.ts';
import { countryNames, otherNames } from '../../../../src/views/parts/subjects/names-with-origin.ts';
import { aGraph } from '../../a-graph.ts';

const sourcesSpelling = (id: string, ...spellings: readonly string[]) =>
  Object.fromEntries(
    spellings.map((text, i) => [`source-${i}`, { publisher: `Paper ${i}`, spellings: { [id]: [text] } }]),
  );

const namesIn = (graph: Graph, id = 'mira-stone') =>
  otherNames(graph, subjectOf(graph, id)).map(({ text, origin }) => `${text}: ${origin}`);

/** The other names of Mira Stone, who has these fields and is spelled so by one source each. */
const namesOfMira = (fields: object, ...spellings: readonly string[]) =>
  namesIn(
    aGraph({
      actors: { 'mira-stone': { name: 'Mira Stone', ...fields } },
      sources: sourcesSpelling('mira-stone', ...spellings),
    }),
  );

describe('another name', () => {
  it('says which article writes it so, or how many do', () => {
    expect(namesOfMira({}, 'M. Stone', 'M. Pebble', 'M. Pebble')).toEqual([
      'M. Stone: spelled {} in the Paper 0 article',
      'M. Pebble: spelled {} in 2 sources',
    ]);
  });

  it('says in which language it is', () => {
    const names = [{ text: 'Мира Стоун', language: 'ru' }];
    expect(namesOfMira({ names })).toEqual(['Мира Стоун: {}, Russian name']);
  });

  it('says nothing of English, nor where another language has it too', () => {
    const names = [
      { text: 'The Pebble', language: 'en' },
      { text: 'Pebbles', language: 'en' },
      { text: 'Pebbles', language: 'fr' },
    ];
    expect(namesOfMira({ names })).toEqual(['The Pebble: also called {}', 'Pebbles: {}, French name']);
  });

  it('says rather who writes it so than in which language it is', () => {
    const names = [{ text: 'Мира', language: 'ru' }];
    expect(namesOfMira({ names }, 'Мира')).toEqual(['Мира: spelled {} in the Paper 0 article']);
  });

  it('is none that is the page’s own', () => {
    expect(namesOfMira({}, 'Mira Stone')).toEqual([]);
  });

  it('is none that differs from it, or from one before, only by case, accents, hyphens, spaces or apostrophes', () => {
    const spellings = ['MIRA STONE', 'Míra-Stone', 'Mirastone', 'O’Stone', 'OSTONE', 'o stone'];
    expect(namesOfMira({}, ...spellings)).toEqual(['O’Stone: spelled {} in the Paper 3 article']);
  });

  it('is one that only sounds the same: a page may be found by it as it is written', () => {
    expect(namesOfMira({}, 'Myra Stone')).toHaveLength(1);
  });

  it('is none without a letter or digit', () => {
    expect(namesOfMira({}, '—')).toEqual([]);
  });

  it('of a country may be the word for its people', () => {
    const graph = aGraph({
      actors: { norway: { name: 'Norway', kind: 'country', country: 'NO', demonyms: ['Norse'] } },
    });
    expect(namesIn(graph, 'norway')).toEqual(['Norse: {}, word for its people']);
  });

  it('may be of an entity', () => {
    const graph = aGraph({
      entities: { 'old-harbour': { name: 'Old Harbour', names: [{ text: 'Althafen', language: 'de' }] } },
    });
    expect(namesIn(graph, 'old-harbour')).toEqual(['Althafen: {}, German name']);
  });
});

describe('what else a country is called', () => {
  const countryGraph = (fields: object) =>
    aGraph({ actors: { norway: { name: 'Norway', kind: 'country', country: 'NO', ...fields } } });
  const originsOf = (graph: Graph, id = 'norway') =>
    Object.fromEntries(countryNames(graph, subjectOf(graph, id)).map(({ text, origin }) => [text, origin]));

  it('is its codes, the word for its people, its official name and its name in other languages', () => {
    expect(originsOf(countryGraph({}))).toMatchObject({
      NO: '{}, ISO country code',
      NOR: '{}, ISO country code',
      578: '{}, ISO country code',
      Norwegian: '{}, word for its people',
      'Kingdom of Norway': 'also called {}',
      Noruega: '{}, Spanish name',
      Норвегия: '{}, Russian name',
    });
  });

  it('is its Olympic code where that is another', () => {
    const graph = countryGraph({ name: 'Switzerland', country: 'CH' });
    expect(originsOf(graph)).toMatchObject({ SUI: '{}, Olympic country code', CHE: '{}, ISO country code' });
  });

  it('is nothing that the content says already, in any case', () => {
    const graph = countryGraph({
      names: [{ text: 'norge', language: 'da' }],
      demonyms: ['Norwegian'],
    });
    const names = Object.keys(originsOf(graph));
    for (const known of ['Norway', 'Norge', 'Norwegian']) expect(names).not.toContain(known);
  });

  it('is nothing twice that differs only by case, accents or spaces', () => {
    const graph = countryGraph({});
    const plain = countryNames(graph, subjectOf(graph, 'norway'))
      .filter(({ text }) => /^[\p{Script=Latin}\p{M} -]+$/u.test(text))
      .map(({ text }) =>
        text
          .normalize('NFD')
          .replaceAll(/[\p{M} -]/gu, '')
          .toLowerCase(),
      );
    expect(plain.length).toBeGreaterThan(20);
    expect(new Set(plain).size).toBe(plain.length);
  });

  it('is nothing for a person or a place', () => {
    const graph = aGraph({ actors: { 'mira-stone': {} }, entities: { norway: {} } });
    expect(originsOf(graph, 'mira-stone')).toEqual({});
    expect(originsOf(graph)).toEqual({});
  });
});

describe('a name held for a time', () => {
  it('is a former name, until when it was held', () => {
    const names = [
      { text: 'Mira Pebble', language: 'en', to: '2018-04' },
      { text: 'Мира Пебл', language: 'ru', from: '2001', to: '2018~' },
      { text: 'Mira Stone-Reed', language: 'en', from: '2018' },
    ];
    expect(namesOfMira({ names })).toEqual([
      'Mira Pebble: {}, former name, until April 2018',
      'Мира Пебл: {}, former name, until about 2018',
      'Mira Stone-Reed: also called {}',
    ]);
  });

  it('says rather who writes it so', () => {
    const names = [{ text: 'Mira Pebble', language: 'en', to: '2018' }];
    expect(namesOfMira({ names }, 'Mira Pebble')).toEqual(['Mira Pebble: spelled {} in the Paper 0 article']);
  });
});

describe('of a country', () => {
  const namesOf = (fields: object) => {
    const graph = aGraph({ actors: { land: { kind: 'country', ...fields } } });
    const subject = subjectOf(graph, 'land');
    const names = [...otherNames(graph, subject), ...countryNames(graph, subject)];
    return Object.fromEntries(names.map(({ text, origin }) => [text, origin]));
  };

  it.each([
    ['Eswatini', 'SZ', 'Swaziland'],
    ['Myanmar', 'MM', 'Burma'],
    ['North Macedonia', 'MK', 'Macedonia'],
    ['Cabo Verde', 'CV', 'Cape Verde'],
    ['Côte d’Ivoire', 'CI', 'Ivory Coast'],
    ['DR Congo', 'CD', 'Zaire'],
  ])('that is %s now, the name before is a former one', (name, country, former) => {
    expect(namesOf({ name, country })[former]).toMatch(/^\{\}, former name, until \d{4}$/);
    const names = [{ text: former, language: 'en' }];
    expect(namesOf({ name, country, names })[former]).toMatch(/^\{\}, former name/);
  });

  it('that took a short name beside its own, the own one is no former name', () => {
    expect(namesOf({ name: 'Czechia', country: 'CZ' })['Czech Republic']).toBe('also called {}');
  });

  it('that is no more, or has no code, nothing is known but what the story says', () => {
    expect(namesOf({ name: 'Yugoslavia', country: 'YUCS' })).toEqual({ YUCS: '{}, ISO code of a former country' });
    expect(namesOf({ name: 'Somaliland', country: null })).toEqual({});
  });
});
