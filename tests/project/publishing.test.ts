import { execFile, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build.ts';
import { projectFiles, readProjectFile } from '../setup/project-files.ts';

const run = promisify(execFile);
const workflows = projectFiles('.github/workflows');

describe('the jobs that publish', () => {
  test('name every action by its commit, which nobody can change, with the version it is of', () => {
    const uses = workflows.flatMap((file) => readProjectFile(file).match(/uses: .*/g) ?? []);
    expect(uses.length).toBeGreaterThan(10);
    expect(uses.filter((use) => !/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))).toEqual([]);
  });

  test('run no script of a package that they install', () => {
    const installs = [...workflows, '.gitlab-ci.yml'].flatMap(
      (file) => readProjectFile(file).match(/npm ci\b.*/g) ?? [],
    );
    expect(installs.filter((line) => !line.startsWith('npm ci --ignore-scripts'))).toEqual([]);
  });

  test('may write nothing but where a job says so', () => {
    expect(workflows.filter((file) => !/^permissions:\n {2}contents: \w+\n/m.test(readProjectFile(file)))).toEqual([]);
  });
});

/** On a server: ssh runs what it is told in a folder of this machine, and rsync copies. */
const COMMANDS = {
  ssh: '[ "$1" = -- ] && shift; cd "$HOSTED" && exec sh -c "$2"',
  rsync: 'for last; do :; done; [ -z "${BREAKS:-}" ] || exit 12; cp -R dist "$HOSTED/${last#*:}"',
};

describe('publishing on a server', () => {
  let folder: string;
  const there = (name: string) => join(folder, 'hosted/www', name);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'throughline-server-'));
    await mkdir(join(folder, 'bin'));
    for (const name of ['hosted', 'dist']) await mkdir(join(folder, name));
    await cp(join(ROOT, '.github/to-server'), join(folder, 'to-server'));
    for (const [name, text] of Object.entries(COMMANDS)) await addCommand(name, text);
  });

  afterEach(() => rm(folder, { recursive: true }));

  test('serves the new site at once, keeps the last five, and goes back to the one before', async () => {
    for (const hour of [10, 11, 12, 13, 14, 15, 16]) await publish(hour);
    expect(await readFile(there('current/index.html'), 'utf8')).toBe('the site of 16');
    expect(await readdir(there('sites'))).toHaveLength(5);
    await toServer('me@host:www', '--back');
    expect(await readFile(there('current/index.html'), 'utf8')).toBe('the site of 15');
  });

  test('leaves the last site where the copy is broken off, and clears what came of it', async () => {
    await publish(10);
    await expect(publish(11, { BREAKS: 'yes' })).rejects.toThrow();
    expect(await readlink(there('current'))).toMatch(/^sites\/20260101-10/);
    await publish(12);
    expect(await readdir(there('sites'))).toHaveLength(2);
  });

  test('says what is missing: a place, a site, a site before', async () => {
    await expect(toServer('host')).rejects.toThrow('Name the place on the server');
    await expect(toServer('me@host:www')).rejects.toThrow('build one with npm run build');
    await publish(10);
    await expect(toServer('me@host:www', '--back')).rejects.toThrow('There is no site before sites/20260101-10');
  });

  async function publish(hour: number, env: Readonly<Record<string, string>> = {}): Promise<void> {
    await writeFile(join(folder, 'dist/index.html'), `the site of ${hour}`);
    await addCommand('date', `echo 20260101-${hour}0000`);
    await run(join(folder, 'to-server'), ['me@host:www'], { cwd: folder, env: environment(env) });
  }

  async function toServer(...args: readonly string[]): Promise<void> {
    await run(join(folder, 'to-server'), args, { cwd: folder, env: environment() });
  }

  function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
    return { PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, HOSTED: join(folder, 'hosted'), ...more };
  }

  async function addCommand(name: string, text: string): Promise<void> {
    await writeFile(join(folder, 'bin', name), `#!/bin/sh\n${text}\n`);
    await chmod(join(folder, 'bin', name), 0o755);
  }
});

describe.skipIf(spawnSync('jq', ['--version']).error)('what the check finds', () => {
  const found = {
    file: 'content/a,b.md',
    line: 3,
    field: 'date',
    found: 'no day\nsuch as 100 %',
    fix: 'write one',
    rule: null,
  };
  const read = (filter: string) => {
    const input = JSON.stringify({ problems: [found], warnings: [{ ...found, rule: 'unmentioned' }] });
    return spawnSync('jq', ['--raw-output', '--from-file', filter], { cwd: ROOT, input, encoding: 'utf8' }).stdout;
  };

  test('is shown by GitHub beside its line', () => {
    const [problem, warning] = read('.github/annotations.jq').trim().split('\n');
    expect(problem).toBe('::error file=content/a%2Cb.md,line=3,title=date::no day%0Asuch as 100 %25; write one');
    expect(warning).toMatch(/^::warning file=/);
  });

  test('is shown by GitLab beside its line', () => {
    const issues = JSON.parse(read('.gitlab/code-quality.jq')) as readonly object[];
    expect(issues).toMatchObject([
      { check_name: 'date', severity: 'blocker', location: { path: 'content/a,b.md', lines: { begin: 3 } } },
      { check_name: 'unmentioned', severity: 'minor' },
    ]);
  });
});
