import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { editCommand } from '../../src/cli/desk.ts';
import { release } from '../../src/cli/release.ts';
import { pathInPlaceOf } from '../../src/paths-in-place.ts';
import { filesUnder } from '../../src/site/build/site-files.ts';
import { build, ROOT } from '../setup/build.ts';
import { site } from '../setup/provided.ts';
import { SECOND_STORY } from '../setup/stories.ts';

/** The story under the editor's hands. */
let folder: string;
const content = () => join(folder, 'content');
const SPLIT = '2021-06-18-states-join';
const PARTS = ['2021-06-18-some-join', '2021-06-18-djibouti-declines'] as const;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  await cp(join(ROOT, SECOND_STORY), content(), { recursive: true });
  vi.stubEnv('CI', '');
  vi.stubEnv('CONTENT_DIR', content());
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test(
  'every address and fact of a story has a page after a rename, a merge, a split, a withdrawal and a removal',
  { timeout: 300_000 },
  async () => {
    await told(release, []);
    await edit('rename', '2021-03-13-minister-answers', '2021-03-13-minister-replies');
    await edit('merge', 'earlier-harbour-renewal-plan', 'INTO', 'harbour-renewal-plan');
    await told(release, []);
    await writeParts();
    await edit('split', SPLIT, 'INTO', ...PARTS, '--rest', PARTS[0], '--why', 'They were two.');
    await edit('withdraw', '2021-04-reponse-des-seychelles', '--why', 'It took it down.');
    await edit('remove', 'ports-served', '--why', 'Nobody asks it.', '--with-facts');
    await told(release, []);
    const built = await build(join(folder, 'project'), { CI: '', CONTENT_DIR: content() });
    if ('failed' in built) throw new Error(built.failed);

    const before = await pagesIn(site('secondStory').folder);
    const after = await pagesIn(built.folder);
    const published = [...before].filter(([, page]) => !isFolder(page)).map(([path]) => path);
    expect(published.filter((path) => pageAt(after, path) === undefined)).toEqual([]);
    const listed = (await readFile(join(ROOT, SECOND_STORY, 'addresses.txt'), 'utf8')).split('\n');
    const facts = listed.filter((address) => address.includes('#'));
    expect(facts.length).toBeGreaterThan(50);
    expect(facts.filter((address) => !hasFact(after, address))).toEqual([]);
  },
);

/** Two events that tell what one told: all its facts are in the first. */
async function writeParts(): Promise<void> {
  const file = await readFile(join(content(), `events/${SPLIT}.md`), 'utf8');
  await writeFile(join(content(), `events/${PARTS[0]}.md`), file.replace(/^title: .*$/m, 'title: Some states join'));
  const head = `---\ntitle: Djibouti declines\ndate: "2021-06-18"\nkind: announcement\nadded: "2021-07-01"\nabout: [djibouti]\n---\n`;
  await writeFile(
    join(content(), `events/${PARTS[1]}.md`),
    `${head}\nDjibouti declined. [@2021-06-20-harbour-lamp-states-join]\n`,
  );
}

async function edit(name: Parameters<typeof editCommand>[0], ...args: readonly string[]): Promise<void> {
  await told(editCommand(name), [...args, '--yes']);
  await told(check, []);
}

/** Runs a command of the editor's, which must end well. */
async function told(command: (args: readonly string[]) => Promise<number>, args: readonly string[]): Promise<void> {
  const said: string[] = [];
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0),
  );
  const status = await command(args);
  for (const stream of streams) stream.mockRestore();
  expect(status, `${args.join(' ')}\n${said.join('')}`).toBe(0);
}

/** Every page of a site with its text, by its path: `events/x/`. */
async function pagesIn(of: string): Promise<ReadonlyMap<string, string>> {
  const files = (await filesUnder(of)).filter((file) => /(?:^|\/)index\.html$/.test(file));
  const pages = files.map(
    async (file) => [file.slice(0, -'index.html'.length), await readFile(join(of, file), 'utf8')] as const,
  );
  return new Map(await Promise.all(pages));
}

/** Whether a page only stands for a folder of addresses, to which nothing leads. */
function isFolder(page: string): boolean {
  return page.includes('data-moved-to="..');
}

/** The text of the page that an address leads to; undefined where it is dead. */
function pageAt(pages: ReadonlyMap<string, string>, path: string): string | undefined {
  const page = pages.get(path);
  const [, to] = /data-moved-to="([^"?#]*)/.exec(page ?? '') ?? [];
  const { address } = site('secondStory');
  const moved = to && new URL(to, address + path).href.slice(address.length);
  const next = page === undefined ? pathInPlaceOf(path)?.split('?')[0] : moved;
  return next === undefined ? page : pageAt(pages, next);
}

function hasFact(pages: ReadonlyMap<string, string>, address: string): boolean {
  const [path, anchor] = address.split('#');
  return pageAt(pages, `${path!}/`)?.includes(`id="${anchor!}"`) ?? false;
}
