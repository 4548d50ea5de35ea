import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { spellAmounts } from '../../src/search/amounts.ts';
import { partWords } from '../../src/search/marks.ts';
import { filesOf, isNotice, readablePagesOf } from '../setup/pages.ts';
import { site, type Site } from '../setup/provided.ts';

const RECORD = /^(?:events|actors|entities|sources|questions)\/[^/]+\/$/;
/** Pages that list what others have; a list with nothing in it is not found. */
const LIST = /^(?:pledges|standings|questions|compare|corrections)\/$/;

test.each(['story', 'underPath', 'secondStory'] as const)(
  'the search index of "%s" has the page of every event, actor, entity, source and question, the lists that people ask for, and no other',
  async (name) => {
    const built = site(name);
    const pages = (await readablePagesOf(built)).filter(
      (page) => (RECORD.test(page.path) && !isNotice(page)) || LIST.test(page.path),
    );
    const records = pages.map(({ path }) => path);
    const fragments = (await filesOf(built)).filter((file) => file.endsWith('.pf_fragment'));
    const indexed = await Promise.all(fragments.map(async (file) => (await fragmentIn(built, file)).url));
    expect(indexed.toSorted()).toEqual(records.map((path) => `/${path}`).toSorted());
  },
);

test('the search index runs no two words of a page together', async () => {
  const built = site('story');
  const fragments = (await filesOf(built)).filter((file) => file.endsWith('.pf_fragment'));
  const joined = await Promise.all(
    fragments.map(async (file) => {
      const { url, content } = await fragmentIn(built, file);
      const onPage = new Set(wordsOf(partWords(spellAmounts(await spacedTextOf(built, url)))));
      return wordsOf(content).filter((word) => !onPage.has(word));
    }),
  );
  expect(joined.flat()).toEqual([]);
});

interface Fragment {
  readonly url: string;
  readonly content: string;
}

/** What the index keeps of one page; Pagefind's signature stands before the JSON. */
async function fragmentIn(built: Site, file: string): Promise<Fragment> {
  const text = gunzipSync(await readFile(join(built.folder, file))).toString('utf8');
  return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
}

/** A page's text with a space wherever an element begins or ends. */
async function spacedTextOf(built: Site, url: string): Promise<string> {
  const texts: string[] = [];
  visit(
    fromHtml(await readFile(join(built.folder, url, 'index.html'), 'utf8')),
    'text',
    ({ value }) => void texts.push(value),
  );
  return texts.join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
