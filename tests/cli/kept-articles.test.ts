import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { draftOf } from '../../src/ingest/draft/draft.ts';
import { keptFile } from '../../src/ingest/draft/kept-file.ts';
import { contentOf } from '../builders.ts';
import { anArticle } from '../ingest/draft/an-article.ts';

const BASE = join(import.meta.dirname, '../broken/base');
const EVENT = 'events/2026-01-19-bridge-opened.md';
const SOURCE = 'sources/2026-01-20-bridge-opens.md';
const TEXT =
  'The harbour heard Anna Petrova. Then Petrova, who was late, told each of them what nobody had told the towns so far.';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** The small story with an actor that was added after an article was read, of which the paragraphs are kept. */
async function aStoryWithArticle(spellings: string) {
  const parent = await mkdtemp(join(tmpdir(), 'throughline-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const folder = join(parent, 'content');
  await cp(BASE, folder, { recursive: true });
  const actor = '---\nname: Anna Petrova\nkind: person\ndescription: A poet\n---\n';
  await writeFile(join(folder, 'actors/anna-petrova.md'), actor);
  const source = await readFile(join(folder, SOURCE), 'utf8');
  const whole = source.replace('  mira-stone: [M. Stone]\n', `  mira-stone: [M. Stone]\n${spellings}`);
  await writeFile(join(folder, SOURCE), whole);
  const event = await readFile(join(folder, EVENT), 'utf8');
  await writeFile(join(folder, EVENT), event.replace('about: [', 'about: [anna-petrova, '));
  await mkdir(join(parent, 'drafts'));
  const kept = keptFile(draftOf(anArticle({ texts: [TEXT] }), contentOf({})), []);
  await writeFile(join(parent, 'drafts/2026-01-20-bridge-opens.md'), kept);
  return { folder, source: whole };
}

async function checked(folder: string, ...args: readonly string[]) {
  for (const [name, value] of Object.entries({ CONTENT_DIR: folder, CI: '', GITHUB_ACTIONS: '' }))
    vi.stubEnv(name, value);
  const out: string[] = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  await check(args);
  return out.join('').replaceAll(folder, 'content');
}

describe('a check beside the paragraphs that are kept of an article', () => {
  it('tells of the spellings of a record that was added since, and lists them where it mends', async () => {
    const { folder, source } = await aStoryWithArticle('');
    expect(await checked(folder)).toContain(
      `content/${SOURCE}:9 spellings: warning: the article writes anna-petrova as “Anna Petrova” and “Petrova”, which its spellings leave out; add anna-petrova: [Anna Petrova, Petrova], or have npm run check -- --fix add it`,
    );
    expect(await checked(folder, '--fix')).toContain(
      `Mended 1 place:\n  content/${SOURCE}:9 spellings: added anna-petrova: [Anna Petrova, Petrova]\n`,
    );
    expect(await readFile(join(folder, SOURCE), 'utf8')).toBe(
      source.replace('[Council of the River]\n', '[Council of the River]\n  anna-petrova: [Anna Petrova, Petrova]\n'),
    );
    expect(await checked(folder, '--fix')).not.toContain('leave out');
  });

  it('adds to the spellings that are listed', async () => {
    const { folder, source } = await aStoryWithArticle('  anna-petrova: [Petrova] # as it has her\n');
    await checked(folder, '--fix');
    expect(await readFile(join(folder, SOURCE), 'utf8')).toBe(source.replace('[Petrova]', '[Petrova, Anna Petrova]'));
  });

  it('tells of wording that was copied, and of numbers that the article has not', async () => {
    const { folder, source } = await aStoryWithArticle('  anna-petrova: [Anna Petrova, Petrova]\n');
    await writeFile(join(folder, SOURCE), `${source.trimEnd()} ${TEXT.split('. ')[1]}\n`);
    const account = await readFile(join(folder, EVENT), 'utf8');
    await writeFile(
      join(folder, EVENT),
      account.replace('bridge. [@2026-01-20-bridge-opens]', 'bridge for 40 poets. [@2026-01-20-bridge-opens, para. 1]'),
    );
    const told = await checked(folder);
    expect(told).toContain(`content/${SOURCE}:16 body: warning: 17 words in a row as in paragraph 1 of`);
    expect(told).toContain(`content/${EVENT}:31 body: warning: 40 is in none of the paragraphs cited`);
  });

  it('tells of a quote that the paragraph has not, and of none that it has', async () => {
    const { folder } = await aStoryWithArticle('  anna-petrova: [Anna Petrova, Petrova]\n');
    const event = await readFile(join(folder, EVENT), 'utf8');
    const quoting = (quote: string) =>
      event.replace(
        'answers: null, sources: [2026-01-20-bridge-opens]',
        `sources: [{ id: 2026-01-20-bridge-opens, locator: para. 1, quote: ${quote} }]`,
      );
    await writeFile(join(folder, EVENT), quoting('The harbour saw nobody'));
    expect(await checked(folder)).toContain('warning: these words are not in para. 1 of 2026-01-20-bridge-opens');
    await writeFile(join(folder, EVENT), quoting('Petrova … told each of them'));
    expect(await checked(folder)).not.toContain('these words are not in');
  });
});
