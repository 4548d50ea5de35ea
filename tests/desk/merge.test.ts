import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planMerge } from '../../src/desk/merge.ts';
import { recordNamed } from '../../src/desk/record-named.ts';
import { problemsOf, write } from '../reader/a-folder.ts';
import { aPublishedStory, edit, filesIn, refusalOf } from './edited-story.ts';

const EVENT = 'events/2026-01-19-bridge-opened.md';
const AGAIN = 'events/2026-01-19-ribbon-cut.md';

const LAMP = `---
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
`;

const merge =
  (from: string, into: string, choice: Partial<Parameters<typeof planMerge>[3]> = {}) =>
  (story: Parameters<typeof planMerge>[0]) =>
    planMerge(story, recordNamed(story, from), recordNamed(story, into), { notice: null, texts: null, ...choice });

/** The mayor once more, under another name, where she is told of in another event too. */
async function aStoryToldTwice(): Promise<string> {
  const folder = await aPublishedStory({
    'actors/m-stone.md': `---
name: The Mayor Stone
kind: person
description: A mayor
wikidata: Q42
roles:
  - { title: chair, of: river-council, sources: [2026-01-20-bridge-opens] }
---

She was a clerk. [@2026-01-20-bridge-opens]
`,
    [AGAIN]: `---
title: A ribbon is cut
date: "2026-01-19"
kind: meeting
participants:
  - { actor: m-stone, role: cuts the ribbon }
statements:
  - by: m-stone
    says: "It is done: at last."
    sources: [2026-01-20-bridge-opens]
pledges:
  - by: [river-council]
    to: old-harbour
    what: lamps for the bridge
    quantity: 40
    unit: lamps
    status: offered
    sources: [2026-01-20-bridge-opens]
added: "2026-02-02"
---

[[m-stone|She]] cuts a ribbon. [@2026-01-20-bridge-opens]
`,
  });
  const source = 'sources/2026-01-20-bridge-opens.md';
  const text = await readFile(join(folder, source), 'utf8');
  await write(folder, source, text.replace('spellings:\n', 'spellings:\n  m-stone: [Mayor S., M. Stone]\n'));
  return folder;
}

describe('two actors that are one', () => {
  it('are spoken of as the second, which gets what only the first had', async () => {
    const folder = await aStoryToldTwice();
    expect(await edit(folder, merge('m-stone', 'mira-stone'))).toEqual([]);
    const files = await filesIn(folder);
    expect(files).not.toHaveProperty(['actors/m-stone.md']);
    expect(files['actors/mira-stone.md']).toBe(`---
name: Mira Stone
kind: person
description: Mayor
roles:
  - { title: mayor, of: old-harbour, from: "2024", to: null, sources: [2026-01-20-bridge-opens] }
  - { title: chair, of: river-council, sources: [2026-01-20-bridge-opens] }
names:
  - { text: The Mayor Stone, language: en }
wikidata: Q42
formerIds:
  - m-stone
---

She was a clerk. [@2026-01-20-bridge-opens]
`);
    expect(files['sources/2026-01-20-bridge-opens.md']).toContain(
      'spellings:\n  mira-stone: [M. Stone, Mayor S.]\n  river-council',
    );
    expect(files[AGAIN]).toContain('[[mira-stone|She]]');
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('leave a notice of the first where readers are to be told', async () => {
    const folder = await aStoryToldTwice();
    const notice = { date: '2026-03-01', reason: 'The two are one.' };
    expect(await edit(folder, merge('m-stone', 'mira-stone', { notice }))).toEqual([]);
    expect((await filesIn(folder))['actors/m-stone.md']).toContain(
      '  replacedBy: [mira-stone]\ntitle: The Mayor Stone',
    );
    expect(await problemsOf(folder)).toEqual([]);
  });
});

describe('two events that are one', () => {
  it('have the facts of both, each once, and both texts', async () => {
    const folder = await aStoryToldTwice();
    await edit(folder, merge('m-stone', 'mira-stone'));
    expect(await edit(folder, merge('2026-01-19-ribbon-cut', '2026-01-19-bridge-opened'))).toEqual([]);
    const event = (await filesIn(folder))[EVENT]!;
    expect(event.match(/cuts the ribbon/g)).toHaveLength(1);
    expect(event.match(/lamps for the bridge/g)).toHaveLength(1);
    expect(event).toContain(
      '  - { by: mira-stone, says: "It is done: at last.", sources: [2026-01-20-bridge-opens] }\n',
    );
    expect(event).toContain('formerIds:\n  - 2026-01-19-ribbon-cut\n---\n');
    expect(event).toMatch(/opens the bridge\. \[@[^\n]+\n\n\[\[mira-stone\|She\]\] cuts a ribbon\. [^\n]+\n$/);
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('keep for each fact the source that it left to the account, which now cites two', async () => {
    const folder = await aStoryToldTwice();
    await edit(folder, merge('m-stone', 'mira-stone'));
    const { [EVENT]: event, [AGAIN]: again } = await filesIn(folder);
    await write(folder, 'sources/2026-01-21-lamp.md', LAMP);
    await write(folder, EVENT, event!.replaceAll(/,? *\n? *sources: \[2026-01-20-bridge-opens\]/g, ''));
    await write(folder, AGAIN, again!.replaceAll('2026-01-20-bridge-opens', '2026-01-21-lamp'));
    expect(await problemsOf(folder)).toEqual([]);
    expect(await edit(folder, merge('2026-01-19-ribbon-cut', '2026-01-19-bridge-opened'))).toEqual([]);
    expect((await filesIn(folder))[EVENT]).toContain(
      '  - question: bridge-length\n    answer: 310\n    sources: [2026-01-20-bridge-opens]\n',
    );
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('are told which of their fields were at odds', async () => {
    const folder = await aStoryToldTwice();
    let notes: readonly string[] = [];
    await edit(folder, (story) => {
      const plan = merge('2026-01-19-ribbon-cut', '2026-01-19-bridge-opened')(story);
      notes = plan.notes;
      return plan;
    });
    expect(notes).toEqual([
      'title stays "The bridge is opened"; the other record had "A ribbon is cut"',
      'The texts of both stand one behind the other now: make one of them.',
    ]);
  });
});

describe('two parts of one actor', () => {
  it('stand in one, in the words of both, where two events are one', async () => {
    const folder = await aStoryToldTwice();
    await edit(folder, merge('m-stone', 'mira-stone'));
    const again = (await filesIn(folder))[AGAIN]!;
    await write(folder, AGAIN, again.replace('role: cuts the ribbon', 'role: "speaks: briefly"'));
    let notes: readonly string[] = [];
    const plan = (story: Parameters<typeof planMerge>[0]) => {
      const made = merge('2026-01-19-ribbon-cut', '2026-01-19-bridge-opened')(story);
      notes = made.notes;
      return made;
    };
    expect(await edit(folder, plan)).toEqual([]);
    expect((await filesIn(folder))[EVENT]).toContain(
      'participants:\n  - { actor: mira-stone, role: "cuts the ribbon and speaks: briefly" }\nabout',
    );
    expect(notes).toContain(
      'the part of mira-stone is told in two ways, “cuts the ribbon” and “speaks: briefly”; both stand in it now: make one of them',
    );
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('stand in one where two actors are one, whichever is told first', async () => {
    for (const [first, second] of [
      ['mira-stone', 'm-stone'],
      ['m-stone', 'mira-stone'],
    ]) {
      const folder = await aStoryToldTwice();
      const parts = `  - { actor: ${first}, role: asks }\n  - { actor: river-council, role: pays }\n  - { actor: ${second}, role: answers }\n`;
      const again = (await filesIn(folder))[AGAIN]!;
      await write(folder, AGAIN, again.replace('  - { actor: m-stone, role: cuts the ribbon }\n', parts));
      expect(await edit(folder, merge('m-stone', 'mira-stone'))).toEqual([]);
      expect((await filesIn(folder))[AGAIN]).toMatch(
        /\{ actor: mira-stone, role: (?:asks and answers|answers and asks) \}/,
      );
      expect(await problemsOf(folder)).toEqual([]);
    }
  });

  it('stay two where somebody else says one of them', async () => {
    const folder = await aStoryToldTwice();
    await edit(folder, merge('m-stone', 'mira-stone'));
    const again = (await filesIn(folder))[AGAIN]!;
    const other = 'role: cuts the rope, attributedTo: an onlooker';
    await write(folder, AGAIN, again.replace('role: cuts the ribbon', other));
    expect(await edit(folder, merge('2026-01-19-ribbon-cut', '2026-01-19-bridge-opened'))).toEqual([]);
    expect((await filesIn(folder))[EVENT]).toContain(`role: cuts the ribbon }\n  - { actor: mira-stone, ${other} }`);
  });
});

describe('a reprint and what it prints again', () => {
  it.each([
    ['2026-01-21-lamp', '2026-01-20-bridge-opens', 'the reprint into its original'],
    ['2026-01-20-bridge-opens', '2026-01-21-lamp', 'the original into its reprint'],
  ])('become one that prints nothing again: %s INTO %s, %s', async (from, into) => {
    const lamp = LAMP.replace('body: abstract', 'reprints: 2026-01-20-bridge-opens # as it says\nbody: abstract');
    const folder = await aPublishedStory({ 'sources/2026-01-21-lamp.md': lamp });
    expect(await edit(folder, merge(from, into))).toEqual([]);
    expect((await filesIn(folder))[`sources/${into}.md`]).not.toContain('reprints');
  });

  it('keeps what it prints again of a third', async () => {
    const echo = LAMP.replace('body: abstract', 'reprints: 2026-01-20-bridge-opens\nbody: abstract');
    const files = { 'sources/2026-01-21-lamp.md': LAMP, 'sources/2026-01-21-echo.md': echo };
    const folder = await aPublishedStory(files);
    expect(await edit(folder, merge('2026-01-21-echo', '2026-01-21-lamp'))).toEqual([]);
    expect((await filesIn(folder))['sources/2026-01-21-lamp.md']).toContain('reprints: 2026-01-20-bridge-opens\n');
  });
});

describe('merging is refused', () => {
  it('for one record, and for records of two kinds', async () => {
    const folder = await aPublishedStory();
    expect(await refusalOf(folder, merge('mira-stone', 'mira-stone'))).toEqual([
      'A record cannot be made one with itself.',
    ]);
    expect(await refusalOf(folder, merge('mira-stone', 'who-pays'))).toEqual([
      'actors/mira-stone.md and questions/who-pays.md are no records of one kind.',
    ]);
  });

  it.each([
    ['mira-stone', 'river-council', 'actors/mira-stone.md (person)', 'actors/river-council.md (organisation)'],
    ['river-council', 'old-harbour', 'actors/river-council.md (organisation)', 'entities/old-harbour.md (place)'],
    ['bridge-plan', 'old-harbour', 'entities/bridge-plan.md (plan)', 'entities/old-harbour.md (place)'],
    ['who-pays', 'bridge-length', 'questions/who-pays.md (set)', 'questions/bridge-length.md (number, in metres)'],
    [
      'lamps',
      'bridge-length',
      'questions/lamps.md (number, in lamps)',
      'questions/bridge-length.md (number, in metres)',
    ],
  ])('does not make %s one with %s, which is another thing', async (from, into, one, other) => {
    const lamps = '---\ntitle: How many lamps?\nabout: [bridge-plan]\ntype: number\nunit: lamps\n---\n';
    const folder = await aPublishedStory({ 'questions/lamps.md': lamps });
    expect(await refusalOf(folder, merge(from, into))).toEqual([
      `${one} and ${other} cannot be one. If they are the same after all, mend what is wrong in one of them, and run this again.`,
    ]);
  });
});
