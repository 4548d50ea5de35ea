import { execFileSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepAddresses } from '../../src/reader/addresses.ts';
import { readChecked } from '../../src/reader/checked.ts';
import { aPublishedStory } from '../desk/edited-story.ts';
import { write } from './a-folder.ts';

const EVENT = 'events/2026-01-19-bridge-opened.md';
const MISTYPED = `events/2026-01-19-bridge-opened#statement-mira-stone-lampz-are-lit`;
const MEANT = MISTYPED.replace('lampz', 'lamps');

const LAMPS = 'events/2026-01-20-lamps-are-lit';

/** A published story to which an editor adds a statement, and checks it. */
async function aStoryWithStatement() {
  const folder = await aPublishedStory();
  const text = await readFile(join(folder, EVENT), 'utf8');
  const says = (words: string) =>
    write(folder, EVENT, text.replace('\nclaims:', `\n  - { by: mira-stone, says: ${words}. }\nclaims:`));
  const check = async () => {
    const checked = await readChecked(folder);
    if (!('story' in checked)) return { problems: checked.problems.map(({ found }) => found) };
    const { problems, ...kept } = await keepAddresses(checked.content, folder);
    return { problems, ...kept };
  };
  const commit = () => {
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder });
    git('init', '-q');
    git('add', '-A');
    git('-c', 'user.name=An Editor', '-c', 'user.email=editor@example.org', 'commit', '-qm', 'Publish');
  };
  return { folder, says, check, commit };
}

describe('an address on the list that is gone', () => {
  it('is forgotten where no commit lists it, as that of a statement that was mistyped', async () => {
    const { folder, says, check, commit } = await aStoryWithStatement();
    commit();
    await says('Lampz are lit');
    expect(await check()).toEqual({ problems: [], added: [MISTYPED], forgotten: [] });
    await says('Lamps are lit');
    expect(await check()).toEqual({ problems: [], added: [MEANT], forgotten: [MISTYPED] });
    expect(await readFile(join(folder, 'addresses.txt'), 'utf8')).not.toContain(MISTYPED);
  });

  it('is forgotten with the record that was begun and taken out again', async () => {
    const { folder, check, commit } = await aStoryWithStatement();
    commit();
    const fields = 'title: Lamps are lit\ndate: "2026-01-20"\nkind: opening\nadded: "2026-02-01"';
    await write(folder, `${LAMPS}.md`, `---\n${fields}\n---\n\nThe lamps are lit. [@2026-01-20-bridge-opens]\n`);
    expect(await check()).toMatchObject({ added: [LAMPS] });
    await rm(join(folder, `${LAMPS}.md`));
    expect(await check()).toMatchObject({ problems: [], forgotten: [LAMPS] });
  });

  it('stays a problem once a commit lists it', async () => {
    const { says, check, commit } = await aStoryWithStatement();
    await says('Lampz are lit');
    await check();
    commit();
    await says('Lamps are lit');
    expect((await check()).problems).toEqual([expect.stringMatching(/statement-mira-stone-lampz-are-lit is gone/)]);
  });

  it('stays a problem without Git', async () => {
    const { says, check } = await aStoryWithStatement();
    await says('Lampz are lit');
    await check();
    await says('Lamps are lit');
    expect((await check()).problems).toEqual([expect.stringMatching(/statement-mira-stone-lampz-are-lit is gone/)]);
  });
});
