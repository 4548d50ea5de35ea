import { describe, expect, test } from 'vitest';
import { spellingsOf } from '../../src/model/names/spellings.ts';
import { isActor } from '../../src/model/records/subject.ts';
import { slipsIn } from '../setup/slips.ts';
import { SECOND_STORY, STORY } from '../setup/stories.ts';
import { SECOND_STORY_CASES } from './cases-of-second-story.ts';
import { CASES, LANGUAGES, NONSENSE, STORY_OF_CASES } from './cases.ts';
import { graphOf, namesOfStory } from './story-names.ts';

const graph = await graphOf(STORY);
const names = await namesOfStory(graph);
const namesOfSecond = await namesOfStory(await graphOf(SECOND_STORY));

/** The cases are of one story; where another is told, its own spellings are what there is to find. */
const OF_STORY = graph.story.title === STORY_OF_CASES ? CASES : {};
/** Some thousands of look-ups take their time on a busy machine. */
const MANY = { timeout: 300_000 };

async function found(query: string, among = names): Promise<readonly string[]> {
  await among.prepare(query);
  return among.find(query).map(({ path }) => path);
}

describe.each(Object.entries(OF_STORY))('%s', (_, cases) => {
  test.each(Object.entries(cases))('“%s” is %s', async (query, path) => {
    expect((await found(query))[0]).toBe(path);
  });
});

describe.each(Object.entries(SECOND_STORY_CASES))('in the second story, %s', (_, cases) => {
  test.each(Object.entries(cases))('“%s” is %s', async (query, path) => {
    expect((await found(query, namesOfSecond))[0]).toBe(path);
  });
});

test.each(NONSENSE)('“%s” names nobody', async (query) => {
  expect(await found(query)).toEqual([]);
});

test('every spelling in the content leads first to whose it is, or to one of those whose it is', MANY, async () => {
  const missed = [];
  for (const [text, owners] of spellings()) {
    const paths = await found(text);
    if (!owners.includes(paths[0]!)) missed.push([text, paths]);
  }
  expect(missed).toEqual([]);
});

test(
  'a name of five letters or more with one slip in it leads to whose it is: first for 90 of 100, in the first three for 97',
  MANY,
  async () => {
    const slips = [...spellings()].flatMap(([text, owners]) => slipsIn(text).map((slip) => ({ slip, owners })));
    let [first, inThree] = [0, 0];
    for (const { slip, owners } of slips) {
      const place = (await found(slip)).findIndex((path) => owners.includes(path));
      if (place === 0) first += 1;
      if (place >= 0 && place < 3) inThree += 1;
    }
    expect(slips.length).toBeGreaterThan(20 * spellings().size);
    expect(first / slips.length).toBeGreaterThanOrEqual(0.9);
    expect(inThree / slips.length).toBeGreaterThanOrEqual(0.97);
  },
);

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

/** Every name and spelling of the story, with the pages of those whose it is. */
function spellings(): ReadonlyMap<string, readonly string[]> {
  const each = [...graph.subjects.values()].flatMap((subject) =>
    spellingsOf(graph, subject.id).map(({ text }) => ({
      text,
      path: `${isActor(subject) ? 'actors' : 'entities'}/${subject.id}/`,
    })),
  );
  return new Map(
    [...Map.groupBy(each, ({ text }) => text)].map(([text, same]) => [text, same.map(({ path }) => path)]),
  );
}
