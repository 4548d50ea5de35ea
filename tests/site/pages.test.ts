import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { all, attribute, faultsOf, readablePagesOf, textOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

describe.each(['story', 'underPath', 'secondStory'] as const)('every page of the site "%s"', (name) => {
  const faults = async (find: (page: BuiltPage) => Iterable<string>) =>
    faultsOf(await readablePagesOf(site(name)), find);

  test('has exactly one first heading', async () => {
    expect(await faults((page) => unlessOne(page, 'h1'))).toEqual([]);
  });

  test('has one header, one main part and one footer, and a named navigation', async () => {
    const landmarks = (page: BuiltPage) => [
      ...['body > header', 'body > main', 'body > footer', 'main'].flatMap((selector) => unlessOne(page, selector)),
      ...(all(page, 'body > header nav').length > 0 ? [] : ['no navigation in its header']),
      ...all(page, 'nav:not([aria-label]):not([aria-labelledby])').map(() => 'a navigation without a name'),
    ];
    expect(await faults(landmarks)).toEqual([]);
  });

  test('says which language it is in', async () => {
    expect(await faults((page) => unlessOne(page, 'html[lang="en"]'))).toEqual([]);
  });

  test('says of everything written from right to left which way it runs', async () => {
    const unmarked = (page: BuiltPage) =>
      all(page, '[lang]:not([dir], bdi, html)')
        .filter((element) => RIGHT_TO_LEFT.test(textOf(element)))
        .map((element) => `<${element.tagName} lang="${attribute(element, 'lang') ?? ''}"> without dir`);
    expect(await faults(unmarked)).toEqual([]);
  });

  test('has a title of its own', async () => {
    const pages = await readablePagesOf(site(name));
    const titles = pages.map((page) => all(page, 'head > title').map(textOf).join().trim());
    expect(titles.filter((title, i) => title === '' || titles.indexOf(title) !== i)).toEqual([]);
  });

  test('describes itself in one sentence or more', async () => {
    const description = (page: BuiltPage) =>
      all(page, 'head > meta[name=description]').map((e) => attribute(e, 'content'));
    expect(await faults((page) => (/^.{20,}$/s.test(description(page).join()) ? [] : ['no description']))).toEqual([]);
  });

  test('tells its own whole address, but for the page that answers everywhere', async () => {
    const { address } = site(name);
    const wrong = (page: BuiltPage) => {
      const told = all(page, 'link[rel=canonical]').map((element) => attribute(element, 'href'));
      const expected = page.path === '404.html' ? [] : [address + page.path];
      return told.join() === expected.join() ? [] : [`says it is at ${told.join(' and ') || 'no address'}`];
    };
    expect(await faults(wrong)).toEqual([]);
  });

  test('has a caption on every table of standings, pledges and answers, and headings with a scope', async () => {
    const tables = (page: BuiltPage) =>
      /^(?:standings|questions|compare)\/.|^(?:pledges|compare)\//.test(page.path) ? all(page, 'table') : [];
    expect((await readablePagesOf(site(name))).flatMap(tables).length).toBeGreaterThan(2);
    expect(await faults((page) => tables(page).flatMap(faultsOfTable))).toEqual([]);
  });

  test('uses each id once', async () => {
    const repeated = (page: BuiltPage) => {
      const ids = all(page, '[id]').map((element) => attribute(element, 'id')!);
      return ids.filter((id, i) => ids.indexOf(id) !== i);
    };
    expect(await faults(repeated)).toEqual([]);
  });

  test('offers the search box, which leads to the search page', async () => {
    const action = new URL('search/', site(name).address).pathname;
    const search = `body > header form[action="${action}"][method=get] input[name=q]`;
    expect(await faults((page) => unlessOne(page, search))).toEqual([]);
  });

  test('shows no trace of the machine: no undefined, no [object Object], no NaN, no unread markup', async () => {
    expect(await faults(traces)).toEqual([]);
  });
});

test('the page for what is not there offers search in its own text', async () => {
  const [page] = (await readablePagesOf(site('story'))).filter(({ path }) => path === '404.html');
  const search = new URL('search/', site('story').address).pathname;
  expect(
    page && all(page, `main form[action="${search}"] input[name=q], main a[href="${search}"]`).length,
  ).toBeGreaterThan(0);
});

function unlessOne(page: BuiltPage, selector: string): string[] {
  const { length } = all(page, selector);
  return length === 1 ? [] : [`${length} of ${selector}`];
}

function faultsOfTable(table: Element): string[] {
  const captions = selectAll(':scope > caption', table).filter((caption) => textOf(caption).trim() !== '');
  return [
    ...(captions.length === 1 ? [] : ['a table without a caption']),
    ...selectAll('th:not([scope])', table).map((heading) => `“${textOf(heading).trim()}” heads nothing`),
    ...selectAll('tbody tr:not(:has(th))', table).map((row) => `“${textOf(row).trim()}” has no heading`),
  ];
}

function traces(page: BuiltPage): string[] {
  const texts = all(page, 'title, body').map(textOf);
  const values = all(page, '*').flatMap((element) =>
    Object.keys(element.properties).map((name) => attribute(element, name)),
  );
  return [...texts, ...values].flatMap(
    (text) =>
      /.{0,30}(?:\bundefined\b|\bnull\b|\bNaN\b|\[object |\[@|\[\[|\]\]|Invalid Date).{0,30}/.exec(text ?? '') ?? [],
  );
}
