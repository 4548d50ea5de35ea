import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planRemoval, type Removal } from '../../src/desk/remove.ts';
import { openStory, recordNamed } from '../../src/desk/story.ts';
import { keepAddresses } from '../../src/reader/addresses.ts';
import { problemsOf, write } from '../reader/a-folder.ts';
import { aPublishedStory, changedLines, edit, filesIn, refusalOf } from './edited-story.ts';

const EVENT = 'events/2026-01-19-bridge-opened.md';
const REMOVAL: Removal = {
  date: '2026-03-01',
  reason: 'It was: told twice.',
  replacedBy: [],
  withFacts: false,
  texts: null,
};

const removal =
  (name: string, given: Partial<Removal> = {}) =>
  (story: Parameters<typeof planRemoval>[0]) =>
    planRemoval(story, recordNamed(story, name), { ...REMOVAL, ...given });

/** A second source that tells some of what the first tells, and one thing more. */
const SOURCE = `---
title: The bridge again
publisher: The Herald
published: "2026-01-21"
language: en
kind: news-article
url: null
body: abstract
spellings: { old-harbour: [Harbour], mira-stone: [Stone] }
added: "2026-02-01"
---

The bridge once more.
`;
const ID = '2026-01-21-again';

async function aStoryOfTwoSources(): Promise<string> {
  const folder = await aPublishedStory({ [`sources/${ID}.md`]: SOURCE });
  const event = await readFile(join(folder, EVENT), 'utf8');
  await write(
    folder,
    EVENT,
    event
      .replace('status: accepted, sources: [', `status: accepted, sources: [${ID}, `)
      .replace('claims:\n', `claims:\n  - question: bridge-length\n    answer: 300\n    sources: [${ID}]\n`)
      .replace(
        '[@2026-01-20-bridge-opens]',
        `[@2026-01-20-bridge-opens; @${ID}, para. 2]\n\nIt is 300 metres long. [@${ID}]`,
      ),
  );
  return folder;
}

describe('a record that is removed', () => {
  it('leaves a notice, and what can do without it speaks of it no more', async () => {
    const folder = await aPublishedStory();
    const event = await readFile(join(folder, EVENT), 'utf8');
    await write(
      folder,
      EVENT,
      event.replace('The mayor opens', 'By the [[bridge-plan|plan]] of the [[bridge-plan]], the mayor opens'),
    );
    const before = await filesIn(folder);
    for (const id of ['bridge-length', 'who-pays']) {
      const question = await readFile(join(folder, `questions/${id}.md`), 'utf8');
      await write(folder, `questions/${id}.md`, question.replace('[bridge-plan]', '[bridge-plan, old-harbour]'));
    }
    expect(await edit(folder, removal('bridge-plan'))).toEqual([]);
    const after = await filesIn(folder);
    expect(after['entities/bridge-plan.md']).toBe(
      '---\nremoved:\n  date: "2026-03-01"\n  reason: "It was: told twice."\ntitle: Bridge Plan\n---\n',
    );
    expect(changedLines(before, after)[EVENT]).toEqual([
      '- about: [bridge-plan]',
      expect.stringContaining('- By the'),
      '+ By the plan of the Bridge Plan, the mayor opens the bridge. [@2026-01-20-bridge-opens]',
    ]);
    expect(after['questions/who-pays.md']).toContain('about: [old-harbour]');
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('is refused with each place that cannot do without it', async () => {
    const folder = await aStoryOfTwoSources();
    const [said, ...places] = await refusalOf(folder, removal(ID));
    expect(said).toContain('--with-facts');
    expect(places).toEqual([`${EVENT}:16 claims.0.sources.0`]);
    expect((await refusalOf(folder, removal('river-council')))[1]).toBe(`${EVENT}:21 claims.2.answer.0`);
  });

  it('takes along, if told so, the facts and paragraphs that rest on it alone', async () => {
    const folder = await aStoryOfTwoSources();
    const before = await filesIn(folder);
    expect(await edit(folder, removal(ID, { withFacts: true }))).toEqual([]);
    expect(changedLines(before, await filesIn(folder))[EVENT]).toEqual([
      expect.stringContaining(`status: accepted, sources: [${ID}, 2026-01-20-bridge-opens]`),
      '- answer: 300',
      `- sources: [${ID}]`,
      expect.stringContaining(`; @${ID}, para. 2]`),
      `- It is 300 metres long. [@${ID}]`,
      expect.stringContaining('status: accepted, sources: [2026-01-20-bridge-opens]'),
      '+ The mayor opens the bridge. [@2026-01-20-bridge-opens]',
    ]);
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('leaves a correction where the published facts were that it took along', async () => {
    const folder = await aStoryOfTwoSources();
    await keepAddresses((await openStory(folder)).content, folder);
    expect(await edit(folder, removal(ID, { withFacts: true }))).toEqual([]);
    expect((await filesIn(folder))[EVENT]).toMatch(
      /was taken out\. It was: told twice\."?,?\s+removedFacts: *(?:\[|\n +- )claim-bridge-length-300/,
    );
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('is spoken of as what replaced it, once in each list', async () => {
    const folder = await aStoryOfTwoSources();
    expect(await edit(folder, removal(ID, { replacedBy: ['2026-01-20-bridge-opens'] }))).toEqual([]);
    const after = await filesIn(folder);
    expect(after[`sources/${ID}.md`]).toContain('  replacedBy: [2026-01-20-bridge-opens]\n');
    expect(after[EVENT]).toContain('status: accepted, sources: [2026-01-20-bridge-opens] }');
    expect(after[EVENT]).not.toContain(ID);
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('goes with its file where its address was never published', async () => {
    const folder = await aPublishedStory();
    await write(folder, 'actors/new-one.md', '---\nname: New One\nkind: person\ndescription: A clerk\n---\n');
    expect(await edit(folder, removal('new-one'))).toEqual([]);
    expect(Object.keys(await filesIn(folder))).not.toContain('actors/new-one.md');
  });

  it('is refused for a day that is none', async () => {
    const folder = await aPublishedStory();
    expect(await edit(folder, removal('2026-01-19-bridge-opened', { date: 'yesterday' }))).toEqual([
      expect.stringMatching(/^events\/2026-01-19-bridge-opened.md:3 removed.date: /),
    ]);
  });
});
