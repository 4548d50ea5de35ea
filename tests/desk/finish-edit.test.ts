import { hash } from 'node:crypto';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishEdit } from '../../src/desk/finish-edit.ts';
import { write } from '../reader/a-folder.ts';
import { aPublishedStory, filesIn } from './edited-story.ts';

const EVENT = 'events/2026-01-19-bridge-opened.md';
const NEW = 'New words';

/** The list of an edit that puts new words in a file. */
function aStep(step: Readonly<Record<string, unknown>> = {}): object {
  return { place: 'events/new.md', content: '0', before: [null], after: hash('sha256', NEW), ...step };
}

/** A story with an edit that was stopped before its first file was in place. */
async function aStopped(list: unknown): Promise<string> {
  const folder = await aPublishedStory();
  await mkdir(join(folder, '.edit'));
  await writeFile(join(folder, '.edit', 'list.json'), typeof list === 'string' ? list : JSON.stringify(list));
  await writeFile(join(folder, '.edit', '0'), NEW);
  return folder;
}

async function expectNothingDone(folder: string, message: RegExp): Promise<void> {
  const before = await filesIn(folder);
  expect(() => finishEdit(folder)).toThrow(message);
  expect(await filesIn(folder)).toEqual(before);
}

const NOT_OURS = /\.edit should hold an edit .* but no command has written it so\. Nothing was done; delete it/;

describe('a stopped edit', () => {
  it('is finished where its files are as it left them', async () => {
    const folder = await aStopped([aStep()]);
    expect(finishEdit(folder)).toBe(true);
    expect(await readFile(join(folder, 'events/new.md'), 'utf8')).toBe(NEW);
    expect(finishEdit(folder)).toBe(false);
  });

  it.each([
    '../outside.md',
    'events/../../outside.md',
    'events/a/b.md',
    'events/.hidden.md',
    'events/new.txt',
    'others/new.md',
    'README.md',
    '/outside.md',
    'events\\..\\new.md',
    'events/c:new.md',
  ])('is refused whole for a file at %j', async (place) => {
    await expectNothingDone(await aStopped([aStep(), aStep({ place })]), NOT_OURS);
    await expectNothingDone(await aStopped([aStep(), { place, content: null, before: [null], after: null }]), NOT_OURS);
  });

  it.each([
    ['not JSON'],
    [{}],
    [[aStep({ content: '../0' })]],
    [[aStep({ content: null })]],
    [[aStep({ after: null })]],
  ])('is refused for a list that is broken: %j', async (list) => expectNothingDone(await aStopped(list), NOT_OURS));

  it('is refused for other words than those it was made with', async () => {
    await expectNothingDone(await aStopped([aStep({ after: hash('sha256', 'Others') })]), NOT_OURS);
  });

  it('puts nothing through a link, nor a link in place', async () => {
    const other = await aPublishedStory();
    const through = await aStopped([aStep({ place: 'questions/new.md' })]);
    await rm(join(through, 'questions'), { recursive: true });
    await symlink(join(other, 'events'), join(through, 'questions'));
    await expectNothingDone(through, NOT_OURS);
    const linked = await aStopped([aStep({ content: '1', after: null })]);
    await symlink(join(other, EVENT), join(linked, '.edit', '1'));
    await expectNothingDone(linked, NOT_OURS);
    const atLink = await aStopped([aStep()]);
    await symlink(join(other, EVENT), join(atLink, 'events/new.md'));
    await expectNothingDone(atLink, NOT_OURS);
    const folder = await aPublishedStory();
    await symlink(join(await aStopped([aStep()]), '.edit'), join(folder, '.edit'));
    await expectNothingDone(folder, NOT_OURS);
    await expect(readFile(join(other, 'events/new.md'))).rejects.toThrow();
  });

  it('leaves what an editor wrote meanwhile, and tells both ways out', async () => {
    const old = hash('sha256', await readFile(join(await aPublishedStory(), EVENT)));
    const steps = [aStep(), aStep({ place: EVENT, content: null, before: [old], after: null })];
    const folder = await aStopped(steps);
    await write(folder, EVENT, 'Words of an editor');
    await expectNothingDone(
      folder,
      /bridge-opened\.md was changed after .* keep all files as they are now, delete the folder .*\.edit; .* take the file back/,
    );
    expect(finishEdit(await aStopped(steps))).toBe(true);
  });

  it('is not finished a second time over what was written after it', async () => {
    const folder = await aStopped([aStep({ content: '1' })]);
    await write(folder, 'events/new.md', 'Words of an editor');
    await expectNothingDone(folder, /was changed after/);
    await write(folder, 'events/new.md', NEW);
    expect(finishEdit(folder)).toBe(true);
  });

  it('that cannot be put in place is told in a sentence, and waits', async () => {
    const folder = await aStopped([aStep({ place: 'questions/new.md' })]);
    await rm(join(folder, 'questions'), { recursive: true });
    await write(folder, 'questions', 'A file where a folder belongs');
    await expectNothingDone(folder, /questions.* cannot be written \(E\w+\)\. Correct the permissions/);
  });
});
