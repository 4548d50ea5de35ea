import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/model/graph/graph.ts';
import { StoryNames } from '../../src/search/story-names.ts';
import { aGraph } from '../views/a-graph.ts';
import { namesOfStory, searchFiles } from './story-names.ts';

const GRAPH = aGraph({
  sources: { herald: { publisher: 'Harbour Herald', spellings: { 'mira-stone': ['Mirra Stone'] } } },
  actors: {
    'mira-stone': { name: 'Mira Stone', roles: [{ title: 'Treasurer', of: 'union', sources: ['herald'] }] },
    'ivan-lugov': { name: 'Ivan Lugov' },
    'oleg-bystrov': { name: 'Олег Быстров' },
    union: { name: 'Union of Old Ports', kind: 'organisation' },
    norway: { name: 'Norway', kind: 'country', country: 'NO' },
  },
  entities: { 'old-harbour': { name: 'Old Harbour' } },
});

/** The titles of what is found once all is loaded that the query needs. */
async function found(query: string, graph: Graph = GRAPH): Promise<readonly string[]> {
  const names = await namesOfStory(graph);
  await names.prepare(query);
  return names.find(query).map(({ title }) => title);
}

const pause = () => Promise.resolve();

/** The names of a story; `asked` grows by each file they ask for, `fails` says which cannot be loaded just then. */
async function watched(fails: (file: string) => boolean = () => false) {
  const files = searchFiles(GRAPH);
  const asked: string[] = [];
  const load = (file: string) => {
    asked.push(file);
    return fails(file) ? Promise.reject(new Error(`no ${file}`)) : Promise.resolve(files.get(file));
  };
  const names = await StoryNames.open(load, pause);
  return { names, asked };
}

describe('what is found', () => {
  it('has the address, title and kind of its page', async () => {
    const names = await namesOfStory(GRAPH);
    expect(names.find('Mira Stone')).toEqual([
      {
        path: 'actors/mira-stone/',
        title: 'Mira Stone',
        kind: 'Person',
        distinction: null,
        reason: null,
        isWhole: true,
        isUnfinished: false,
        isGuess: false,
      },
    ]);
    expect(names.find('Old Harbour')).toMatchObject([{ path: 'entities/old-harbour/', kind: 'Place' }]);
  });

  it('has the address of its record, whatever its name', async () => {
    const names = await namesOfStory(GRAPH);
    expect(names.find('Union of Old Ports')[0]?.path).toBe('actors/union/');
    expect(names.find('Олег Быстров')[0]?.path).toBe('actors/oleg-bystrov/');
  });

  it('has the title of its page and the name it was found by', async () => {
    const [hit] = (await namesOfStory(GRAPH)).find('Mirra Stone');
    expect(hit).toMatchObject({
      title: 'Mira Stone',
      reason: { before: 'spelled ', name: 'Mirra Stone', after: ' in the Harbour Herald article' },
      isWhole: true,
    });
  });

  it('is whoever has a role', async () => {
    const [hit] = (await namesOfStory(GRAPH)).find('treasurer of the Union of Old Ports');
    expect(hit).toMatchObject({ title: 'Mira Stone', reason: { name: 'Treasurer, Union of Old Ports' } });
  });

  it('says whether the query is unfinished, and whether it is a guess', async () => {
    const names = await namesOfStory(GRAPH);
    const of = (query: string) => names.find(query).map(({ isUnfinished, isGuess }) => ({ isUnfinished, isGuess }));
    expect(of('Mira')).toEqual([{ isUnfinished: false, isGuess: false }]);
    expect(of('Mir')).toEqual([{ isUnfinished: true, isGuess: false }]);
    expect(of('Mira Stome')).toEqual([{ isUnfinished: false, isGuess: true }]);
  });

  it('is not unfinished where every word of the query is whole, however long the query', async () => {
    const [hit] = (await namesOfStory(GRAPH)).find('Mira, treasurer of the Union of Old Ports');
    expect(hit).toMatchObject({ title: 'Mira Stone', isUnfinished: false });
  });

  it('is unfinished where the query is one letter of a name of two', async () => {
    const names = await namesOfStory(aGraph({ actors: { bo: { name: 'Bo' } } }));
    expect(names.find('B')).toMatchObject([{ title: 'Bo', isUnfinished: true }]);
  });

  it('is the same each time', async () => {
    const names = await namesOfStory(GRAPH);
    const before = names.find('Stone');
    names.find('Stome');
    expect(names.find('Stone')).toEqual(before);
  });

  it('is all there for a story of more names than are taken in at once', async () => {
    const people = Array.from({ length: 160 }, (_, i) => [`member-${i}`, { name: `Member ${i}` }] as const);
    const names = await namesOfStory(aGraph({ actors: Object.fromEntries(people) }));
    for (const [id, { name }] of people) expect(names.find(name)[0]?.path).toBe(`actors/${id}/`);
  });
});

describe('a name in another script', () => {
  it('is found in Latin letters, where it is known only as it is written', async () => {
    expect(await found('Oleg Bystrov')).toEqual(['Олег Быстров']);
    expect(await found('Bistrow, Oleg')).toEqual(['Олег Быстров']);
  });

  it('finds a name known only in Latin letters, and says that it sounds so', async () => {
    const names = await namesOfStory(GRAPH);
    await names.prepare('Иван Лугов');
    expect(names.find('Иван Лугов')).toMatchObject([
      { title: 'Ivan Lugov', reason: { before: 'sounds like ', name: 'Ivan Lugov' }, isWhole: false },
    ]);
    expect(names.find('Ίβαν').map(({ title }) => title)).toEqual(['Ivan Lugov']);
  });

  it('finds none in Latin letters before the table of letters is loaded', async () => {
    expect((await namesOfStory(GRAPH)).find('Лугов')).toEqual([]);
  });

  it('is found as it is written rather than as it sounds', async () => {
    const graph = aGraph({ actors: { a: { name: 'Oleg Bystrov' }, b: { name: 'Олег Быстров' } } });
    expect((await found('Олег Быстров', graph))[0]).toBe('Олег Быстров');
  });

  it('finds a name that it is in Latin letters before a guess in its own script', async () => {
    const graph = aGraph({ actors: { a: { name: 'Олег Лугот' }, b: { name: 'Ivan Lugov' } } });
    expect((await found('Лугов', graph))[0]).toBe('Ivan Lugov');
  });

  it('with a slip in it is a guess', async () => {
    const names = await namesOfStory(GRAPH);
    await names.prepare('Лугав');
    expect(names.find('Лугав')).toMatchObject([{ title: 'Ivan Lugov', isGuess: true }]);
  });
});

describe('a country', () => {
  it('is found by its name in another language once that is loaded, and says which language', async () => {
    const names = await namesOfStory(GRAPH);
    expect(names.find('Noorwegen')).toEqual([]);
    await names.prepare('Noorwegen');
    expect(names.find('Noorwegen')).toMatchObject([
      { title: 'Norway', isWhole: true, reason: { before: '', name: 'Noorwegen', after: ', Dutch name' } },
    ]);
  });

  it('is found by its code, the word for its people and its name in another script', async () => {
    for (const query of ['NO', 'nor', '578', 'Norwegian', 'Норвегия', '挪威'])
      expect(await found(query)).toEqual(['Norway']);
  });

  it('is found by a name that begins with another letter only when that is asked for', async () => {
    const names = await namesOfStory(GRAPH);
    await names.prepare('N');
    expect(names.find('Kingdom of Norway').map(({ isWhole }) => isWhole)).toEqual([]);
    await names.prepare('K');
    expect(names.find('Kingdom of Norway').map(({ isWhole }) => isWhole)).toEqual([true]);
  });

  it('that the names lack is left out', async () => {
    const countries = { origins: ['{}, Dutch name'], countries: [['nowhere', [['Nergens', 0]]]] };
    const file = { ...(searchFiles(GRAPH).get('names.json') as object), shards: ['n'] };
    const names = await StoryNames.open((name) => Promise.resolve(name === 'names.json' ? file : countries), pause);
    await names.prepare('Nergens');
    expect(names.find('Nergens')).toEqual([]);
  });
});

describe('what a query needs', () => {
  it('is the names of countries that begin like it, asked for once', async () => {
    const { names, asked } = await watched();
    expect(await names.prepare('Nor')).toBe(true);
    expect(await names.prepare('Norge')).toBe(false);
    expect(asked).toEqual(['names.json', 'countries/n.json']);
  });

  it('is new to each who asks before it is loaded', async () => {
    const { names } = await watched();
    const answers = await Promise.all([names.prepare('No'), names.prepare('Nor')]);
    expect(answers).toEqual([true, true]);
  });

  it('is no file where no country begins like it', async () => {
    const { names, asked } = await watched();
    expect(await names.prepare('Xyzzy')).toBe(false);
    expect(asked).toEqual(['names.json']);
  });

  it('is the table of letters too where it has letters that are not Latin', async () => {
    const { names, asked } = await watched();
    await names.prepare('Норв');
    await names.prepare('Ñorð 5 — ?');
    expect(asked).toEqual(['names.json', 'countries/cyrillic.json', 'letters.json', 'countries/n.json']);
  });

  it('is asked for again where it could not be loaded', async () => {
    let isDown = true;
    const { names, asked } = await watched((file) => isDown && file !== 'names.json');
    await expect(names.prepare('Noreg')).rejects.toThrow('no countries/n.json');
    isDown = false;
    expect(await names.prepare('Noreg')).toBe(true);
    expect(names.find('Noreg').map(({ title }) => title)).toEqual(['Norway']);
    expect(asked).toEqual(['names.json', 'countries/n.json', 'countries/n.json']);
  });

  it('is loaded though the other file it needs cannot be', async () => {
    const { names } = await watched((file) => file === 'letters.json');
    await expect(names.prepare('Норвегия')).rejects.toThrow('no letters.json');
    expect(names.find('Норвегия').map(({ title }) => title)).toEqual(['Norway']);
  });
});

it('names that could not be loaded are no names', async () => {
  await expect(StoryNames.open(() => Promise.reject(new Error('offline')), pause)).rejects.toThrow('offline');
});
