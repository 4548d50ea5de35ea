import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyProject } from '../setup/build.ts';
import { poll, runServer, type Running } from '../setup/running.ts';
import { SECOND_STORY } from '../setup/stories.ts';

const MINUTES = 3;
const SETTINGS = { CONTENT_DIR: SECOND_STORY, SITE_ADDRESS: 'http://localhost/' };
const EVENT = 'events/2021-03-12-ferry-stops';

let project: string;
let running: Running | undefined;

beforeEach(async () => {
  project = join(await mkdtemp(join(tmpdir(), 'throughline-server-')), 'project');
  await copyProject(project);
});

afterEach(async () => {
  await running?.stop();
  await rm(join(project, '..'), { recursive: true, force: true });
});

test('npm start builds the site and serves it', { timeout: MINUTES * 60_000 }, async () => {
  running = await runServer('start', project, SETTINGS);
  const page = await poll(`${running.url}/${EVENT}/`, (status) => status === 200);
  expect(page, running.output()).toContain('The ferry stops');
});

test(
  'npm run dev shows an edit at once, and a mistake as a page that names it',
  { timeout: MINUTES * 60_000 },
  async () => {
    running = await runServer('dev', project, SETTINGS);
    const address = `${running.url}/${EVENT}/`;
    const file = join(project, SECOND_STORY, `${EVENT}.md`);
    const text = await readFile(file, 'utf8');
    const shown = (words: string) => (status: number, page: string) => status === 200 && page.includes(words);
    expect(await poll(address, shown('The ferry stops')), running.output()).toContain('The ferry stops');
    await writeFile(file, text.replace('title: The ferry stops', 'title: The ferry lies still'));
    expect(await poll(address, shown('The ferry lies still')), running.output()).toContain('The ferry lies still');
    await writeFile(file, text.replace('title:', 'tittle:'));
    const problem = await poll(address, (status) => status === 500);
    expect(problem).toContain('tittle');
    expect(problem).not.toMatch(/\bat .*node_modules/);
    await writeFile(file, text);
    expect(await poll(address, shown('The ferry stops'))).toContain('The ferry stops');
  },
);

test(
  'npm run dev shows edits made right after one another, and those after an edit of the story file, for which it starts anew',
  { timeout: MINUTES * 60_000 },
  async () => {
    running = await runServer('dev', project, SETTINGS);
    const address = `${running.url}/${EVENT}/`;
    const file = join(project, SECOND_STORY, `${EVENT}.md`);
    const story = join(project, SECOND_STORY, 'story.yaml');
    const text = await readFile(file, 'utf8');
    const titled = (title: string) => writeFile(file, text.replace('title: The ferry stops', `title: ${title}`));
    const shown = (words: string) => (status: number, page: string) => status === 200 && page.includes(words);
    expect(await poll(address, shown('The ferry stops')), running.output()).toContain('The ferry stops');
    await titled('The ferry halts');
    await titled('The ferry waits');
    expect(await poll(address, shown('The ferry waits'))).toContain('The ferry waits');
    await writeFile(story, (await readFile(story, 'utf8')).replace(/^title: .*$/m, 'title: The story of the ferry'));
    expect(await poll(address, shown('The story of the ferry'))).toContain('The story of the ferry');
    await titled('The ferry rests');
    expect(await poll(address, shown('The ferry rests'))).toContain('The ferry rests');
    await writeFile(file, text.replace('formerIds: [', 'formerIds: [2021-03-12-ferry-ends, '));
    const moved = await poll(`${running.url}/events/2021-03-12-ferry-ends/`, (status) => status === 200);
    expect(moved).toContain(`href="/${EVENT}/"`);
  },
);
