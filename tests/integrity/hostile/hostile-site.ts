import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newAddresses } from '../../../src/model/records/addresses.ts';
import { readContent } from '../../../src/reader/content.ts';
import { build } from '../../setup/build.ts';
import { filesOf } from '../../setup/pages.ts';
import type { Site } from '../../setup/provided.ts';
import { serve, type Served } from '../../setup/server.ts';
import { writeWithCanaries } from './canaries.ts';
import { hostileStory } from './hostile-story.ts';
import { ingestedSources } from './ingested-sources.ts';

/** Markup that runs in any browser which takes it for such. */
const INGESTED = '<img src=x onerror=alert(1)>';

/** Builds the hostile story in a folder and serves it without the policy of its pages, so that nothing but they keep it from harm. */
export async function hostileSite(folder: string): Promise<Site & Served> {
  const story = join(folder, 'story');
  writeWithCanaries(story, [...hostileStory(), ...(await ingestedSources(INGESTED))]);
  const { content } = await readContent(story);
  await writeFile(join(story, 'addresses.txt'), `${newAddresses(content).join('\n')}\n`);
  const built = await build(join(folder, 'copy'), { CONTENT_DIR: story, SITE_ADDRESS: 'https://story.example/' });
  if ('failed' in built) throw new Error(built.failed);
  const site = { folder: built.folder, address: 'https://story.example/', url: '' };
  const pages = (await filesOf(site)).filter((file) => file.endsWith('.html'));
  for (const file of pages) await withoutPolicy(join(site.folder, file));
  return { ...site, ...(await serve(site.folder, '/')) };
}

async function withoutPolicy(file: string): Promise<void> {
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, ''));
}
