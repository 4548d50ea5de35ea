import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { check } from '../../src/cli/check.ts';
import { editCommand } from '../../src/cli/desk.ts';
import { refusing } from '../../src/cli/finish-stopped.ts';
import { aPublishedStory, filesIn } from '../desk/edited-story.ts';

const RENAME = ['mira-stone', 'mayor-stone', '--yes'];
const rename = editCommand('rename');

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What a command prints and gives for the story in a folder. */
async function run(
  command: (args: readonly string[]) => Promise<number>,
  folder: string,
  { ci = '', args = [''] } = {},
) {
  for (const [name, value] of Object.entries({ CONTENT_DIR: folder, CI: ci, GITHUB_ACTIONS: '' }))
    vi.stubEnv(name, value);
  const [out, err]: [string[], string[]] = [[], []];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
  const status = await command(args.filter(Boolean));
  return { status, out: out.join(''), err: err.join('').replaceAll(folder, 'content') };
}

/** A story with an edit that was stopped before its last step. */
async function aStopped(): Promise<string> {
  const folder = await aPublishedStory();
  await mkdir(join(folder, '.edit'));
  const step = { place: 'events/none.md', content: null, before: [null], after: null };
  await writeFile(join(folder, '.edit', 'list.json'), JSON.stringify([step]));
  return folder;
}

describe('a command that finds a stopped edit', () => {
  it('finishes it and says so, beside what it prints for programs', async () => {
    const { status, out, err } = await run(check, await aStopped(), { args: ['--json'] });
    expect({ status, err }).toEqual({
      status: 0,
      err: 'An edit that was stopped before is finished now, in content.\n',
    });
    expect(JSON.parse(out)).toMatchObject({ problems: [] });
  });

  it.each([
    ['check', check, []],
    ['build', build, []],
    ['rename', rename, RENAME],
  ] as const)('finishes none on a server: %s', async (_, command, args) => {
    const folder = await aStopped();
    const before = await filesIn(folder);
    const { status, out, err } = await run(command, folder, { ci: 'true', args: [...args] });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^content\/\.edit is there, .* on a server \(CI\) none is finished\. .*\n$/);
    expect(await filesIn(folder)).toEqual(before);
  });

  it.each([
    ['check', check, []],
    ['build', build, []],
    ['rename', rename, RENAME],
  ] as const)('says in a sentence why it cannot: %s', async (_, command, args) => {
    const folder = await aStopped();
    await writeFile(join(folder, '.edit', 'list.json'), 'no list');
    const { status, out, err } = await run(command, folder, { args: [...args] });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^content\/\.edit should hold .*\n$/);
  });

  it('says in a sentence what cannot be written, and hides no other fault', async () => {
    const failing = (fault: object) => () => refusing(() => Promise.reject(Object.assign(new Error('fault'), fault)));
    const { status, err } = await run(failing({ code: 'EACCES', syscall: 'open', path: 'dist/x' }), 'no-story');
    expect({ status, err }).toEqual({
      status: 1,
      err: 'dist/x cannot be written (EACCES). Correct the permissions there, or what stands in the way, then run the command again.\n',
    });
    expect((await run(failing({ code: 'ENOSPC', syscall: 'write' }), 'no-story')).err).toBe(
      'There is no more room on the disk (ENOSPC). Make room, then run the command again.\n',
    );
    await expect(run(failing({ code: 'ENOENT', syscall: 'open' }), 'no-story')).rejects.toThrow('fault');
  });

  it.each(['package.json', 'no-such-folder'])('finds none where there is no story: %s', async (folder) => {
    const { status, err } = await run(check, folder);
    expect(status).toBe(1);
    expect(err).toMatch(/^content:1 file: .*\n1 problem\n$/);
  });

  it('edits a story on a server where nothing was stopped', async () => {
    const folder = await aPublishedStory();
    expect(await run(rename, folder, { ci: 'true', args: RENAME })).toMatchObject({ status: 0, err: '' });
    expect(await readFile(join(folder, 'actors/mayor-stone.md'), 'utf8')).toContain('name: Mira Stone');
  });
});
