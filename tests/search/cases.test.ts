import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/model/graph/graph.ts';
import { spellingsOf } from '../../src/model/names/spellings.ts';
import { isActor } from '../../src/model/records/subject.ts';
import type { StoryNames } from '../../src/search/story-names.ts';
import { slipsIn } from '../setup/slips.ts';
import { STORY } from '../setup/stories.ts';
import { CASES, LANGUAGES, NONSENSE } from './cases.ts';
import { graphOf, namesOfStory } from './story-names.ts';

let graph: Graph;
let names: StoryNames;
beforeAll(async () => {
  graph = await graphOf(STORY);
  names = await namesOfStory(graph);
});

async function found(query: string): Promise<readonly string[]> {
  await names.prepare(query);
  return names.find(query).map(({ path }) => path);
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(Object.entries(cases))('“%s” is %s', async (query, path) => {
    expect((await found(query))[0]).toBe(path);
  });
});

test.each(NONSENSE)('“%s” names nobody', async (query) => {
  expect(await found(query)).toEqual([]);
});

test('every spelling in the content leads to whose it is, first', async () => {
  const missed = [];
  for (const { text, path } of spellings()) if ((await found(text))[0] !== path) missed.push([text, await found(text)]);
  expect(missed).toEqual([]);
});

test('a name of five letters or more with one slip in it leads to whose it is: first for 90 of 100, in the first three for 97', async () => {
  const slips = spellings().flatMap(({ text, path }) => slipsIn(text).map((slip) => ({ slip, path })));
  let [first, inThree] = [0, 0];
  for (const { slip, path } of slips) {
    const place = (await found(slip)).indexOf(path);
    if (place === 0) first += 1;
    if (place >= 0 && place < 3) inThree += 1;
  }
  expect(slips.length).toBeGreaterThan(5000);
  expect(first / slips.length).toBeGreaterThanOrEqual(0.9);
  expect(inThree / slips.length).toBeGreaterThanOrEqual(0.97);
});

test.each(LANGUAGES)('every country is first by its name in %s', async (language) => {
  const missed = [];
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  for (const country of graph.subjects.values()) {
    if (!isActor(country) || country.country === null) continue;
    const name = regions.of(country.country)!;
    const [first] = await found(name);
    if (first !== `actors/${country.id}/`) missed.push([name, first]);
  }
  expect(missed).toEqual([]);
});

/** Every name and spelling of the story, each once for whom it means. */
function spellings(): readonly { text: string; path: string }[] {
  return [...graph.subjects.values()].flatMap((subject) =>
    spellingsOf(graph, subject.id).map(({ text }) => ({
      text,
      path: `${isActor(subject) ? 'actors' : 'entities'}/${subject.id}/`,
    })),
  );
}
