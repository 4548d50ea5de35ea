import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesOf, readablePagesOf } from '../setup/pages.ts';
import { site, type Site } from '../setup/provided.ts';

const RECORD = /^(?:events|actors|entities|sources)\/[^/]+\/$/;

test.each(['story', 'underPath', 'secondStory'] as const)(
  'the search index of "%s" has the page of every event, actor, entity and source, and no other',
  async (name) => {
    const built = site(name);
    const records = (await readablePagesOf(built)).map(({ path }) => path).filter((path) => RECORD.test(path));
    const fragments = (await filesOf(built)).filter((file) => file.endsWith('.pf_fragment'));
    const indexed = await Promise.all(fragments.map((file) => addressIn(built, file)));
    expect(indexed.toSorted()).toEqual(records.map((path) => `/${path}`).toSorted());
  },
);

/** The page that a fragment of the index is of; Pagefind's signature stands before the JSON. */
async function addressIn(built: Site, file: string): Promise<string> {
  const text = gunzipSync(await readFile(join(built.folder, file))).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
