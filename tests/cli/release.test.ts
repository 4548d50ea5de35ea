import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { release } from '../../src/cli/release.ts';
import { aPublishedStory, LAMP } from '../desk/edited-story.ts';
import { write } from '../reader/a-folder.ts';

const EVENT = 'events/2026-01-19-bridge-opened.md';
const ID = '2026-01-19-bridge-opened';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-03T12:00:00Z'), toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What a command prints and gives. */
async function run(folder: string, command: typeof check, args: readonly string[] = [], env: object = {}) {
  for (const [name, value] of Object.entries({ CONTENT_DIR: folder, CI: '', GITHUB_ACTIONS: '', ...env }))
    vi.stubEnv(name, value);
  const [out, err]: [string[], string[]] = [[], []];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
  const status = await command(args);
  const shown = (lines: readonly string[]) => lines.join('').replaceAll(`${folder}/`, '');
  return { status, out: shown(out), err: shown(err) };
}

const linesOf = async (folder: string) =>
  (await readFile(join(folder, 'versions.txt'), 'utf8')).split('\n').filter((line) => line.startsWith('events/'));

/** Writes words in place of others in the event. */
async function edit(folder: string, from: string, to: string) {
  const text = await readFile(join(folder, EVENT), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, EVENT), text.replace(from, to));
}

/** Keeps a folder in Git as it is. */
function commit(folder: string) {
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder });
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=An Editor', '-c', 'user.email=editor@example.org', 'commit', '-qm', 'Publish');
}

/** Changes of the event that are more than wording, and what is said of each. */
const TURNED = [
  ['mayor opens the', 'mayor will not open the', 'body: “not” stands there now, and did not when it was published'],
  [
    'answer: 310\n',
    'answer: 310\n    qualifier: under\n    anchor: claim-bridge-length-310\n',
    'claims.0: “qualifier: under” stands there now',
  ],
  ['para. 4', 'para. 5', 'claims.0: “para. 4” was published on 2026-03-03 and is not there now, but “para. 5”'],
  ['it is long', 'it is short', 'claims.0: “it is long” was published on 2026-03-03'],
  ['para. 2]', 'para. 3]', 'body: “para. 2” was published on 2026-03-03'],
] as const;

/** A story of which a first version was noted. */
async function aReleased() {
  const folder = await aPublishedStory();
  const first = await run(folder, release);
  return { folder, first };
}

describe('a release', () => {
  it('notes a version of each record, and none of what is as it was', async () => {
    const { folder, first } = await aReleased();
    expect(first).toMatchObject({ status: 0 });
    expect(first.out).toContain(`${EVENT}: first version\n`);
    expect(first.out).toContain('in versions.txt, which is new: commit it with what you publish\n');
    expect(await linesOf(folder)).toHaveLength(1);
    expect(await run(folder, release)).toEqual({ status: 0, out: 'Everything is as it was published last\n', err: '' });
  });

  it('tells what looks wrong in the records that it notes, and of no other', async () => {
    const { folder } = await aReleased();
    await write(folder, 'sources/2026-01-21-lamp.md', LAMP);
    const { status, err } = await run(folder, release);
    expect(status).toBe(0);
    expect(err).toMatch(/^sources\/2026-01-21-lamp\.md:2 title: warning: no event cites this source/);
    expect(err).not.toContain('events/');
    expect((await run(folder, release)).err).toBe('');
  });

  it('notes nothing while a published fact has changed without a correction, or a story has problems', async () => {
    const { folder } = await aReleased();
    await edit(folder, 'kind: meeting', 'kind: opening');
    const refused = await run(folder, release);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain(
      `${EVENT}:4 kind: “opening” stands here, where “meeting” was published on 2026-03-03`,
    );
    expect(await linesOf(folder)).toHaveLength(1);
    await edit(folder, 'kind: opening', 'kind: nothing');
    expect((await run(folder, release)).err).toContain('Nothing was noted, since the story has 1 problem');
  });

  it('notes the next version once a correction says what was wrong, or its editor that no fact changed', async () => {
    const { folder } = await aReleased();
    await edit(folder, 'title: The bridge is opened', 'title: The bridge has been opened');
    expect((await run(folder, release, ['--wording-only', ID, '--dry-run'])).out).toContain('nothing was written');
    expect((await run(folder, release, ['--wording-only', ID])).status).toBe(0);
    expect((await linesOf(folder))[1]).toMatch(/ 2026-03-03 [0-9a-f]{12} 0 ~title /);
    await edit(folder, '\n---\n', '\ncorrections:\n  - { date: "2026-03-03", text: It was no opening. }\n---\n');
    await edit(folder, 'kind: meeting', 'kind: visit');
    expect((await run(folder, release)).status).toBe(0);
    expect((await linesOf(folder))[2]).toMatch(/ 2026-03-03 [0-9a-f]{12} 1 !kind /);
  });

  it('takes no changed number for wording where Git has what was published, and no other record without it', async () => {
    const { folder } = await aReleased();
    commit(folder);
    await edit(folder, 'answer: 310\n', 'answer: 320\n    anchor: claim-bridge-length-310\n');
    await edit(folder, 'The mayor opens', 'A mayor opens');
    expect(await run(folder, release, ['--wording-only', ID])).toEqual({
      status: 1,
      out: '',
      err: `${EVENT}:14 claims.0: “310” was published on 2026-03-03 and is not there now, but “320”: that is more than wording. Write a correction, and leave ${ID} out of --wording-only; or put it back\nNothing was noted\n`,
    });
    await edit(folder, 'answer: 320\n    anchor: claim-bridge-length-310\n', 'answer: 310\n');
    expect((await run(folder, release, ['--wording-only', ID])).status).toBe(0);
    await edit(folder, 'place: old-harbour', 'place: north-tower');
    await write(folder, 'entities/north-tower.md', '---\nname: North Tower\nkind: place\ndescription: Tower\n---\n');
    expect((await run(folder, release, ['--wording-only', ID])).err).toMatch(
      /:5 place\.0: “old-harbour” was published on .* but “north-tower”: that is more than wording/,
    );
  });

  it('lets the text of a question and its reading follow a new answer, and stops at one without', async () => {
    const folder = await aPublishedStory();
    const question = (text: string, reading: string) =>
      write(
        folder,
        'questions/bridge-length.md',
        `---\ntitle: How long is the bridge?\nabout: [bridge-plan]\ntype: number\nunit: metres\nreading: ${reading}\n---\n\n${text}\n`,
      );
    await question('One number, of January.', 'There are not 2 numbers.');
    await run(folder, release);
    commit(folder);
    const wording = ['--dry-run', '--wording-only', 'bridge-length'];
    await question('One number, of January.', 'There are 2 numbers, which differ.');
    expect((await run(folder, release, wording)).err).not.toContain('more than wording');
    await question('Two numbers, of January.', 'There are 2 numbers, which differ.');
    expect((await run(folder, release, wording)).err).toContain('“One” was published on 2026-03-03');
    expect((await run(folder, release)).err).toContain('no answer to this question has changed');
    const second = '  - { question: bridge-length, answer: 320, sources: [2026-01-20-bridge-opens] }\n';
    await edit(folder, '  - question: who-pays', `${second}  - question: who-pays`);
    expect((await run(folder, release, wording)).status).toBe(0);
    expect((await run(folder, release)).out).toContain('questions/bridge-length.md: changed since 2026-03-03');
    const listed = await readFile(join(folder, 'versions.txt'), 'utf8');
    expect(listed).toMatch(/^questions\/bridge-length 2026-03-03 \w+ 0 \^reading,\^text /m);
  });

  it('takes no turned word, qualifier, place or quotation for wording', async () => {
    const folder = await aPublishedStory();
    const cited = '{ id: 2026-01-20-bridge-opens, locator: para. 4, quote: it is long }';
    await edit(folder, 'answer: 310\n    sources: [2026-01-20-bridge-opens]', `answer: 310\n    sources: [${cited}]`);
    await edit(folder, 'bridge. [@2026-01-20-bridge-opens]', 'bridge. [@2026-01-20-bridge-opens, para. 2]');
    await run(folder, release);
    commit(folder);
    for (const [from, to, found] of TURNED) {
      await edit(folder, from, to);
      const { status, err } = await run(folder, release, ['--wording-only', ID]);
      expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining(found) as string });
      await edit(folder, to, from);
    }
  });

  it('refuses words it does not know, and the name of a record that did not change', async () => {
    const { folder } = await aReleased();
    expect((await run(folder, release, ['now'])).err).toMatch(/^“now” stands behind no option/);
    expect(await run(folder, release, ['--all'])).toMatchObject({ status: 2 });
    expect((await run(folder, release, ['--help'])).out).toContain('--wording-only ID');
    const { status, err } = await run(folder, release, ['--wording-only', ID]);
    expect(status).toBe(1);
    expect(err).toMatch(/^--wording-only .*: nothing that was published of it has changed/);
  });
});

describe('the check of a story that keeps versions', () => {
  it('warns of a change without a correction, which is a problem on a server', async () => {
    const { folder } = await aReleased();
    await edit(folder, 'kind: meeting', 'kind: opening');
    const warned = await run(folder, check);
    expect(warned.status).toBe(0);
    expect(warned.err).toContain('kind: warning: “opening” stands here, where “meeting” was published');
    const onServer = await run(folder, check, [], { CI: 'true' });
    expect(onServer.status).toBe(1);
    expect(onServer.err).toContain(`versions.txt:1 file: it lacks the version of events/${ID} that stands here now`);
  });

  it('finds on a server a record of which no version was noted, and a line that is no version', async () => {
    const { folder } = await aReleased();
    await writeFile(join(folder, 'versions.txt'), `${(await linesOf(folder)).join('\n')}\n<<<<<<< mine\n`);
    expect((await run(folder, check)).err).toContain('versions.txt:2 file: "<<<<<<< mine" is no version');
    await writeFile(join(folder, 'versions.txt'), `${(await linesOf(folder)).join('\n')}\n`);
    expect((await run(folder, check)).status).toBe(0);
    expect((await run(folder, check, [], { CI: 'true' })).err).toMatch(/it lacks the version of .* and \d+ more/);
  });
});
