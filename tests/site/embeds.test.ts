import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import {
  all,
  attribute,
  embedsOf,
  faultsOf,
  filesOf,
  isNotice,
  leadsOnTo,
  pagesOf,
  readablePagesOf,
  textOf,
  type BuiltPage,
} from '../setup/pages.ts';
import { site, type Site } from '../setup/provided.ts';

/** Pages that others can show in a frame. */
const OFFERED = /^(?:events|questions|standings)\/[^/]+\/$/;
const OEMBED = 'head > link[rel=alternate][type="application/json+oembed"]';

async function offeredBy(built: Site): Promise<readonly BuiltPage[]> {
  return (await readablePagesOf(built)).filter((page) => OFFERED.test(page.path) && !isNotice(page));
}

/** As it is read: what only keeps words together on a line counts as a space. */
function read(page: BuiltPage, selector: string): string {
  return all(page, selector).map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

describe.each(['story', 'underPath', 'secondStory'] as const)('the site "%s"', (name) => {
  test('has a page for a frame of every event, every question and the standings in every body', async () => {
    const paths = (await embedsOf(site(name))).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining((await offeredBy(site(name))).map(({ path }) => `embed/${path}`)));
  });

  test('leads from each such page to the HTML that shows it elsewhere, and from no other', async () => {
    const base = new URL(site(name).address).pathname;
    const linking = (await readablePagesOf(site(name))).flatMap((page) =>
      all(page, 'main a[href$="#embed"]').map((link) => [page.path, attribute(link, 'href')]),
    );
    const offered = await offeredBy(site(name));
    expect(linking).toEqual(offered.map(({ path }) => [path, `${base}embed/${path}#embed`]));
  });

  test('shows in frames no script and nothing that is loaded, and is found there by no search engine', async () => {
    const faults = (page: BuiltPage) => [
      ...all(page, 'script, img, iframe, link[rel=stylesheet], link[rel=preload], [style]').map(
        ({ tagName }) => `has a <${tagName}>`,
      ),
      ...(/url\(|@import|@font-face/.test(all(page, 'style').map(textOfStyle).join('')) ? ['loads by its styles'] : []),
      ...(attribute(all(page, 'meta[name=robots]')[0]!, 'content') === 'noindex, follow' ? [] : ['is for search']),
      ...(attribute(all(page, 'base')[0]!, 'target') === '_top' ? [] : ['leads to pages in the frame']),
      ...(all(page, 'html[lang=en]').length === 1 ? [] : ['has no language']),
    ];
    expect(faultsOf(await embedsOf(site(name)), faults)).toEqual([]);
  });

  test('says in a frame what its page says', async () => {
    const pages = new Map((await pagesOf(site(name))).map((page) => [page.path, page]));
    const faults = function* (embed: BuiltPage) {
      const page = pages.get(embed.path.replace('embed/', ''))!;
      const [canonical] = all(embed, 'link[rel=canonical]');
      if (attribute(canonical!, 'href') !== site(name).address + page.path) yield 'is of another page';
      if (read(embed, 'h1') !== read(page, 'h1')) yield `has the title "${read(embed, 'h1')}"`;
      if (isNotice(page)) return;
      const told = unmarked(select('main', page.tree)!).replace(/\s+/g, ' ');
      const answers = embed.path.startsWith('embed/questions/') ? all(embed, 'li strong').map(textOf) : [];
      for (const text of [read(embed, '.lead').replace(/ ?…$/, ''), ...answers])
        if (!told.includes(text)) yield `tells "${text}"`;
    };
    expect(faultsOf(await embedsOf(site(name)), faults)).toEqual([]);
  });

  test('gives programs that know oEmbed what its pages offer to copy', async () => {
    const built = site(name);
    for (const page of await offeredBy(built)) {
      const oembed = await extract(built.address + page.path, {}, (url) => answer(built, url));
      const embed = (await embedsOf(built)).find(({ path }) => path === `embed/${page.path}`)!;
      expect(oembed).toMatchObject({ method: 'auto-discovery', version: '1.0', type: 'rich', width: 600 });
      expect('html' in oembed && oembed.html).toBe(read(embed, 'textarea'));
      const frame = select('iframe', fromHtml(read(embed, 'textarea'), { fragment: true }))!;
      expect(attribute(frame, 'src')).toBe(built.address + embed.path);
      expect(attribute(frame, 'title')).toBe(read(page, 'h1'));
      expect(attribute(frame, 'height')).toBe(String('height' in oembed && oembed.height));
    }
    const told = (await filesOf(built)).filter((file) => file.endsWith('oembed.json'));
    const led = (await pagesOf(built)).filter(
      (page) => all(page, OEMBED).length > 0 && !page.path.startsWith('embed/'),
    );
    expect(told).toEqual(led.map(({ path }) => `${path}oembed.json`));
  });
});

test('a frame goes on to where its page has moved, also from the address that questions had', async () => {
  const pages = (await pagesOf(site('secondStory'))).filter(({ path }) => path.startsWith('embed/'));
  const led = new Map(pages.map((page) => [page.path, leadsOnTo(page)]));
  expect(led.get('embed/standings/ferry-agreement/')).toBe('/watch/embed/standings/lantern-strait-agreement/');
  expect(led.get('embed/differences/price-of-the-pier/')).toBe('/watch/embed/questions/price-of-the-pier/');
  const moved = (await pagesOf(site('secondStory'))).filter(
    (page) => leadsOnTo(page) !== undefined && OFFERED.test(leadsOnTo(page)!.replace('/watch/', '')),
  );
  const lost = moved.filter((page) => !page.path.startsWith('embed/') && !led.has(`embed/${page.path}`));
  expect(lost.map(({ path }) => path)).toEqual([]);
});

test('the frame of a removed event says so, and offers nothing to copy', async () => {
  const pages = await pagesOf(site('secondStory'));
  const notices = pages.filter((page) => isNotice(page) && /^(?:events|questions)\//.test(page.path));
  expect(notices.length).toBeGreaterThan(0);
  for (const { path } of notices) {
    const embed = pages.find((page) => page.path === `embed/${path}`)!;
    expect(read(embed, '.small')).toMatch(/, removed/);
    expect(all(embed, 'textarea')).toEqual([]);
  }
});

/** The words of a page without the marks of its citations, and without what tells namesakes apart. */
function unmarked(node: Nodes): string {
  if (node.type === 'element' && ['sup', 'small'].includes(node.tagName)) return '';
  return 'children' in node ? node.children.map(unmarked).join('') : textOf(node);
}

/** A file of a built site, as a server answers with it. */
async function answer(built: Site, url: string): Promise<Response> {
  const path = decodeURI(new URL(url).pathname.slice(new URL(built.address).pathname.length));
  return new Response(await readFile(join(built.folder, path.endsWith('/') ? `${path}index.html` : path)));
}

function textOfStyle(style: Parameters<typeof textOf>[0]): string {
  return 'children' in style ? style.children.map((child) => ('value' in child ? child.value : '')).join('') : '';
}
