import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(ROOT, 'src/cli/main.ts');
const BASE = join(ROOT, 'tests/broken/base');

/** Runs the command line as a shell would, in a folder where `content` is a small valid story. */
async function cli(args: readonly string[], { env = {}, files = {} }: Setting = {}) {
  const cwd = await mkdtemp(join(tmpdir(), 'throughline-'));
  onTestFinished(() => rm(cwd, { recursive: true }));
  await cp(BASE, join(cwd, 'content'), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(cwd, 'content', file), text);
  const { PATH } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    env: { PATH, ...env },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

const DISPUTED = 'tests/warned/part-and-standing-that-are-disputed';
const BROKEN = {
  'actors/river-council.md': '---\nname: River Council\nkind: club\ndescription: A council\ncolor: blue\n---\n',
  'questions/who-pays.md': '---\ntitle: Who pays?\nabout: [bridge-pln]\ntype: set\n---\n',
};
const ADDED =
  'Added 13 addresses, actors/mira-stone and others, to addresses.txt, which is new: commit it; from now on each stays\n';
const PROBLEMS = [
  'content/actors/river-council.md:3 kind: "club"; write one of person, country, organisation',
  'content/actors/river-council.md:5 color: a field of this name is not known; remove it; the fields are name, kind, description, names, sortName, roles, country, demonyms, wikidata, differentFrom, formerIds, corrections',
  'content/questions/who-pays.md:3 about.0: no actor or entity has the id "bridge-pln"; did you mean "bridge-plan"?',
  'content/questions/who-pays.md:6 body: no paragraph; write at least one below the second ---',
];

describe('the check command', { timeout: 30_000 }, () => {
  it('says in one line what a story without problems holds', async () => {
    expect(await cli(['check'])).toEqual({
      status: 0,
      out: 'No problems: 1 source, 1 event, 2 actors, 2 entities, 2 questions, 2 spellings\n' + ADDED,
      err: '',
    });
  });

  it('prints every problem of every file, and how many', async () => {
    expect(await cli(['check'], { files: BROKEN })).toEqual({
      status: 1,
      out: '',
      err: `${PROBLEMS.join('\n')}\n4 problems\n`,
    });
  });

  it('prints warnings, counts them, and lets them pass', async () => {
    const council = await readFile(join(ROOT, DISPUTED, 'events/2026-01-20-council-answers.md'), 'utf8');
    const files = { 'events/2026-01-20-council-answers.md': council };
    const { status, out, err } = await cli(['check'], { files });
    expect(status).toBe(0);
    expect(out).toBe(
      'No problems, 2 warnings: 1 source, 2 events, 2 actors, 2 entities, 2 questions, 2 spellings\n' +
        ADDED.replace('13', '15'),
    );
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^content\/events\/2026-01-19-bridge-opened.md:7 participants.0.role: warning: /),
      expect.stringMatching(/^content\/events\/2026-01-19-bridge-opened.md:10 memberships.0.status: warning: /),
      '',
    ]);
    const inActions = await cli(['check'], { env: { GITHUB_ACTIONS: 'true' }, files });
    expect(inActions.out).toMatch(/^::warning file=content\/events\/2026-01-19-bridge-opened.md,line=7::/);
  });

  it('reads another folder when told to', async () => {
    expect(await cli(['check'], { env: { CONTENT_DIR: 'content/actors' } })).toMatchObject({ status: 1, out: '' });
    expect(await cli(['check'], { env: { CONTENT_DIR: await aCopy() } })).toMatchObject({ status: 0, err: '' });
    expect(await cli(['check'], { env: { CONTENT_DIR: '' } })).toMatchObject({ status: 0, err: '' });
  });

  it('says that a folder is not there', async () => {
    expect(await cli(['check'], { env: { CONTENT_DIR: 'contents' } })).toEqual({
      status: 1,
      out: '',
      err: 'contents:1 file: no such folder; make it, or correct its name\n1 problem\n',
    });
  });

  it('annotates the lines of a pull request in GitHub Actions, and obeys nothing in the content', async () => {
    const hostile = '---\nname: "::error::x ##[error]y \\e[2J"\nkind: organisation\ndescription: ""\n---\n';
    const files = { 'actors/river-council.md': hostile };
    const { status, out, err } = await cli(['check'], { env: { GITHUB_ACTIONS: 'true' }, files });
    expect(status).toBe(1);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^::error file=content\/actors\/river-council.md,line=2::name: "::error::x/),
      expect.stringMatching(/^::error file=content\/actors\/river-council.md,line=4::description: /),
      '',
    ]);
    expect(err).toContain('##\\[error]y');
    expect(out + err).not.toContain('\u001b');
  });
});

describe('the list of published addresses', { timeout: 30_000 }, () => {
  const addresses = async (folder: string) => (await readFile(join(folder, 'addresses.txt'), 'utf8')).split('\n');
  const check = (folder: string) => cli(['check'], { env: { CONTENT_DIR: folder } });

  it('is written by a check that finds nothing wrong, A to Z, and left alone when nothing is new', async () => {
    const folder = await aCopy();
    expect((await check(folder)).out).toContain(ADDED);
    expect(await addresses(folder)).toEqual([
      'actors/mira-stone',
      'actors/river-council',
      'entities/bridge-plan',
      'entities/old-harbour',
      'events/2026-01-19-bridge-opened',
      'events/2026-01-19-bridge-opened#claim-bridge-length-310',
      'events/2026-01-19-bridge-opened#claim-who-pays-river-council',
      'events/2026-01-19-bridge-opened#membership-mira-stone-river-council-accepted',
      'events/2026-01-19-bridge-opened#pledge-river-council-lamps-for-the-bridge-offered',
      'events/2026-01-19-bridge-opened#statement-mira-stone-it-will-stand',
      'questions/bridge-length',
      'questions/who-pays',
      'sources/2026-01-20-bridge-opens',
      '',
    ]);
    expect((await check(folder)).out).not.toContain('Added');
    expect((await readdir(folder)).filter((name) => name.includes('addresses'))).toEqual(['addresses.txt']);
  });

  it('is whole where what a check writes is lost, as on a server', async () => {
    const folder = await aCopy();
    const onServer = () => cli(['check'], { env: { CONTENT_DIR: folder, CI: 'true' } });
    const { status, out, err } = await onServer();
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/addresses\.txt:1 file: no list of published addresses; run npm run check, which begins it, /);
    await check(folder);
    expect((await onServer()).status).toBe(0);
  });

  it('is not written while anything is wrong, and a file that is gone is a problem', async () => {
    const folder = await aCopy();
    await writeFile(join(folder, 'addresses.txt'), 'questions/gone\n');
    const { status, err } = await check(folder);
    expect(status).toBe(1);
    expect(err).toMatch(/addresses\.txt:1 file: \S+questions\/gone\.md is gone, and its address was published; /);
    expect(await addresses(folder)).toEqual(['questions/gone', '']);
  });
});

/** A folder with the small valid story. */
async function aCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(BASE, folder, { recursive: true });
  return folder;
}

describe('the command line', { timeout: 30_000 }, () => {
  it.each([
    [[], 'Name a command.'],
    [['chekc'], 'There is no command "chekc".'],
    [['constructor'], 'There is no command "constructor".'],
    [['\u001b[2J'], 'There is no command "\\u001b[2J".'],
  ])('given %j says what is wrong and how it is used', async (args, message) => {
    const { status, out, err } = await cli(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^[^\n]+\n\nUsage: /);
    expect(err.split('\n')[0]).toBe(message);
  });

  it('says how it is used when asked', async () => {
    const { status, out, err } = await cli(['--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^Usage: /);
  });
});

it('a command that failed ends, whatever it left open', { timeout: 30_000 }, async () => {
  const NODE_OPTIONS = '--import=data:text/javascript,setInterval(()=>null,1000)';
  expect(await cli(['check', '--stict'], { env: { NODE_OPTIONS } })).toMatchObject({ status: 2 });
});
