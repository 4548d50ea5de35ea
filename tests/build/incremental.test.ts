import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Chance } from '../../bench/story/chance.ts';
import { writeRecords } from '../../bench/story/record.ts';
import { SMALLEST, storyOfYears } from '../../bench/story/story-of-years.ts';
import { SIGNATURE_FILE } from '../../src/site/build/file-list.ts';
import { filesUnder } from '../../src/site/build/site-files.ts';
import { copyProject, ownEnvironment, run } from '../setup/build.ts';
import { EDITS } from '../setup/edits.ts';

/** Another seed edits other records, in another order, and kills builds at other moments. */
const SEED = Number(process.env['SEED'] ?? 14);
/** How many builds are killed: each may be so at any moment, so more of them find more; each takes some seconds. */
const KILLS = Number(process.env['KILLS'] ?? 1);

const RENAMING = 'gives an actor another name';
/** An editor's machine, which adds to the list of addresses. */
const EDITORS = { CI: '' };

let folder: string;
const edited = () => join(folder, 'edited');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  await copyProject(edited());
  await rm(join(edited(), 'content'), { recursive: true });
  await writeRecords(join(edited(), 'content'), storyOfYears(SMALLEST));
  await npm(edited(), 'run', 'build');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a build after edits, one of them killed midway, writes the bytes of clean builds of its parts', async () => {
  const before = await digestsOf(join(edited(), 'dist'));
  const chance = new Chance(SEED);
  for (const name of inSomeOrder(chance)) await EDITS[name]!(edited(), chance);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await killMidway(edited(), kill === 0 ? 0 : chance.below(LONGEST_WAIT));
    expect(await digestsOf(join(edited(), 'dist'))).toEqual(before);
  }
  expect(await npm(edited(), 'run', 'build')).toMatch(/wrote [\d,]+ files?, left [\d,]+ files? as they were/);
  expect(await digestsOf(join(edited(), 'dist'))).toEqual(await digestsOf(await builtInParts(edited())));
  await writeFile(join(edited(), 'dist', SIGNATURE_FILE), 'a signature of the list of these files');
  expect(await npm(edited(), 'run', 'build')).toMatch(/wrote 0 files, left/);
  expect((await stat(join(edited(), 'dist', SIGNATURE_FILE))).size).toBeGreaterThan(0);
});

test('a build after a name has changed, which many texts hold, writes the bytes of a clean build, without the signature of the last', async () => {
  await EDITS[RENAMING]!(edited(), new Chance(SEED));
  await npm(edited(), 'run', 'build');
  const clean = join(folder, 'clean');
  await copy(edited(), clean);
  await npm(clean, 'run', 'build', '--', '--clean');
  expect(await digestsOf(join(edited(), 'dist'))).toEqual(await digestsOf(join(clean, 'dist')));
});

/** Every kind of edit, in another order for each seed, but for the one that changes nearly every page. */
function inSomeOrder(chance: Chance): readonly string[] {
  const names = Object.keys(EDITS).filter((name) => name !== RENAMING);
  return names
    .map((name) => ({ name, at: chance.below(1) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => name);
}

/** In milliseconds: no build writes its pages sooner. */
const LONGEST_WAIT = 2000;

/** Stops a build by force once it has written a page, and some milliseconds have gone by. */
async function killMidway(project: string, wait: number): Promise<void> {
  const build = spawn('node', ['src/cli/main.ts', 'build'], {
    cwd: project,
    env: { ...ownEnvironment(), ...EDITORS },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => build.on('close', resolve));
  const page = join(project, '.dist-unfinished/index.html');
  while (build.exitCode === null && !(await stat(page).catch(() => null)))
    await new Promise((go) => setTimeout(go, 20));
  await new Promise((go) => setTimeout(go, wait));
  expect(build.kill('SIGKILL')).toBe(true);
  await ended;
}

/** Two parts, each built by another machine from a clean checkout, and put together by the first. */
async function builtInParts(project: string): Promise<string> {
  const machines = ['1/2', '2/2'].map((part, i) => ({ part, machine: join(folder, `machine-${i}`) }));
  const built = machines.map(async ({ part, machine }) => {
    await copy(project, machine);
    await npm(machine, 'run', 'build', '--', '--part', part);
    return join(machine, 'dist');
  });
  const folders = await Promise.all(built);
  const assembled = join(folder, 'assembled');
  await run('npm', ['run', 'assemble', '--', ...folders], machines[0]!.machine, { ...EDITORS, OUT_DIR: assembled });
  return assembled;
}

/** A copy as a checkout has it: with nothing that was built. */
async function copy(project: string, to: string): Promise<void> {
  await copyProject(to);
  for (const name of ['content', 'src']) {
    await rm(join(to, name), { recursive: true });
    await cp(join(project, name), join(to, name), { recursive: true });
  }
}

async function npm(project: string, ...args: readonly string[]): Promise<string> {
  const { code, output } = await run('npm', args, project, EDITORS);
  expect(code === 0 ? '' : output).toBe('');
  return output;
}

/** The digest of each file, by its path. */
async function digestsOf(site: string): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const file of await filesUnder(site))
    digests.set(
      file,
      createHash('sha256')
        .update(await readFile(join(site, file)))
        .digest('hex'),
    );
  return digests;
}
