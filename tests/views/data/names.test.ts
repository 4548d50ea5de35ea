import { describe, expect, it } from 'vitest';
import { countriesFiles, namesFile } from '../../../src/views/data/names.ts';
import { aGraph } from '../a-graph.ts';

const rowOf = (name: string, file: ReturnType<typeof namesFile>) => file.subjects.find(([title]) => title === name);

describe('the file of names', () => {
  it('has those with most events first, and as the graph has them where they have as many', () => {
    const file = namesFile(
      aGraph({
        sources: { herald: {} },
        actors: { a: { name: 'Alma' }, b: { name: 'Bo' }, c: { name: 'Cy' } },
        entities: { d: { name: 'Dam' } },
        events: { '2026-01-19-x': { about: ['c', 'd'] }, '2026-01-20-y': { date: '2026-01-20', about: ['d'] } },
      }),
    );
    expect(file.subjects.map(([name]) => name)).toEqual(['Dam', 'Cy', 'Alma', 'Bo']);
  });

  it('has each kind once, with what it is called and where its pages are', () => {
    const file = namesFile(
      aGraph({
        actors: { alma: {}, bo: {}, union: { kind: 'organisation' } },
        entities: { dam: {} },
      }),
    );
    expect(file.kinds.toSorted()).toEqual([
      ['Organisation', 'actors/'],
      ['Person', 'actors/'],
      ['Place', 'entities/'],
    ]);
    expect(file.subjects.map(([name, kind]) => [name, file.kinds[kind]![0]])).toEqual([
      ['alma', 'Person'],
      ['bo', 'Person'],
      ['dam', 'Place'],
      ['union', 'Organisation'],
    ]);
  });

  it('leaves out an id that follows from the name, and lists without anything in them', () => {
    const { subjects } = namesFile(
      aGraph({ actors: { 'mira-stone': { name: 'Míra Stone' }, reed: { name: 'Ben Reed' }, mira: { name: 'Мира' } } }),
    );
    expect(subjects[0]).toEqual(['Ben Reed', 0, 'reed']);
    expect(subjects[1]).toEqual(['Míra Stone', 0, '']);
    expect(subjects[2]?.[2]).toBe('mira');
  });

  it('has other names, each with the place of where it is from among the sentences that say so', () => {
    const file = namesFile(
      aGraph({
        sources: { herald: { publisher: 'Harbour Herald', spellings: { alma: ['Almah R.', 'A. Reyes'] } } },
        actors: { alma: { name: 'Alma', names: [{ text: 'Soul', language: 'en' }] } },
      }),
    );
    expect(file.origins).toEqual(['spelled {} in the Harbour Herald article', 'also called {}']);
    expect(file.subjects).toEqual([
      [
        'Alma',
        0,
        '',
        [
          ['Almah R.', 0],
          ['A. Reyes', 0],
          ['Soul', 1],
        ],
      ],
    ]);
  });

  it('has a name in another script in Latin letters too, unless one in Latin sounds the same', () => {
    const file = namesFile(
      aGraph({
        actors: {
          alma: { name: 'Alma', names: [{ text: 'Алма', language: 'ru' }] },
          bo: { name: 'Bo', names: [{ text: 'Луна', language: 'ru' }] },
          lev: { name: 'Лев' },
        },
      }),
    );
    expect(rowOf('Alma', file)?.[3]).toEqual([['Алма', 0]]);
    expect(rowOf('Bo', file)?.[3]).toEqual([['Луна', 0, 'Luna']]);
    expect(rowOf('Лев', file)?.[3]).toEqual([['Лев', -1, 'Lev']]);
  });

  it('says of a role by its title that it is over, or has not begun, when the last source is published', () => {
    const sources = ['herald'];
    const { subjects } = namesFile(
      aGraph({
        actors: {
          alma: {
            name: 'Alma',
            roles: [
              { title: 'Mayor', to: '2025', sources },
              { title: 'UN envoy', from: '2027', sources },
              { title: 'Painter', from: '2025', to: '2026~', sources },
              { title: 'Former judge', to: '2020', sources },
            ],
          },
        },
        sources: { herald: {} },
      }),
    );
    expect(subjects[0]![4]!.map(([title]) => title)).toEqual([
      'Former mayor',
      'Future UN envoy',
      'Painter',
      'Former judge',
    ]);
  });

  it('has roles, with the body’s place in the list, or none', () => {
    const file = namesFile(
      aGraph({
        actors: {
          alma: {
            name: 'Alma',
            roles: [
              { title: 'Mayor', of: 'town', sources: ['herald'] },
              { title: 'Painter', sources: ['herald'] },
            ],
          },
        },
        entities: { town: { name: 'Town' } },
        sources: { herald: {} },
      }),
    );
    const town = file.subjects.findIndex(([name]) => name === 'Town');
    expect(rowOf('Alma', file)).toEqual([
      'Alma',
      0,
      '',
      [],
      [
        ['Mayor', town],
        ['Painter', -1],
      ],
    ]);
  });

  it('names the parts that names of countries are in, which are the files there are', () => {
    const graph = aGraph({ actors: { norway: { name: 'Norway', kind: 'country', country: 'NO' } } });
    const { shards } = namesFile(graph);
    expect(shards).toEqual(Object.keys(countriesFiles(graph)));
    expect(shards).toEqual(expect.arrayContaining(['n', 'k', 'cyrillic', 'han', 'other']));
    expect(namesFile(aGraph({ actors: { alma: {} } })).shards).toEqual([]);
  });

  it('is the same for the same story', () => {
    const graph = () => aGraph({ actors: { alma: { names: [{ text: 'Алма', language: 'ru' }] }, bo: {} } });
    expect(JSON.stringify(namesFile(graph()))).toBe(JSON.stringify(namesFile(graph())));
  });
});

describe('a file of names of countries', () => {
  const files = countriesFiles(
    aGraph({
      actors: {
        land: { name: 'Norway', kind: 'country', country: 'NO' },
        germany: { name: 'Germany', kind: 'country', country: 'DE' },
        alma: {},
      },
    }),
  );
  const namesIn = (shard: string, id: string) => {
    const file = files[shard]!;
    const [, names = []] = file.countries.find(([country]) => country === id) ?? [];
    return Object.fromEntries(names.map(([text, origin]) => [text, file.origins[origin]]));
  };

  it('has the names that begin with its letter or are in its script, by the country’s id', () => {
    expect(files['n']?.countries.map(([id]) => id)).toEqual(['germany', 'land']);
    expect(namesIn('n', 'germany')).toMatchObject({ Nemačka: '{}, Serbian name' });
    expect(namesIn('n', 'land')).toMatchObject({ NOR: '{}, ISO country code', Noorwegen: '{}, Dutch name' });
    expect(namesIn('cyrillic', 'germany')).toMatchObject({ Германия: '{}, Russian name' });
    expect(namesIn('other', 'land')).toEqual({ 578: '{}, ISO country code' });
  });

  it('says each origin once', () => {
    for (const { origins } of Object.values(files)) expect(new Set(origins).size).toBe(origins.length);
  });
});
