import { describe, expect, it } from 'vitest';
import { idMeant, recordsLike } from '../../../src/desk/new/known-records.ts';
import { Refusal } from '../../../src/desk/refusal.ts';
import { openStory } from '../../../src/desk/story.ts';
import type { Content } from '../../../src/model/records/content.ts';
import { aPublishedStory } from '../edited-story.ts';

const BO = `---
name: Bo Stone
kind: person
description: Lamplighter
roles:
  - { title: lamplighter, of: old-harbour, sources: [2026-01-20-bridge-opens] }
---
`;
const STORY = async () => (await openStory(await aPublishedStory({ 'actors/bo-stone.md': BO }))).content;
const ANYONE = { among: ['actors', 'entities'] } as const;
const likeIn =
  (content: Content) =>
  (typed: string, wanted: Parameters<typeof recordsLike>[2] = ANYONE) =>
    recordsLike(content, typed, wanted).map(({ id }) => id);

describe('a record that an editor means', () => {
  it('is offered by part of any spelling, in another script, or with a slip', async () => {
    const like = likeIn(await STORY());
    expect(like('counc')).toEqual(['river-council']);
    expect(like('Council of the R')).toEqual(['river-council']);
    expect(like('мира')).toEqual(['mira-stone']);
    expect(like('briddge plan')).toEqual(['bridge-plan']);
    expect(like('stone')).toEqual(['mira-stone', 'bo-stone']);
  });

  it('is told with what it is, and the spelling by which it was found', async () => {
    const content = await STORY();
    expect(recordsLike(content, 'council of the', ANYONE)).toEqual([
      {
        id: 'river-council',
        label: 'River Council',
        hint: 'A council of two towns; also “Council of the River”',
        isWhole: false,
      },
    ]);
  });

  it('is one of those that fit: of all before anything is typed', async () => {
    const like = likeIn(await STORY());
    expect(like('', { among: ['entities'], entities: ['place'] })).toEqual(['old-harbour']);
    expect(like('', { among: ['questions'] })).toEqual(['bridge-length', 'who-pays']);
    expect(like('how long', { among: ['questions'] })).toEqual(['bridge-length']);
    expect(like('mira', { among: ['entities'] })).toEqual([]);
  });

  it('is meant by its id, a whole name or what only it is like', async () => {
    const content = await STORY();
    expect(idMeant(content, 'mira-stone', ANYONE)).toBe('mira-stone');
    expect(idMeant(content, 'M. Stone', ANYONE)).toBe('mira-stone');
    expect(idMeant(content, 'harbour', ANYONE)).toBe('old-harbour');
    expect(() => idMeant(content, 'stone', ANYONE)).toThrow(
      new Refusal('"stone" may be mira-stone, bo-stone; write the id of one'),
    );
    expect(idMeant(content, 'Мира', ANYONE)).toBe('mira-stone');
    expect(() => idMeant(content, '', ANYONE)).toThrow('nothing in the story is called ""');
  });
});

it.each([
  ['Mira Stoneham', 'mira-stone'],
  ['Mira Stoune', 'mira-stone'],
  ['old harbor', 'old-harbour'],
])('what is only like a name may be somebody else: %s is asked for', async (words, id) => {
  const { content } = await openStory(await aPublishedStory());
  expect(() => idMeant(content, words, ANYONE)).toThrow(
    `nothing in the story is called "${words}"; did you mean ${id}?`,
  );
});

it('a part of an id means that record, though others have its words in their titles', async () => {
  const source = (title: string) => `---
title: ${title}
publisher: null
published: "2026-01-21"
language: en
kind: news-article
url: null
body: abstract
added: "2026-02-01"
---

It is told.
`;
  const files = {
    'sources/2026-01-21-harbour-lamps.md': source('Lamps'),
    'sources/2026-01-21-lamp-post.md': source('The harbour lamps of the council'),
    'sources/2026-01-21-old-harbour-lamps-lit.md': source('Lit'),
  };
  const { content } = await openStory(await aPublishedStory(files));
  const meant = (words: string) => idMeant(content, words, { among: ['sources'] });
  expect(meant('harbour-lamps')).toBe('2026-01-21-harbour-lamps');
  expect(meant('old-harbour')).toBe('2026-01-21-old-harbour-lamps-lit');
  expect(meant('lamps council')).toBe('2026-01-21-lamp-post');
  expect(() => meant('harbour')).toThrow('"harbour" may be');
});

it.each([
  ['bridge-opend', 'events', '2026-01-19-bridge-opened'],
  ['2026-01-19-brige-opened', 'events', '2026-01-19-bridge-opened'],
  ['bridg-opnd', 'events', '2026-01-19-bridge-opened'],
  ['opned', 'events', '2026-01-19-bridge-opened'],
  ['bridge-lenght', 'questions', 'bridge-length'],
] as const)('a mistyped id is answered by the one that is meant: %s', async (words, among, id) => {
  const { content } = await openStory(await aPublishedStory());
  expect(() => idMeant(content, words, { among: [among] })).toThrow(
    `nothing in the story is called "${words}"; did you mean ${id}?`,
  );
});

it('events are listed with their days, the latest first', async () => {
  const { content } = await openStory(await aPublishedStory({ 'events/2026-01-21-lamps-lit.md': LAMPS }));
  expect(recordsLike(content, '', { among: ['events'] }).map(({ label }) => label)).toEqual([
    '2026-01-21: The lamps are lit',
    '2026-01-19: The bridge is opened',
  ]);
});

const LAMPS = `---
title: The lamps are lit
date: "2026-01-21"
kind: opening
added: "2026-02-01"
---

The lamps are lit. [@2026-01-20-bridge-opens]
`;
