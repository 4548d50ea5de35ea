import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planRename } from '../../src/desk/rename.ts';
import { recordNamed } from '../../src/desk/record-named.ts';
import { openStory } from '../../src/desk/story.ts';
import { finishEdit } from '../../src/desk/finish-edit.ts';
import { writePlan } from '../../src/desk/write-plan.ts';
import { problemsOf, write } from '../reader/a-folder.ts';
import { aPublishedStory, filesIn } from './edited-story.ts';

const renameMayor = async (folder: string) => {
  const story = await openStory(folder);
  return planRename(story, recordNamed(story, 'mira-stone'), 'mayor-stone');
};

describe('an edit', () => {
  it('that was stopped after any of its files is finished by the next command', async () => {
    const done = await aPublishedStory();
    writePlan(done, await renameMayor(done));
    const whole = await filesIn(done);
    for (const stopAt of [1, 2, 3, 4]) {
      const folder = await aPublishedStory();
      const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', stoppedAt(stopAt, folder)], {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] },
      });
      expect(status).toBe(9);
      expect(await filesIn(folder)).not.toEqual(whole);
      expect(finishEdit(folder)).toBe(true);
      expect(await filesIn(folder)).toEqual(whole);
    }
  });

  it('that another command finishes while it is put in place is whole for both', async () => {
    const done = await aPublishedStory();
    writePlan(done, await renameMayor(done));
    const folders = [await aPublishedStory(), await aPublishedStory(), await aPublishedStory()];
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', finishedInBetween(folders)], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const folder of folders) expect(await filesIn(folder)).toEqual(await filesIn(done));
  });

  it('that was stopped before all was ready leaves the story as it was, and nothing behind', async () => {
    const folder = await aPublishedStory();
    const before = await filesIn(folder);
    const noProcess = 2 ** 22 + 1;
    await mkdir(join(folder, `.edit-${noProcess}`));
    await writeFile(join(folder, `.edit-${noProcess}`, '0'), 'half');
    expect(finishEdit(folder)).toBe(false);
    expect(await filesIn(folder)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('is not written over a file that was changed meanwhile', async () => {
    const folder = await aPublishedStory();
    const plan = await renameMayor(folder);
    await write(folder, 'sources/2026-01-20-bridge-opens.md', 'Other words');
    const before = await filesIn(folder);
    expect(() => writePlan(folder, plan)).toThrow(/was changed since/);
    expect(await filesIn(folder)).toEqual(before);
    expect(await problemsOf(folder)).not.toEqual([]);
  });

  it('is refused in a sentence where the folder cannot be written, and for a file that is none of the story', async () => {
    const folder = await aPublishedStory();
    const plan = await renameMayor(folder);
    const [change] = plan.changes;
    const outside = { ...plan, changes: [{ ...change!, movedTo: '../mayor.md' }] };
    expect(() => writePlan(folder, outside)).toThrow(/mayor\.md is no file of the story/);
    await writeFile(join(folder, `.edit-${process.pid}`), 'A file where a folder belongs');
    expect(() => writePlan(folder, plan)).toThrow(/\.edit-\d+ cannot be written \(EEXIST\)\. Correct/);
  });

  it('lies where Git does not see it while it is written', async () => {
    const folder = await aPublishedStory();
    const script = stoppedAt(1, folder);
    spawnSync(process.execPath, ['--input-type=module', '-e', script], { env: { PATH: process.env['PATH'] } });
    expect(await readFile(join(folder, '.edit', '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('waits for no other edit, and spoils none', async () => {
    const folder = await aPublishedStory();
    const plan = await renameMayor(folder);
    await mkdir(join(folder, '.edit'));
    await writeFile(join(folder, '.edit', 'list.json'), '[]');
    expect(() => writePlan(folder, plan)).toThrow(/Another edit is being written/);
  });
});

/**
 * A process that renames the mayor in each of these stories, whose edit another command finishes while this one is about
 * to move its first file, in the next story the second, and so on.
 */
function finishedInBetween(folders: readonly string[]): string {
  return `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let left, folder;
    const { renameSync } = fs;
    fs.renameSync = (...args) => {
      if (--left === 0) finishEdit(folder);
      return renameSync(...args);
    };
    syncBuiltinESMExports();
    const { finishEdit } = await import('${SRC}desk/finish-edit.ts');
    for (const [i, next] of ${JSON.stringify(folders)}.entries()) {
      folder = next;
      // The first is that of the whole edit.
      left = i + 2;
      ${renaming('folder')}
    }
  `;
}

/** A process that renames the mayor and is killed once it has put so many files in place or away. */
function stoppedAt(step: number, folder: string): string {
  return `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let left = ${step};
    const count = (work) => (...args) => {
      const isOfStory = /\\.md$/.test(String(args.at(-1)?.force ? args[0] : args[1]));
      if (isOfStory && --left === 0) process.exit(9);
      return work(...args);
    };
    fs.renameSync = count(fs.renameSync);
    fs.rmSync = count(fs.rmSync);
    syncBuiltinESMExports();
    ${renaming(JSON.stringify(folder))}
  `;
}

const SRC = new URL('../../src/', import.meta.url).href;

/** Code that renames the mayor in the story that an expression gives the folder of. */
function renaming(folder: string): string {
  return `
    const { recordNamed } = await import('${SRC}desk/record-named.ts');
    const { openStory } = await import('${SRC}desk/story.ts');
    const { planRename } = await import('${SRC}desk/rename.ts');
    const { writePlan } = await import('${SRC}desk/write-plan.ts');
    const story = await openStory(${folder});
    writePlan(${folder}, planRename(story, recordNamed(story, 'mira-stone'), 'mayor-stone'));
  `;
}
