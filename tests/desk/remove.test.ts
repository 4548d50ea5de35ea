import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planRemoval, type Removal } from '../../src/desk/remove.ts';
import { newProblems } from '../../src/desk/edited-content.ts';
import { recordNamed } from '../../src/desk/record-named.ts';
import { openStory } from '../../src/desk/story.ts';
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
  typed: ['--why', 'It was: told twice.'],
};

const removal =
  (name: string, given: Partial<Removal> = {}) =>
  (story: Parameters<typeof planRemoval>[0]) =>
    planRemoval(story, [recordNamed(story, name)], { ...REMOVAL, ...given });

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
    expect(await refusalOf(folder, removal(ID))).toEqual([
      `These facts rest on ${ID} alone, or are about nothing else:`,
      `${EVENT}:16 claims.0.sources.0`,
      'Nothing was written. Change them first.',
      `Or take these facts out, too: npm run remove -- ${ID} --why "It was: told twice." --with-facts`,
      `Or remove the records that need it, too: npm run remove -- ${ID} 2026-01-19-bridge-opened --why "It was: told twice."`,
    ]);
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

  it('leaves what was wrong with a fact that it took along as a correction of the event', async () => {
    const folder = await aStoryOfTwoSources();
    const event = await readFile(join(folder, EVENT), 'utf8');
    const corrected = `corrections:\n  - { date: "2026-02-02", text: It said 30., fact: claim-bridge-length-300 }\nadded:`;
    await write(folder, EVENT, event.replace('added:', corrected));
    expect(await edit(folder, removal(ID, { withFacts: true }))).toEqual([]);
    expect((await filesIn(folder))[EVENT]).toContain('- { date: "2026-02-02", text: It said 30. }');
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('goes from the spellings of sources, and they with the only name in them', async () => {
    const folder = await aPublishedStory({
      'actors/new-one.md': '---\nname: New One\nkind: person\ndescription: A clerk\n---\n',
      'sources/2026-01-22-lamp.md': SOURCE.replace(/\{ old.*\}/, '{ new-one: [The Clerk] }'),
      'sources/2026-01-23-lamp.md': SOURCE.replace(/\{ old.*\}/, '{ new-one: [The Clerk], old-harbour: [Port] }'),
    });
    expect(await edit(folder, removal('new-one'))).toEqual([]);
    const files = await filesIn(folder);
    expect(files['sources/2026-01-22-lamp.md']).toContain('body: abstract\nadded');
    expect(files['sources/2026-01-23-lamp.md']).toContain('body: abstract\nspellings: { old-harbour: [Port] }\nadded');
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

/** A wrong event with a source and an actor that nothing else speaks of. */
async function aStoryWithAWrongEvent(): Promise<string> {
  return aPublishedStory({
    [`sources/${ID}.md`]: SOURCE.replace('mira-stone', 'new-one'),
    'actors/new-one.md': '---\nname: New One\nkind: person\ndescription: A clerk\n---\n',
    'events/2026-01-18-rehearsal.md': `---
title: The opening is rehearsed
date: "2026-01-18"
kind: meeting
participants:
  - { actor: new-one, role: cuts a rope }
statements:
  - { by: new-one, says: It works., sources: [${ID}] }
claims:
  - { question: who-pays, answer: [new-one], sources: [${ID}] }
added: "2026-02-02"
---

[[new-one]] cuts a rope. [@${ID}]
`,
  });
}

const WRONG = ['2026-01-18-rehearsal', 'new-one', ID];

const removalOf = (names: readonly string[]) => (story: Parameters<typeof planRemoval>[0]) =>
  planRemoval(
    story,
    names.map((name) => recordNamed(story, name)),
    REMOVAL,
  );

describe('records that need each other', () => {
  it.each([[WRONG], [WRONG.toReversed()], [[WRONG[1]!, WRONG[0]!, WRONG[2]!]]])(
    'go by one command, in the order %j',
    async (names) => {
      const folder = await aStoryWithAWrongEvent();
      expect(await edit(folder, removalOf(names))).toEqual([]);
      const files = await filesIn(folder);
      for (const place of [`sources/${ID}`, 'actors/new-one', 'events/2026-01-18-rehearsal'])
        expect(files[`${place}.md`]).toContain('removed:\n  date: "2026-03-01"');
      expect(await problemsOf(folder)).toEqual([]);
    },
  );

  it.each([['new-one'], [ID]])('are named, with the command that works, where %s alone cannot go', async (name) => {
    const folder = await aStoryWithAWrongEvent();
    const said = await refusalOf(folder, removalOf([name]));
    expect(said.join('\n')).toContain('events/2026-01-18-rehearsal.md:');
    const [, command] = /Or remove the records that need it, too: (.*)$/m.exec(said.join('\n'))!;
    const [, words] = /^npm run remove -- (.*) --why "It was: told twice\."$/.exec(command!)!;
    expect(await edit(folder, removalOf(words!.split(' ')))).toEqual([]);
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('are named where the story would have problems without one of them', async () => {
    const folder = await aStoryWithAWrongEvent();
    const story = await openStory(folder);
    const plan = planRemoval(story, [recordNamed(story, ID)], { ...REMOVAL, withFacts: true });
    const problems = newProblems(story, plan);
    expect(problems.map(({ file }) => file)).toContain(`${folder}/events/2026-01-18-rehearsal.md`);
    expect(plan.instead!().join()).toMatch(
      `Or remove the records that need it, too: npm run remove -- ${ID} 2026-01-18-rehearsal new-one --why`,
    );
  });

  it('are replaced one by one', async () => {
    const folder = await aStoryWithAWrongEvent();
    const both = (story: Parameters<typeof planRemoval>[0]) =>
      planRemoval(
        story,
        WRONG.slice(0, 2).map((name) => recordNamed(story, name)),
        { ...REMOVAL, replacedBy: ['mira-stone'] },
      );
    expect(await refusalOf(folder, both)).toEqual([expect.stringContaining('--replaced-by is for one record')]);
  });
});
