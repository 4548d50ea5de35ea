import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FormData } from '../../src/browser-desk/form-field.ts';
import { formOfSchema } from '../../src/browser-desk/form-of-schema.ts';
import { fromFile, toFile } from '../../src/browser-desk/record-file.ts';
import { planMerge } from '../../src/desk/merge.ts';
import { planRename } from '../../src/desk/rename.ts';
import { recordNamed } from '../../src/desk/record-named.ts';
import { SCHEMAS } from '../../src/reader/content.ts';
import { recordFiles } from '../../src/views/records/record-files.ts';
import { filesBesidePages } from '../../src/site/record-files.ts';
import { recordTree } from '../../src/views/records/markdown/record-tree.ts';
import { renderText } from '../../src/site/render-text.ts';
import { edit } from '../desk/edited-story.ts';
import { articleIn } from '../ingest/read.ts';
import { aPage, jsonLd } from '../ingest/pages.ts';
import { aStory, problemsOf, warningsOf, write } from '../reader/a-folder.ts';
import { graphOf, namesOfStory } from '../search/story-names.ts';
import { EVERY_VIEW } from '../views/every-view.ts';

/*
 * Every object of JavaScript has a property of this name, which a lookup of an id takes for what a story says. The story
 * with it must come to the same as one with another name of as many letters, that stands at the same place from A to Z.
 */
const OF_OBJECTS = 'constructor';
const ORDINARY = 'constraints';

const SOURCE = 'sources/2026-01-20-bridge-opens.md';
const EVENT = 'events/2026-01-19-bridge-opened.md';
const KINDS = ['mira-stone', 'old-harbour', 'bridge-plan', 'bridge-length', '2026-01-20-bridge-opens'];

/** A story with this as the id of a record, and as the name of a kind, a status, a unit and two topics. */
async function aStoryWith(name: string, record: string): Promise<string> {
  const folder = await aStory();
  expect(await edit(folder, (story) => planRename(story, recordNamed(story, record), name))).toEqual([]);
  const [event, story] = await Promise.all([read(folder, EVENT), read(folder, 'story.yaml')]);
  const declared = `kinds: { ${name}: suspension }\nstatuses:\n  ${name}: { words: guest, did: was a guest, family: joined }\n`;
  await write(folder, 'story.yaml', story + declared);
  await write(
    folder,
    EVENT,
    event
      .replace('kind: meeting', `kind: ${name}`)
      .replace('status: accepted', `status: ${name}`)
      .replace('unit: lamps', `unit: ${name}\n    topic: ${name}`)
      .replace('says: It will stand.', `says: It will stand., topic: ${name}`)
      .replace('The mayor opens the bridge. [', 'Mira Stone of Old Harbour opens the Bridge Plan. ['),
  );
  return folder;
}

const read = (folder: string, file: string) => readFile(join(folder, file), 'utf8');

/** All that a story comes to: what it is warned of, each page, each text, each file beside a page, what search finds. */
async function outcomeOf(folder: string, name: string): Promise<Readonly<Record<string, unknown>>> {
  expect(await problemsOf(folder)).toEqual([]);
  const graph = await graphOf(folder);
  const texts = [...graph.events.values(), ...graph.subjects.values(), ...graph.sources.values()];
  const sources = Object.fromEntries([...graph.sources.keys()].map((id, i) => [id, { number: i + 1, label: id }]));
  const files = filesBesidePages(recordFiles({ graph, site: new URL('https://bridge.example.org/') }), [], {
    record: recordTree,
    notice: () => ({ type: 'root', children: [] }),
  });
  const names = await namesOfStory(graph);
  const outcome = {
    warnings: await warningsOf(folder),
    ...Object.fromEntries(Object.entries(EVERY_VIEW).map(([kind, views]) => [kind, views(graph)])),
    texts: texts.map(({ text }) => renderText(graph, text, { sources, self: null })),
    files: [...files].map(({ path, text }) => [path, text()]),
    found: [name, 'mira stone', 'M. Stone', 'harbour'].map((query) => names.find(query)),
  };
  return JSON.parse(JSON.stringify(outcome).replaceAll(name, '<name>')) as Readonly<Record<string, unknown>>;
}

describe('an id that every object of JavaScript has', () => {
  it.each(KINDS)('is as good as any other, in place of %s', async (record) => {
    const [folder, ordinary] = await Promise.all([aStoryWith(OF_OBJECTS, record), aStoryWith(ORDINARY, record)]);
    expect(await outcomeOf(folder, OF_OBJECTS)).toEqual(await outcomeOf(ordinary, ORDINARY));
  });
});

const OTHER_MAYOR = '---\nname: The Mayor Stone\nkind: person\ndescription: A mayor\n---\n';

describe('where no source spells a record of such an id', () => {
  it('it is merged with another as any record is', async () => {
    const folder = await aStory();
    await write(folder, `actors/${OF_OBJECTS}.md`, OTHER_MAYOR);
    const merge = (story: Parameters<typeof planMerge>[0]) =>
      planMerge(story, recordNamed(story, OF_OBJECTS), recordNamed(story, 'mira-stone'), { notice: null, texts: null });
    expect(await edit(folder, merge)).toEqual([]);
    expect(await read(folder, 'actors/mira-stone.md')).toContain('text: The Mayor Stone');
  });

  it('the desk in the browser takes its spellings out of a source', async () => {
    const source = await read(await aStory(), SOURCE);
    const spelled = source.replace('[Council of the River]\n', `$&  ${OF_OBJECTS}: [The Mayor]\n`);
    const form = { fields: formOfSchema(SCHEMAS.sources, 'sources'), isMarkdown: true };
    const shown = fromFile(form, spelled);
    const left = (shown['spellings'] as readonly FormData[]).slice(0, -1);
    expect(toFile(form, { ...shown, spellings: left })).toBe(source);
  });
});

describe('a name that every object of JavaScript has, in what is read', () => {
  it('is no kind of source and no kind of paragraph', async () => {
    const described = jsonLd({ '@type': ['constructor', 'NewsArticle'], headline: 'Norhaven to dredge its harbour' });
    const text =
      '<constructor><p>The harbour of Norhaven will be dredged from June on, the port authority said.</p></constructor>';
    const article = await articleIn(aPage({ head: described, text }));
    expect(article.kind?.value).toBe('news-article');
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('is no field that is known', async () => {
    const folder = await aStory();
    await write(
      folder,
      SOURCE,
      (await read(folder, SOURCE)).replace('body: abstract', '$&\nconstructor: { mira-stone: 1 }'),
    );
    expect(await problemsOf(folder)).toEqual([
      expect.stringContaining('constructor: a field of this name is not known'),
    ]);
  });
});
