import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aPublishedStory, filesIn } from '../desk/edited-story.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Runs a command on a story, as a shell would, with what its editor types. */
function run(folder: string, args: readonly string[], typed: string = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env['PATH'], CONTENT_DIR: folder },
    input: typed,
    encoding: 'utf8',
  });
  return { status, out: stdout.replaceAll(`${folder}/`, ''), err: stderr.replaceAll(`${folder}/`, '') };
}

describe('a command that edits the story', { timeout: 90_000 }, () => {
  const RENAME = ['rename', 'mira-stone', 'mayor-stone'];

  it('shows each file and line, and writes nothing where it only shows', async () => {
    const folder = await aPublishedStory();
    const before = await filesIn(folder);
    const { status, out, err } = run(folder, [...RENAME, '--dry-run']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('\nactors/mira-stone.md → actors/mayor-stone.md\n  +    7  formerIds:\n');
    expect(out).toContain(
      '\nsources/2026-01-20-bridge-opens.md\n  -   10    mira-stone: [M. Stone]\n  +   10    mayor-stone: [M. Stone]\n',
    );
    expect(await filesIn(folder)).toEqual(before);
  });

  it.each([
    ['y\n', true],
    ['n\n', false],
    ['', false],
  ])('asks, and given %j writes: %s', async (typed, isWritten) => {
    const folder = await aPublishedStory();
    const { status, out, err } = run(folder, RENAME, typed);
    expect(out).toContain('Change 3 files? [y/N]');
    expect(status).toBe(isWritten ? 0 : 1);
    if (!isWritten) expect(err).toBe('Nothing was written. Answer y, or run the command with --yes.\n');
    expect(Object.hasOwn(await filesIn(folder), 'actors/mayor-stone.md')).toBe(isWritten);
  });

  it('has the paragraphs that are kept of a source follow it to another id, and overwrites none', async () => {
    const around = await mkdtemp(join(tmpdir(), 'throughline-kept-'));
    onTestFinished(() => rm(around, { recursive: true }));
    const [folder, drafts] = [join(around, 'content'), join(around, 'drafts')];
    await cp(await aPublishedStory(), folder, { recursive: true });
    await mkdir(drafts);
    await writeFile(join(drafts, '2026-01-20-bridge-opens.md'), 'Its paragraphs');
    await writeFile(join(drafts, 'other.md'), 'Others');
    expect(run(folder, ['rename', '2026-01-20-bridge-opens', '2026-01-20-opened', '--yes']).status).toBe(0);
    expect(await readdir(drafts)).toEqual(['2026-01-20-opened.md', 'other.md']);
    expect(run(folder, ['rename', '2026-01-20-opened', 'other', '--yes']).status).toBe(0);
    expect(await readFile(join(drafts, 'other.md'), 'utf8')).toBe('Others');
  });

  it('tells of a rename that it is a commit of its own', async () => {
    const { out } = run(await aPublishedStory(), [...RENAME, '--yes']);
    expect(out).toContain('git commit -m "Rename mira-stone to mayor-stone"');
    expect(out).toMatch(/\nChanged 3 files\.\n$/);
  });

  it('says how it is used when asked, and where its words do not fit', async () => {
    const folder = await aPublishedStory();
    for (const name of ['rename', 'merge', 'withdraw', 'remove']) {
      expect(run(folder, [name, '--help'])).toMatchObject({ status: 0, err: '' });
      const { status, out, err } = run(folder, [name]);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toMatch(new RegExp(`^Missing: [A-Z].*\\.\n\nUsage: npm run ${name} -- `));
    }
    expect(run(folder, ['rename', 'a', 'b', '--why', 'x']).status).toBe(2);
  });

  it.each([
    ['withdraw', '2026-01-20-bridge-opens', '9998-01'],
    ['remove', 'who-pays', '9998-01-01'],
  ])('writes no day that is still to come: %s %s --date %s', async (name, id, date) => {
    const folder = await aPublishedStory();
    const before = await filesIn(folder);
    const { status, err } = run(folder, [name, id, '--why', 'It went.', '--date', date, '--yes']);
    expect(status).toBe(2);
    expect(err).toMatch(`--date ${date} is still to come: write the day on which it was done.\n`);
    expect(await filesIn(folder)).toEqual(before);
  });

  it.each([
    [['rename', 'mira-stone'], 'Missing: NEW.'],
    [['remove', 'mira-stone'], 'Missing: --why TEXT.'],
    [['merge', 'INTO', 'mira-stone'], 'Missing: B.'],
    [['withdraw', 'one', 'It', 'went', '--why', 'x'], 'Too many words: It went.'],
  ])('says which words are missing or too many: %j', async (args, said) => {
    const { status, err } = run(await aPublishedStory(), args);
    expect(status).toBe(2);
    expect(err).toMatch(said);
  });

  it('takes two records to merge with INTO between them and without', async () => {
    const folder = await aPublishedStory();
    const given = (words: readonly string[]) => run(folder, ['merge', ...words, '--dry-run']).out;
    expect(given(['who-pays', 'INTO', 'bridge-length'])).toBe(given(['who-pays', 'bridge-length']));
  });

  it('gives one reason on a line that no terminal obeys', async () => {
    expect(run(await aPublishedStory(), ['rename', '\u001b[2J', 'x'])).toEqual({
      status: 1,
      out: '',
      err: 'There is no record "\\u001b[2J"; write its id: the name of its file in the folder of the story, without .md\n',
    });
  });
});
