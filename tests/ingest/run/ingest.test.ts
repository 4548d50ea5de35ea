import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ingestFile } from '../../../src/ingest/run/ingest.ts';
import type { IngestRun, IngestOutcome } from '../../../src/ingest/run/ingest-run.ts';
import { namedFiles } from '../../../src/ingest/run/named-files.ts';
import { openRun } from '../../../src/ingest/run/open-run.ts';
import { EVERY_ARTICLE } from '../../../src/ingest/run/selection.ts';
import { outcomeLines, summaryLine } from '../../../src/ingest/run/outcome-lines.ts';
import { digestOf } from '../../../src/ingest/read/source-file.ts';
import { readContent } from '../../../src/reader/content.ts';
import { aStory, problemsOf, write } from '../../reader/a-folder.ts';
import { anArticle, found } from '../draft/an-article.ts';

const TEXT =
  'The council voted on Monday to open the long bridge over the river, and Mira Stone said that it would stand.';

/** A reader of files that hold the words of one paragraph, or "broken". */
async function read(bytes: Uint8Array) {
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith('broken')) return Promise.resolve({ reason: 'no text in it' });
  return Promise.resolve({
    articles: [anArticle({ texts: [text], sha256: digestOf(bytes), title: found(text.slice(0, 20)) })],
  });
}

/** A story in a folder of its own, with an inbox beside it. */
async function aDesk() {
  const root = await mkdtemp(join(tmpdir(), 'throughline-desk-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const story = join(root, 'content');
  await mkdir(story);
  const inbox = join(root, 'inbox');
  await mkdir(inbox);
  const put = (name: string, text: string) => writeFile(join(inbox, name), text);
  const run = async (names: readonly string[] = [inbox], options: Partial<IngestRun> = {}, folder = story) => {
    const standardInput = () => Promise.resolve(new TextEncoder().encode(TEXT));
    const opened = await openRun(folder, {
      read,
      standardInput,
      today: '2026-02-01',
      dryRun: false,
      fullText: false,
      force: false,
      selection: EVERY_ARTICLE,
    });
    const outcomes: IngestOutcome[] = [];
    for (const file of await namedFiles(names)) outcomes.push(...(await ingestFile(file, { ...opened, ...options })));
    return outcomes;
  };
  return { root, story, inbox, put, run };
}

async function aFolder(path: string): Promise<string> {
  await mkdir(path);
  return path;
}

const kinds = (outcomes: readonly IngestOutcome[]) => outcomes.map(({ kind }) => kind);

const idOf = (outcome: IngestOutcome) => (outcome.kind === 'written' ? outcome.id : '');

describe('a run', () => {
  it('writes a draft and its paragraphs for each article, which the reader of content takes', async () => {
    const { root, story, put, run } = await aDesk();
    await put('a.txt', TEXT);
    expect(kinds(await run())).toEqual(['written']);
    const { content, problems } = await readContent(story);
    expect(content.drafts.map(({ data }) => data.added)).toEqual(['2026-02-01']);
    expect(problems.filter(({ file }) => file.includes('sources'))).toEqual([]);
    const [kept] = await readdir(join(root, 'drafts'));
    expect(await readFile(join(root, 'drafts', kept!), 'utf8')).toContain(`1. ${TEXT}`);
  });

  it('goes on after a bad file, and is resumed by running it again', async () => {
    const { put, run } = await aDesk();
    await put('a.txt', 'broken');
    await put('b.txt', TEXT);
    const first = await run();
    expect(kinds(first)).toEqual(['failed', 'written']);
    expect(summaryLine(first)).toBe('wrote 1 draft, 1 failed');
    const reader = vi.fn(read);
    expect(kinds(await run(undefined, { read: reader }))).toEqual(['failed', 'known']);
    expect(reader).toHaveBeenCalledTimes(1);
  });

  it('holds what may be here already until it is forced, also of one run', async () => {
    const { story, put, run } = await aDesk();
    await put('a.txt', TEXT);
    await put('b.txt', `${TEXT} A gull watched.`);
    const outcomes = await run();
    expect(kinds(outcomes)).toEqual(['written', 'held']);
    expect(outcomeLines(outcomes[1]!).join('\n')).toMatch(
      /100 % of its words stand in .* too; nothing written\n.*only in the new one: A gull watched\./,
    );
    const forced = await run(undefined, { force: true });
    expect(kinds(forced)).toEqual(['written', 'written']);
    const reprint = await readFile(join(story, 'sources', `${idOf(forced[1]!)}.md`), 'utf8');
    expect(reprint).toMatch(new RegExp(`take out reprints: .*\\n[\\s\\S]*^reprints: ${idOf(outcomes[0]!)}$`, 'm'));
    expect(await readdir(join(story, 'sources'))).toHaveLength(3);
  });

  it('tells of a source that was removed when and why, and drafts it again only when forced', async () => {
    const { story, put, run } = await aDesk();
    await put('a.txt', TEXT);
    const id = idOf((await run())[0]!);
    const notice = 'removed: { date: "2026-01-30", reason: "It was a forgery." }\ntitle: It';
    await writeFile(join(story, 'sources', `${id}.md`), `---\n${notice}\n---\n`);
    const again = await run();
    expect(again.flatMap(outcomeLines).map((line) => line.replace(/^.*a\.txt \([^)]*\)/, 'a.txt'))).toEqual([
      `a.txt: ${id} was removed on 2026-01-30: “It was a forgery.”; nothing written`,
      '  if it belongs in the story after all, or is another article: --force',
    ]);
    expect(summaryLine(again)).toBe('1 removed before');
    const [forced] = await run(undefined, { force: true });
    expect(outcomeLines(forced!)[1]).toBe(`  look at it again: ${id} was removed on 2026-01-30: “It was a forgery.”`);
    const draft = await readFile(join(story, 'sources', `${id}-no-2.md`), 'utf8');
    expect(draft).toContain(`\n# ${id} was removed on 2026-01-30: “It was a forgery.”; if this is the same article`);
    expect((await readContent(story)).content.drafts).toHaveLength(1);
  });

  it('tells of a source that it became part of another', async () => {
    const { story, put, run } = await aDesk();
    await put('a.txt', TEXT);
    const id = idOf((await run())[0]!);
    await rm(join(story, 'sources', `${id}.md`));
    const other = await readFile('tests/broken/base/sources/2026-01-20-bridge-opens.md', 'utf8');
    await writeFile(join(story, 'sources', 'other.md'), other.replace('url: https', `formerIds: [${id}]\nurl: https`));
    expect(outcomeLines((await run())[0]!)[0]).toContain(`: ${id} became part of other; nothing written`);
  });

  it('tells how a better copy takes the place of a draft, and gives it the id of that', async () => {
    const { root, story, put, run } = await aDesk();
    const page = TEXT.repeat(2).replaceAll('.The', '. The');
    await put('a.txt', page);
    const [id] = (await run()).map(idOf);
    await put('a.txt', `${page} It adds a word.`);
    const [held] = await run();
    const file = join(story, 'sources', `${id}.md`);
    expect(held).toMatchObject({ kind: 'held', drafts: { [id!]: file } });
    expect(outcomeLines(held!).at(-1)).toBe(
      `  if this is a better copy of that draft: delete ${file}, which loses what you wrote in it, and run this again`,
    );
    await rm(file);
    expect((await run()).map(idOf)).toEqual([id]);
    expect(await readFile(join(root, 'drafts', `${id}.md`), 'utf8')).toContain('It adds a word.');
  });

  it('keeps the paragraphs of another article that are left under its id', async () => {
    const { root, put, run } = await aDesk();
    await put('a.txt', TEXT);
    const [would] = await run(undefined, { dryRun: true });
    const name = would?.kind === 'would-write' ? would.id : '';
    await mkdir(join(root, 'drafts'));
    const other =
      '# Another\n\n## Paragraphs\n\n1. Nobody knows why the old harbour of the north was built where it stands today, nor by whom, nor when, nor at what cost.\n';
    await writeFile(join(root, 'drafts', `${name}.md`), other);
    expect((await run()).map(idOf)).toEqual([`${name}-no-2`]);
    expect(await readFile(join(root, 'drafts', `${name}.md`), 'utf8')).toBe(other);
  });

  it('gives a draft that was deleted its id again, with paragraphs that name who is known by now', async () => {
    const { root, story, put, run } = await aDesk();
    await put('a.txt', TEXT);
    const id = idOf((await run())[0]!);
    await rm(join(story, 'sources', `${id}.md`));
    await write(story, 'actors/mira-stone.md', '---\nname: Mira Stone\nkind: person\ndescription: Mayor\n---\n');
    const [again] = await run();
    expect(again).toMatchObject({ kind: 'written', id });
    expect(await readFile(join(root, 'drafts', `${id}.md`), 'utf8')).toContain('- mira-stone: ');
  });

  it('keeps the paragraphs of each story in a folder of its own, and touches those of no other', async () => {
    const { root, inbox, put, run } = await aDesk();
    await put('a.txt', TEXT);
    const [first] = await run();
    const kept = join(root, 'drafts', `${idOf(first!)}.md`);
    await writeFile(kept, 'Notes of an editor', { flag: 'a' });
    const before = await readFile(kept, 'utf8');
    const second = await run([inbox], {}, await aFolder(join(root, 'my-story')));
    expect(idOf(second[0]!)).toBe(idOf(first!));
    expect(await readFile(kept, 'utf8')).toBe(before);
    expect(await readdir(join(root, 'drafts', 'my-story'))).toEqual([`${idOf(first!)}.md`]);
    const draft = await readFile(join(root, 'my-story', 'sources', `${idOf(first!)}.md`), 'utf8');
    expect(draft).toContain(` drafts/my-story/${idOf(first!)}.md`);
  });

  it('keeps the paragraphs of a source again where they are gone and the same file is read', async () => {
    const { root, put, run } = await aDesk();
    await put('a.txt', TEXT);
    const id = idOf((await run())[0]!);
    const kept = join(root, 'drafts', `${id}.md`);
    const before = await readFile(kept, 'utf8');
    await rm(join(root, 'drafts'), { recursive: true });
    expect(kinds(await run(undefined, { dryRun: true }))).toEqual(['known']);
    const [outcome] = await run();
    expect(outcomeLines(outcome!)[1]).toBe(`  its paragraphs were not here: they stand in drafts/${id}.md again`);
    expect(await readFile(kept, 'utf8')).toBe(before);
    expect((await run()).flatMap(outcomeLines)).toHaveLength(1);
  });

  it('says what of an article is in no field and no paragraph', async () => {
    const { put, run } = await aDesk();
    await put('a.txt', TEXT);
    const article = anArticle({ texts: [TEXT] });
    const [outcome] = await run(undefined, {
      read: () => Promise.resolve({ articles: [{ ...article, setAside: ['Hi, this was in the Post.'] }] }),
    });
    expect(outcomeLines(outcome!)[1]).toBe('  set aside, no part of its text: Hi, this was in the Post.');
  });

  it('writes nothing when dry', async () => {
    const { root, put, run } = await aDesk();
    await put('a.txt', TEXT);
    expect(kinds(await run(undefined, { dryRun: true }))).toEqual(['would-write']);
    expect((await readdir(root)).toSorted()).toEqual(['content', 'inbox']);
    expect(await readdir(join(root, 'content'))).toEqual([]);
  });

  it('reads standard input', async () => {
    const { run } = await aDesk();
    expect(kinds(await run(['-']))).toEqual(['written']);
  });

  it('follows no link, and says in one line what is no file', async () => {
    const { inbox, root, put, run } = await aDesk();
    await put('a.txt', TEXT);
    await symlink(join(inbox, 'a.txt'), join(root, 'link.txt'));
    await symlink(join(inbox, 'a.txt'), join(inbox, 'within.txt'));
    const names = ['link.txt', 'absent.txt', 'none-*.txt'].map((name) => join(root, name));
    const outcomes = await run([...names, inbox]);
    expect(kinds(outcomes)).toEqual(['failed', 'failed', 'failed', 'written']);
    expect(outcomes.slice(0, 3).map((outcome) => outcomeLines(outcome)[0]!.replace(/^.*: /, ''))).toEqual([
      'a symbolic link, which is not followed; name the file it leads to',
      'no such file',
      'no file fits this pattern',
    ]);
  });

  it('writes through no link to another folder, and leaves no part behind', async () => {
    const { root, story, put, run } = await aDesk();
    await mkdir(join(root, 'elsewhere'));
    await symlink(join(root, 'elsewhere'), join(story, 'sources'));
    await put('a.txt', TEXT);
    expect(kinds(await run())).toEqual(['failed']);
    expect(await readdir(join(root, 'elsewhere'))).toEqual([]);
    expect(await readdir(join(root, 'drafts'))).toEqual([]);
  });

  it('gives an id that no file has, and overwrites none', async () => {
    const { root, story, put, run } = await aDesk();
    await put('a.txt', TEXT);
    await mkdir(join(story, 'sources'));
    await writeFile(join(story, 'sources', '2026-01-20-council-voted.md'), 'mine');
    const [outcome] = await run();
    expect(outcome).toMatchObject({ kind: 'written', id: '2026-01-20-council-voted-no-2' });
    expect(await readFile(join(story, 'sources', '2026-01-20-council-voted.md'), 'utf8')).toBe('mine');
    expect(await readdir(join(root, 'drafts'))).toHaveLength(1);
  });

  it('takes the files of a folder but those of saved pages, pictures and hidden ones', async () => {
    const { inbox, put, run } = await aDesk();
    await put('page.html', TEXT);
    await put('.hidden.txt', 'x');
    await put('photo.png', 'x');
    await mkdir(join(inbox, 'page_files'));
    await put('page_files/frame.html', 'x');
    expect(kinds(await run())).toEqual(['written']);
    expect(kinds(await run([join(inbox, '*.html')]))).toEqual(['known']);
  });

  it('prints nothing that a terminal obeys', async () => {
    const { put, run } = await aDesk();
    await put('a.txt', '\u001b[2Jbroken\u202e');
    const lines = (await run()).flatMap(outcomeLines);
    expect(lines.join('')).not.toMatch(/[\u001b\u202e]/u);
  });
});

describe('a later version at the same address', () => {
  it('is told with the lines to add to the source', async () => {
    const { story, inbox, put, run } = await aDesk();
    await put('a.txt', TEXT);
    const url = found('https://example.org/bridge');
    const at =
      (texts: readonly string[], updates = [] as ReturnType<typeof found<string>>[]) =>
      (bytes: Uint8Array) =>
        Promise.resolve({ articles: [anArticle({ url, texts, updates, sha256: digestOf(bytes) })] });
    await run([inbox], { read: at([TEXT]) });
    await put('a.txt', `${TEXT} More.`);
    const [outcome] = await run([inbox], { read: at([TEXT], [found('2026-01-23')]) });
    expect(outcomeLines(outcome!).slice(-3)).toEqual([
      expect.stringContaining('if it is a later version, add this to 2026-01-20-bridge-open:'),
      '    updates:',
      '      - { date: "2026-01-23", kind: "updated" }',
    ]);
    const source = join(story, 'sources', '2026-01-20-bridge-open.md');
    const draft = await readFile(source, 'utf8');
    await writeFile(source, draft.replace('\nbody:', '\nupdates: [{ date: "2026-01-23", kind: updated }]\nbody:'));
    const again = await run([inbox], { read: at([TEXT], [found('2026-01-23')]) });
    expect(again.flatMap(outcomeLines)).toEqual([
      expect.stringMatching(/: its version of 2026-01-23 is noted in 2026-01-20-bridge-open$/),
    ]);
    expect(summaryLine(again)).toBe('1 read before');
  });
});

it('a draft whose article is here stays out of the way of a story without problems', async () => {
  const folder = await aStory();
  await write(folder, 'sources/2026-01-21-bridge-closes.md', '---\ndraft: true\n---\n');
  expect(await problemsOf(folder)).toEqual([]);
});
