import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { withPage } from '../with-page.ts';
import { printTable, quantile } from '../table.ts';

/** How much slower than this machine the reader's is. */
const SLOWER = 4;
const NAMES = 40;
/** A peer may take seconds for a key: it is asked one in so many. */
const ONE_IN = 5;

/** What the benchmark uses of MiniSearch and of Fuse.js. */
type Library = new (...settings: readonly object[]) => {
  addAll(docs: readonly object[]): void;
  search(query: string): unknown;
};

interface Peer {
  readonly name: string;
  readonly file: string;
}

const PEERS: readonly Peer[] = [
  { name: 'MiniSearch alone', file: 'node_modules/minisearch/dist/es/index.js' },
  { name: 'Fuse.js', file: 'node_modules/fuse.js/dist/fuse.min.mjs' },
];

/** Prints how long a key press takes to be answered in the search box, while names are typed letter by letter. */
export async function timeKeyPresses(url: string, files: ReadonlyMap<string, unknown>): Promise<void> {
  const { subjects } = files.get('names.json') as {
    subjects: readonly (readonly [string, number, string, unknown[][]?])[];
  };
  const step = Math.floor(subjects.length / NAMES);
  const typed = Array.from({ length: NAMES }, (_, i) => subjects[i * step]![0]).flatMap(beginningsOf);
  const documents = subjects.map(([name, , , names = []], id) => ({ id, name, names: names.map(([text]) => text) }));
  const rows = await withPage(url, async (page) => {
    await page.route('**/search/names.json', (route) => route.fulfill({ json: files.get('names.json') }));
    for (const { file } of PEERS) await servePeer(page, file);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const ours = ['Throughline, list shown', ...figures(await inTheBox(page, typed))];
    const rest = [];
    const some = typed.filter((_, i) => i % ONE_IN === 0);
    for (const { name, file } of PEERS) rest.push([name, ...figures(await byPeer(page, file, documents, some))]);
    return [ours, ...rest];
  });
  const title = `Milliseconds a key press, ${subjects.length} names, processor ${SLOWER} times slower, ${typed.length} keys`;
  printTable(title, ['', 'ready after', 'median', '95th of 100', '99th of 100', 'longest'], rows);
}

interface Times {
  readonly ready: number;
  readonly keys: readonly number[];
}

function figures({ ready, keys }: Times): readonly string[] {
  return [ready, ...[0.5, 0.95, 0.99, 1].map((share) => quantile(keys, share))].map((value) => value.toFixed(1));
}

function beginningsOf(name: string): readonly string[] {
  return Array.from(name, (_, i) => name.slice(0, i + 1));
}

/** From the event of a key to the list being laid out. */
async function inTheBox(page: Page, typed: readonly string[]): Promise<Times> {
  const start = performance.now();
  await page.locator('#site-search').pressSequentially('a');
  await page.locator('[role=option]').first().waitFor();
  const ready = performance.now() - start;
  const keys = await page.evaluate(async (queries) => {
    const box = document.querySelector<HTMLInputElement>('#site-search')!;
    const times = [];
    for (const query of queries) {
      const before = performance.now();
      box.value = query;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      document.querySelector<HTMLElement>('[role=listbox]')!.getBoundingClientRect();
      times.push(performance.now() - before);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return times;
  }, typed);
  return { ready, keys };
}

async function servePeer(page: Page, file: string): Promise<void> {
  const body = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
  await page.route(`**/${file}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
}

/** The search alone, without showing anything. */
function byPeer(page: Page, file: string, documents: readonly object[], typed: readonly string[]): Promise<Times> {
  return page.evaluate(
    async ([address, docs, queries]) => {
      const start = performance.now();
      const { default: Library } = (await import(/* @vite-ignore */ `/${address}`)) as { default: Library };
      const isFuse = address.includes('fuse');
      const index = isFuse
        ? new Library(docs, { keys: ['name', 'names'], ignoreDiacritics: true })
        : new Library({ fields: ['name', 'names'], searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 2 } } });
      if (!isFuse) index.addAll(docs);
      const ready = performance.now() - start;
      const keys = [];
      for (const query of queries) {
        const before = performance.now();
        index.search(query);
        keys.push(performance.now() - before);
      }
      return { ready, keys };
    },
    [file, documents, typed] as const,
  );
}
