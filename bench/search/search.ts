import { join } from 'node:path';
import type { Graph } from '../../src/model/graph/graph.ts';
import { build } from '../../tests/setup/build.ts';
import { serve } from '../../tests/setup/server.ts';
import { graphOf, searchFiles } from '../../tests/search/story-names.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { UsageError } from '../usage-error.ts';
import { withPage } from '../with-page.ts';
import { fuse, miniSearch, throughline } from './engines.ts';
import { weighFullText } from './full-text.ts';
import { timeKeyPresses } from './key-press.ts';
import { writeStory } from './made-up-story.ts';
import { weighNames } from './name-bytes.ts';
import { compareNames } from './names-found.ts';
import { plainPagefind } from './pagefind.ts';

const SIZES = [1000, 5000, 20_000];

/** Prints search beside its peers: what is found, what is loaded, how long it takes. */
export async function search([first]: readonly string[]): Promise<void> {
  if (first !== undefined) throw new UsageError(`The benchmark of search takes no “${first}”`);
  await inTemporaryFolder(compare);
}

async function compare(folder: string): Promise<void> {
  const story = await graphOf('content');
  const site = await serve(await built(join(folder, 'story'), 'content'), '/');
  const engines = [await throughline(story), miniSearch(story), fuse(story)];
  await withPage(`${site.url}about/`, (page) => compareNames(story, [...engines, plainPagefind(page)]));
  const madeUp = [];
  for (const subjects of SIZES) madeUp.push(await madeUpGraph(folder, subjects));
  await weighNames([story, ...madeUp]);
  await timeKeyPresses(`${site.url}about/`, searchFiles(madeUp[1]!));
  await site.stop();
  const pages = join(folder, 'pages');
  await writeStory(pages, { subjects: 600, events: 340, sources: 60 });
  const large = await built(join(folder, 'large'), pages);
  const served = await serve(large, '/');
  await weighFullText(1000, served.url, large, ['harbour', 'grain']);
  await served.stop();
}

async function built(copy: string, content: string): Promise<string> {
  const result = await build(copy, {
    CONTENT_DIR: content,
    SITE_ADDRESS: 'https://example.org/',
    CI: '',
  });
  if ('failed' in result) throw new Error(result.failed);
  return result.folder;
}

async function madeUpGraph(folder: string, subjects: number): Promise<Graph> {
  const where = join(folder, String(subjects));
  await writeStory(where, { subjects, events: Math.round(subjects / 3), sources: Math.round(subjects / 15) });
  return graphOf(where);
}
