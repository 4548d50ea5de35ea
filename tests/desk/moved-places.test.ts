import { describe, expect, it } from 'vitest';
import { planMerge } from '../../src/desk/merge.ts';
import { planRemoval } from '../../src/desk/remove.ts';
import { recordNamed } from '../../src/desk/record-named.ts';
import type { OpenStory } from '../../src/desk/story.ts';
import type { TwoTexts } from '../../src/desk/moved-places.ts';
import { problemsOf } from '../reader/a-folder.ts';
import { aPublishedStory, edit, filesIn, refusalOf } from './edited-story.ts';

const EVENT = 'events/2026-01-19-ribbon-cut.md';
const LAMP = '2026-01-21-lamp';
const HERALD = '2026-01-20-bridge-opens';

const FILES = {
  [`sources/${LAMP}.md`]: `---
title: Ribbon cut
publisher: The Lamp
published: "2026-01-21"
language: en
kind: news-article
url: null
body: abstract
added: "2026-02-01"
---

A ribbon is cut.
`,
  [EVENT]: `---
title: A ribbon is cut
date: "2026-01-19"
kind: meeting
statements:
  - by: mira-stone
    says: The bridge will stand for a century.
    sources: [{ id: ${LAMP}, locator: "para. 2" }]
added: "2026-02-02"
---

A ribbon is cut, and lamps are promised. [@${LAMP}, paras 2 to 3; @${HERALD}, para. 1]
`,
};

const RIBBON = 'The mayor cuts the ribbon on the bridge in the rain and says that it will stand.';
const LAMPS = 'The council promises 40 lamps for the bridge before the winter.';
const kept = (...texts: readonly string[]) => new Map(texts.map((text, i) => [i + 1, text] as const));

const merge = (texts: TwoTexts | null) => (story: OpenStory) =>
  planMerge(story, recordNamed(story, LAMP), recordNamed(story, HERALD), { notice: null, texts });

describe('citations of a source that becomes one with another', () => {
  it('name the paragraphs of the other that say the same, as the plan tells', async () => {
    const folder = await aPublishedStory(FILES);
    const texts = {
      from: kept('By our reporter.', RIBBON, LAMPS),
      into: kept('Advertisement.', 'The bridge is open.', RIBBON, 'Traffic was slow.', LAMPS.replace('for', 'along')),
    };
    let notes: readonly string[] = [];
    const plan = (story: OpenStory) => {
      const made = merge(texts)(story);
      notes = made.notes;
      return made;
    };
    expect(await edit(folder, plan)).toEqual([]);
    const event = (await filesIn(folder))[EVENT];
    expect(event).toContain(`sources: [{ id: ${HERALD}, locator: "para. 3" }]`);
    expect(event).toContain(`[@${HERALD}, paras 3, 5; @${HERALD}, para. 1]`);
    expect(notes.filter((note) => note.startsWith('para.'))).toEqual([
      `para. 2 is cited as para. 3: “${RIBBON}”`,
      `para. 3 is cited as para. 5, which says it in other words; compare “${LAMPS}” with “${LAMPS.replace('for', 'along')}”`,
    ]);
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('are told once where the other is cited there already, and the paper is no author', async () => {
    const lamp = FILES[`sources/${LAMP}.md`].replace('language: en', 'authors: [Mara May, The Lamp]\nlanguage: en');
    const folder = await aPublishedStory({ ...FILES, [`sources/${LAMP}.md`]: lamp });
    const texts = { from: kept('By our reporter.', RIBBON, LAMPS), into: kept(LAMPS, RIBBON) };
    expect(await edit(folder, merge(texts))).toEqual([]);
    const files = await filesIn(folder);
    expect(files[EVENT]).toContain(`lamps are promised. [@${HERALD}, paras 2, 1]\n`);
    expect(files[`sources/${HERALD}.md`]).toContain('authors:\n  - Mara May\n');
    expect(await problemsOf(folder)).toEqual([]);
  });

  it.each([
    ['other words', LAMPS.split(' ').toReversed().slice(4).join(' ')],
    ['another figure', LAMPS.replace('40', '14')],
  ])('are refused, with each place, where the other has only %s', async (_, other) => {
    const folder = await aPublishedStory(FILES);
    const before = await filesIn(folder);
    const [said, ...places] = await refusalOf(
      folder,
      merge({ from: kept('By our reporter.', RIBBON, LAMPS), into: kept(RIBBON, other) }),
    );
    expect(said).toMatch(/^These places of 2026-01-21-lamp have no equal in 2026-01-20-bridge-opens\. .*--same-places/);
    expect(places).toEqual([`${EVENT}:12 body: paras 2 to 3, “${RIBBON}”`]);
    expect(await filesIn(folder)).toEqual(before);
  });

  it('are refused where the paragraphs are not at hand, and kept where both count alike', async () => {
    const folder = await aPublishedStory(FILES);
    const [said, ...places] = await refusalOf(folder, merge({ from: kept(RIBBON), into: new Map() }));
    expect(said).toContain(`the paragraphs of ${HERALD} are not at hand in drafts/`);
    expect(places).toHaveLength(2);
    expect(await edit(folder, merge(null))).toEqual([]);
    expect((await filesIn(folder))[EVENT]).toContain(`[@${HERALD}, paras 2 to 3; @${HERALD}, para. 1]`);
  });

  it('stay as they are where both have one text', async () => {
    const folder = await aPublishedStory({
      ...FILES,
      [EVENT]: FILES[EVENT].replace('paras 2 to 3', 'line 7'),
    });
    const text = kept('By our reporter.', RIBBON, LAMPS);
    expect(await edit(folder, merge({ from: text, into: text }))).toEqual([]);
    expect((await filesIn(folder))[EVENT]).toContain(`[@${HERALD}, line 7; @${HERALD}, para. 1]`);
  });

  it('move too where the source is removed and replaced by the other', async () => {
    const folder = await aPublishedStory(FILES);
    const removal = { date: '2026-03-01', reason: 'It was there twice.', replacedBy: [HERALD], withFacts: false };
    const texts = { from: kept('By our reporter.', RIBBON, LAMPS), into: kept(RIBBON, LAMPS) };
    expect(
      await edit(folder, (story) => planRemoval(story, [recordNamed(story, LAMP)], { ...removal, texts, typed: [] })),
    ).toEqual([]);
    expect((await filesIn(folder))[EVENT]).toContain(`[@${HERALD}, paras 1 to 2]`);
  });
});
