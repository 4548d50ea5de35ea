import { chmod, cp, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/reader/bytes.ts';
import { aStory, problemsOf, write } from './a-folder.ts';

const COUNCIL = 'actors/river-council.md';
const TEXT = '---\nname: River Council\nkind: organisation\ndescription: A council\n---\n';
const isRoot = process.getuid?.() === 0;

/** The one problem of the small story when this file holds these bytes. */
async function problemWith(content: string | Uint8Array, file = COUNCIL): Promise<readonly string[]> {
  const folder = await aStory();
  await write(folder, file, content);
  return problemsOf(folder);
}

describe('a file is read', () => {
  it.each([
    ['with a byte order mark', `\ufeff${TEXT}`],
    ['with the line endings of Windows', TEXT.replaceAll('\n', '\r\n')],
    ['with those of old Macs', TEXT.replaceAll('\n', '\r')],
    ['with spaces after its fences', TEXT.replaceAll('---', '---  ')],
    ['without a last line break', TEXT.trimEnd()],
    ['of just the size allowed', TEXT + ' '.repeat(MAX_BYTES - TEXT.length)],
  ])('%s', async (_, text) => {
    expect(await problemWith(text)).toEqual([]);
  });

  it('and its lines are counted alike whatever their endings', async () => {
    expect(await problemWith(TEXT.replace('kind', 'knd').replaceAll('\n', '\r\n'))).toEqual([
      'content/actors/river-council.md:3 knd: a field of this name is not known; did you mean "kind"?',
    ]);
  });
});

describe('a file is not read', () => {
  const file = 'content/actors/river-council.md';

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), '1 file: bytes that are not UTF-8; save the file as UTF-8'],
    [
      'UTF-16 without a byte order mark',
      Buffer.from(TEXT, 'utf16le'),
      '1 file: an invisible control character (U+0000); delete it',
    ],
    [
      'Latin-1',
      Buffer.from(TEXT.replace('A council', 'Île'), 'latin1'),
      '1 file: bytes that are not UTF-8; save the file as UTF-8',
    ],
    [
      'half a character',
      Buffer.from([...Buffer.from(TEXT), 0xe2, 0x82]),
      '1 file: bytes that are not UTF-8; save the file as UTF-8',
    ],
    ['NUL', TEXT.replace('A council', 'A\0council'), '4 file: an invisible control character (U+0000); delete it'],
    [
      'an escape',
      TEXT.replace('A council', '\u001b]0;x\u0007'),
      '4 file: an invisible control character (U+001B); delete it',
    ],
    ['a right-to-left override', `${TEXT}\u202e`, '6 file: an invisible control character (U+202E); delete it'],
    [
      'too many bytes',
      TEXT + ' '.repeat(600_000),
      `1 file: ${600_000 + TEXT.length} bytes; keep a file under 524288 bytes`,
    ],
    ['nothing', '', '1 file: an empty file; write the record, or remove the file'],
  ])('that holds %s', async (_, content, problem) => {
    expect(await problemWith(content)).toEqual([`${file}:${problem}`]);
  });

  it('that is a symbolic link, wherever it leads', async () => {
    for (const target of ['/etc/passwd', 'mira-stone.md', 'nowhere.md']) {
      const folder = await aStory();
      await rm(join(folder, COUNCIL));
      await symlink(target, join(folder, COUNCIL));
      expect(await problemsOf(folder)).toEqual([`${file}:1 file: a symbolic link; put the file itself here`]);
    }
  });

  it('that is a folder', async () => {
    const folder = await aStory();
    await rm(join(folder, COUNCIL));
    await mkdir(join(folder, COUNCIL));
    expect(await problemsOf(folder)).toEqual([`${file}:1 file: a folder; put a file here, or remove it`]);
  });

  it.skipIf(isRoot)('that may not be opened', async () => {
    const folder = await aStory();
    await chmod(join(folder, COUNCIL), 0o000);
    expect(await problemsOf(folder)).toEqual([
      `${file}:1 file: a file that cannot be opened (EACCES); correct its name or its permissions`,
    ]);
  });

  it.skipIf(process.platform !== 'linux')('whose name is no text', async () => {
    const folder = await aStory();
    const name = Buffer.concat([Buffer.from(join(folder, 'actors/')), Buffer.from([0xff]), Buffer.from('.md')]);
    await cp(join(folder, COUNCIL), name.toString('latin1')).catch(() => undefined);
    await rename(name.toString('latin1'), name);
    expect(await problemsOf(folder)).toEqual([
      'content/actors/\ufffd.md:1 file: a file that cannot be opened (ENOENT); correct its name or its permissions',
    ]);
  });
});

describe('the folder of a collection', () => {
  it('that is a symbolic link is told once, not at everything that speaks of its records', async () => {
    const folder = await aStory();
    await rename(join(folder, 'actors'), join(folder, '.elsewhere'));
    await symlink('.elsewhere', join(folder, 'actors'));
    expect(await problemsOf(folder)).toEqual(['content/actors:1 file: a symbolic link; put the folder itself here']);
  });

  it('whose name is misspelt is told once, with the name it was meant to have', async () => {
    const folder = await aStory();
    await rename(join(folder, 'actors'), join(folder, 'acters'));
    expect(await problemsOf(folder)).toEqual([
      'content/acters:1 file: a file or folder that no collection reads; did you mean "actors"?',
    ]);
  });

  it('that is a file is told as one', async () => {
    const folder = await aStory();
    await rm(join(folder, 'questions'), { recursive: true });
    await write(folder, 'questions', 'How long?');
    expect(await problemsOf(folder)).toContain('content/questions:1 file: a file; put a folder here');
  });

  it.skipIf(isRoot)('that may not be opened is told, not taken for empty', async () => {
    const folder = await aStory();
    await chmod(join(folder, 'questions'), 0o000);
    expect(await problemsOf(folder)).toContain(
      'content/questions:1 file: a folder that cannot be opened (EACCES); correct its permissions',
    );
    await chmod(join(folder, 'questions'), 0o700);
  });

  it('may be missing when nothing speaks of its records', async () => {
    const folder = await aStory();
    for (const collection of ['events', 'questions', 'sources', 'actors', 'entities'])
      await rm(join(folder, collection), { recursive: true });
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('may hold hidden files', async () => {
    const folder = await aStory();
    await write(folder, 'actors/.DS_Store', '\0');
    await write(folder, '.gitkeep', '');
    await write(folder, 'README.md', '# How to edit');
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('may hold what systems and text editors put there for themselves', async () => {
    const folder = await aStory();
    const names = ['Thumbs.db', 'desktop.ini', 'river-council.md~', '#river-council.md#', '.river-council.md.swp'];
    for (const name of names) for (const file of [name, `actors/${name}`]) await write(folder, file, '\0');
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('with two files that differ by letter case has one problem', async () => {
    const folder = await aStory();
    await write(folder, 'actors/River-Council.md', TEXT);
    expect(await problemsOf(folder)).toEqual([
      'content/actors/River-Council.md:1 file: the same id, but for letter case, as content/actors/river-council.md; rename one of the two, or make them one',
    ]);
  });

  it('with a record whose file has another ending has one problem', async () => {
    const folder = await aStory();
    await rename(join(folder, COUNCIL), join(folder, 'actors/river-council.markdown'));
    expect(await problemsOf(folder)).toEqual([
      'content/actors/river-council.markdown:1 file: a file whose name ends in .markdown; name it river-council.md (some systems hide the end of a name: have them show it)',
    ]);
  });
});

describe('the folder of a story', () => {
  it('must be there', async () => {
    expect(await problemsOf('/nowhere/at/all')).toEqual([
      'content:1 file: no such folder; make it, or correct its name',
    ]);
  });

  it('must be a folder', async () => {
    expect(await problemsOf(import.meta.filename)).toEqual(['content:1 file: a file; put a folder here']);
  });

  it('must hold the story’s file', async () => {
    const folder = await aStory();
    await rm(join(folder, 'story.yaml'));
    expect(await problemsOf(folder)).toEqual([
      'content/story.yaml:1 file: no such file; write the story’s title, standfirst, language, address, publisher and licence in it',
    ]);
  });

  it('whose story’s file has another name has one problem', async () => {
    const folder = await aStory();
    await rename(join(folder, 'story.yaml'), join(folder, 'story.yml'));
    expect(await problemsOf(folder)).toEqual([
      'content/story.yml:1 file: a file or folder that no collection reads; did you mean "story.yaml"?',
    ]);
  });

  it('may be a symbolic link, which whoever runs the command chose', async () => {
    const folder = await aStory();
    await symlink(folder, join(folder, '.link'));
    expect(await problemsOf(join(folder, '.link'))).toEqual([]);
  });
});

describe('every problem is told, not the first only:', () => {
  it('of one file', async () => {
    const text = TEXT.replace('organisation', 'club').replace('---\nname', '---\nwikidata: x\nname');
    expect(await problemWith(`${text}${'> '.repeat(9)}deep\n`)).toEqual([
      'content/actors/river-council.md:2 wikidata: "x"; write a Wikidata item such as Q12345',
      'content/actors/river-council.md:4 kind: "club"; write one of person, country, organisation',
      'content/actors/river-council.md:7 body: text nested more than 8 deep; flatten it',
    ]);
  });

  it('of several files, and of the rules between them', async () => {
    const folder = await aStory();
    await write(folder, COUNCIL, '');
    await write(folder, 'actors/Bo.md', TEXT.replace('River Council', 'Bo'));
    await write(folder, 'story.yaml', 'title: x');
    expect((await problemsOf(folder)).map((line) => line.replace(/:.*/, ''))).toEqual([
      'content/actors/Bo.md',
      'content/actors/river-council.md',
      ...Array<string>(5).fill('content/story.yaml'),
    ]);
  });
});
