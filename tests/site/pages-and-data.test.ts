import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { all, isNotice, textOf, readablePagesOf, type BuiltPage } from '../setup/pages.ts';
import { site, type Site } from '../setup/provided.ts';
import { dataOf, jsonOf } from './shown/record-data.ts';
import { storyTables } from './shown/story-tables.ts';
import { toldCells, toldFacts, toldFactsOfFile, type ToldFact } from './shown/told-data.ts';
import { tellingsOf, told } from './shown/told.ts';
import { shownFacts } from './shown/shown-facts.ts';

describe.each(['story', 'secondStory'] as const)('in "%s"', (name) => {
  test('every day, number, name and status that a page shows is in its data, or in that of a record linked beside it', async () => {
    const built = site(name);
    const statuses = await statusesIn(built);
    const missing: string[] = [];
    for (const { page, data } of await pagesWithData(built)) {
      const shown = [...shownFacts({ page, base: new URL(built.address).pathname, statuses })];
      expect(shown.length).toBeGreaterThan(1);
      const own = await dataOf(built, data);
      for (const { text, beside } of shown)
        if (!own.includes(text) && !(await isIn(built, beside, text))) missing.push(`/${page.path} ${text}`);
    }
    expect(missing).toEqual([]);
  });

  test('all that the data of a record tells is shown on its page, or on the page that the data leads to for it', async () => {
    const built = site(name);
    const records = (await pagesWithData(built)).filter(({ page }) => isOfRecord(page.path));
    const told = records.map(async ({ page: { path }, data }) =>
      [...toldFacts(await jsonOf(built, data))].map((fact) => ({ ...fact, path })),
    );
    expect(await notShown(built, (await Promise.all(told)).flat())).toEqual([]);
  });

  test('all that the data on questions, pledges and standings tells is shown on the pages that it leads to', async () => {
    const built = site(name);
    const files = (await pagesWithData(built)).filter(({ page }) => !isOfRecord(page.path));
    const told = files.map(async ({ page: { path }, data }) =>
      [...toldFactsOfFile(withoutHead(await jsonOf(built, data)))].map((fact) => ({ ...fact, path })),
    );
    expect(await notShown(built, (await Promise.all(told)).flat())).toEqual([]);
  });

  test('every row of the tables is shown on the page that it leads to', async () => {
    const built = site(name);
    const tables = [...(await storyTables(built))];
    const told = tables.flatMap(([table, rows]) => rows.flatMap((row) => [...toldCells(table, row)]));
    expect(await notShown(built, told)).toEqual([]);
  });
});

/** A file of the story without the lines that say whose it is and how it writes dates. */
function withoutHead(data: unknown): unknown {
  const head = new Set(['story', 'publisher', 'licence', 'dates']);
  return Object.fromEntries(Object.entries(data as object).filter(([key]) => !head.has(key)));
}

/** What the data tells and no page of those it leads to shows. */
async function notShown(
  built: Site,
  told: readonly (ToldFact & { readonly path?: string })[],
): Promise<readonly string[]> {
  expect(told.length).toBeGreaterThan(300);
  const texts = await pageTexts(built);
  const shown = (path: string | undefined) => texts.get(path ?? '') ?? '';
  return told.flatMap(({ key, value, addresses, path }) => {
    const text = [path, ...addresses.map((address) => pathOf(built, address))].map(shown).join(' ');
    return tellingsOf(value).some((telling) => text.includes(telling))
      ? []
      : [`${path ?? addresses[0]!} ${key}: ${String(value)}`];
  });
}

/** The text of each page of a site, as it is compared, by its path. */
async function pageTexts(built: Site): Promise<ReadonlyMap<string, string>> {
  const pages = (await readablePagesOf(built)).filter(({ path }) => dataBeside(path).length > 0);
  return new Map(
    pages.map((page) => [
      page.path,
      all(page, 'body')
        .map((body) => toldIn(body))
        .join(),
    ]),
  );
}

/** A page as it reads, without the marks of its citations, and without what stands in brackets behind names. */
function toldIn(body: Element): string {
  const texts = [textOf(body), unmarked(body), unmarked(body).replace(/ \([^()]*\)/g, '')];
  return texts.map(told).join(' ');
}

/** The text of a page without the marks of its citations, which stand within sentences. */
function unmarked(node: ElementContent): string {
  if (node.type !== 'element' || node.tagName === 'script') return textOf(node);
  return node.tagName === 'sup' ? '' : node.children.map(unmarked).join('');
}

function pathOf(built: Site, address: string): string {
  return new URL(address, built.address).href.slice(built.address.length).replace(/#.*$/, '');
}

async function isIn(built: Site, records: readonly string[], text: string): Promise<boolean> {
  for (const record of records) if ((await dataOf(built, record)).includes(text)) return true;
  return false;
}

/** The pages with data beside them: of records, and of all questions, all pledges, and the standings in a body. */
async function pagesWithData(built: Site): Promise<readonly { readonly page: BuiltPage; readonly data: string }[]> {
  const pages = (await readablePagesOf(built)).filter((page) => !isNotice(page));
  return pages.flatMap((page) => dataBeside(page.path).map((data) => ({ page, data })));
}

function dataBeside(path: string): readonly string[] {
  if (isOfRecord(path)) return [path.slice(0, -1)];
  if (/^standings\/[^/]+\/$/.test(path)) return [`${path}standings`];
  return path === 'questions/' || path === 'pledges/' ? [path + path.slice(0, -1)] : [];
}

function isOfRecord(path: string): boolean {
  return /^(?:events|actors|entities|questions|sources)\/[^/]+\/$/.test(path);
}

const STATUS_COLUMNS = ['status_words', 'kind_words', 'relation_words'];

/** Every status, kind and relation that the data knows, in words. */
async function statusesIn(built: Site): Promise<ReadonlySet<string>> {
  const rows = [...(await storyTables(built)).values()].flat();
  return new Set(rows.flatMap((row) => STATUS_COLUMNS.flatMap((column) => (row[column] ? [told(row[column])] : []))));
}
