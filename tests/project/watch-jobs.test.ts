import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { readProjectFile } from '../setup/project-files.ts';

interface Step {
  readonly run?: string;
}

const steps = (parse(readProjectFile('.github/workflows/watch.yml')) as { jobs: { watch: { steps: Step[] } } }).jobs
  .watch.steps;
const onGitHub = steps
  .flatMap(({ run }) => run ?? [])
  .filter((line) => line !== 'exit 1')
  .join('\n');
const { script } = (parse(readProjectFile('.gitlab-ci.yml')) as { watch: { script: string[] } }).watch;
const onGitLab = script.join('\n');

/** What stands in for the hosts: npm drafts the next article, gh answers that no request is open and keeps what it is told. */
const COMMANDS = {
  npm: 'case "$*" in *watch-feeds*) n=$(ls content/sources | wc -l); echo draft > "content/sources/$n.md"; mkdir -p drafts; echo x > drafts/seen.json; echo "wrote $n.md"; exit "${FAILS:-0}";; esac',
  gh: 'case "$1 $2" in "pr list") cat "$HOSTED/open" 2>/dev/null || echo 0;; "pr create") echo 1 > "$HOSTED/open"; echo "$*" >> "$HOSTED/told";; esac',
};

/** A repository on a host, and a run of a job in a clone of it. */
async function aHost(commands: string) {
  const root = await mkdtemp(join(tmpdir(), 'throughline-host-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const origin = join(root, 'origin.git');
  const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  const bin = join(root, 'bin');
  await mkdir(bin);
  for (const [name, text] of Object.entries(COMMANDS)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${text}\n`);
    await chmod(join(bin, name), 0o755);
  }
  git(root, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  git(origin, 'config', 'receive.advertisePushOptions', 'true');
  git(root, 'clone', '--quiet', origin, 'first');
  const first = join(root, 'first');
  await mkdir(join(first, 'content/sources'), { recursive: true });
  await writeFile(join(first, 'content/sources/0.md'), 'source');
  await writeFile(join(first, '.gitignore'), 'drafts/\n');
  git(first, 'add', '-A');
  git(first, '-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'First');
  git(first, 'push', '--quiet', 'origin', 'HEAD:main');
  let runs = 0;
  const run = (env: Record<string, string> = {}) => {
    const clone = join(root, `run-${runs++}`);
    git(root, 'clone', '--quiet', origin, clone);
    const told = {
      PATH: `${bin}:${process.env['PATH']}`,
      HOME: root,
      HOSTED: root,
      RUNNER_TEMP: root,
      GITHUB_ENV: join(root, 'env'),
      BRANCH: 'drafts',
      BASE: 'main',
      CI_DEFAULT_BRANCH: 'main',
      CI_SERVER_HOST: 'example.org',
      WATCH_TOKEN: 'token',
    };
    const script = commands.replace(/"https:\/\/watch.*?"/, `"${origin}"`);
    execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd: clone,
      env: { ...told, ...env },
      stdio: 'pipe',
    });
  };
  const proposed = () => git(origin, 'ls-tree', '-r', '--name-only', 'drafts').trim().split('\n');
  const changed = () => git(origin, 'diff', '--name-only', 'main', 'drafts').trim().split('\n');
  return { root, run, proposed, changed };
}

describe.each([
  ['GitHub', onGitHub],
  ['GitLab', onGitLab],
])('the scheduled job on %s', (name, commands) => {
  it('proposes the drafts and nothing else, and adds to them while they are open', async () => {
    const { root, run, proposed, changed } = await aHost(commands);
    run();
    expect(changed()).toEqual(['content/sources/1.md']);
    run();
    expect(proposed()).toEqual(['.gitignore', 'content/sources/0.md', 'content/sources/1.md', 'content/sources/2.md']);
    if (name === 'GitHub') expect((await readFile(join(root, 'told'), 'utf8')).match(/pr create/g)).toHaveLength(1);
  });
});

it('the job on GitLab fails at the end, once it has proposed what it has', async () => {
  const { run, changed } = await aHost(onGitLab);
  expect(() => run({ FAILS: '1' })).toThrow();
  expect(changed()).toEqual(['content/sources/1.md']);
});
