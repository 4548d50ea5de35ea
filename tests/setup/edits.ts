import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chance } from '../../bench/story/chance.ts';

/** Does to the content of a project what an editor does, and leaves it without problems. */
type Edit = (project: string, chance: Chance) => Promise<void>;

/** Every kind of edit that leaves most pages as they are, by what it does. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'adds an article': async (project, chance) => {
    const file = await anyRecord(project, 'sources', chance);
    await writeFile(file.replace(/\.md$/, '-more.md'), await readFile(file, 'utf8'));
  },
  'corrects the title of an event': (project, chance) => replaceIn(project, 'events', chance, /^title: "/m, '$&Again '),
  'adds a sentence to an event': (project, chance) => replaceIn(project, 'events', chance, /\n\n/, '\n\nAdded today. '),
  'adds a sentence to an article': (project, chance) =>
    replaceIn(project, 'sources', chance, /\n\n/, '\n\nAdded today. '),
  'gives an actor another name': (project, chance) => replaceIn(project, 'actors', chance, /^name: "/m, '$&New '),
  'gives an event another address': async (project, chance) => {
    const file = await anyRecord(project, 'events', chance);
    const id = /[^/]+(?=\.md$)/.exec(file)![0];
    await replaceInFile(file, /^---\n/, `---\nformerIds: ["${id}"]\n`);
    await rename(file, file.replace(/\.md$/, '-moved.md'));
  },
  'removes an event': async (project, chance) => {
    const file = await anyRecord(project, 'events', chance);
    await writeFile(file, '---\nremoved:\n  date: "2026-02-01"\n  reason: It was told twice.\ntitle: Gone\n---\n');
  },
  'writes a record again as it is': async (project, chance) => {
    const file = await anyRecord(project, 'questions', chance);
    const text = await readFile(file, 'utf8');
    await rm(file);
    await writeFile(file, text);
  },
};

async function anyRecord(project: string, collection: string, chance: Chance): Promise<string> {
  const folder = join(project, 'content', collection);
  const names = (await readdir(folder)).filter((name) => !/-(?:more|moved)\.md$/.test(name));
  return join(folder, chance.pick(names.toSorted()));
}

async function replaceIn(project: string, collection: string, chance: Chance, part: RegExp, by: string): Promise<void> {
  await replaceInFile(await anyRecord(project, collection, chance), part, by);
}

async function replaceInFile(file: string, part: RegExp, by: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(part, by));
}
