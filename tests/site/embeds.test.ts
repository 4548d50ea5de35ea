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
import type { ActorTimeline } from '../../src/views/actor-timelines.ts';
import { site, type Site } from '../setup/provided.ts';

/** Pages that others can show in a frame, each by a page of its own. */
const OFFERED = /^(?:(?:events|questions|standings)\/[^/]+|timeline)\/$/;
const OEMBED = 'head > link[rel=alternate][type="application/json+oembed"]';

/** Actors who have a part in any event. */
const isActorWithEvents = (page: BuiltPage) =>
  /^actors\/[^/]+\/$/.test(page.path) && all(page, '[id=events]').length > 0;

/** Where the frame of a page is; all actors share one. */
const frameOf = (path: string) => `embed/${path.replace(/^actors\/([^/]+)\/$/, 'timeline/?actor=$1')}`;

async function offeredBy(built: Site): Promise<readonly BuiltPage[]> {
  return (await readablePagesOf(built)).filter((page) => OFFERED.test(page.path) && !isNotice(page));
}

/** As it is read: what only keeps words together on a line counts as a space. */
function read(page: BuiltPage, selector: string): string {
  return all(page, selector).map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

describe.each(['story', 'underPath', 'secondStory'] as const)('the site "%s"', (name) => {
  test('has a page for a frame of every event, every question, the standings in every body and the timeline', async () => {
    const paths = (await embedsOf(site(name))).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining((await offeredBy(site(name))).map(({ path }) => `embed/${path}`)));
  });

  test('leads from each such page to the HTML that shows it elsewhere, and from no other', async () => {
    const base = new URL(site(name).address).pathname;
    const linking = (await readablePagesOf(site(name))).flatMap((page) =>
      all(page, 'main a[href$="#embed"]').map((link) => [page.path, attribute(link, 'href')]),
    );
    const actors = (await readablePagesOf(site(name))).filter(isActorWithEvents);
    const offered = [...actors, ...(await offeredBy(site(name)))].map(({ path }) => path);
    expect(linking).toEqual(offered.toSorted().map((path) => [path, `${base}${frameOf(path)}#embed`]));
  });

  test('shows in frames no script and nothing that is loaded, and is found there by no search engine', async () => {
    const faults = (page: BuiltPage) => [
      ...all(page, page.path === 'embed/timeline/' ? 'script[src]' : 'script').map(() => 'has a script'),
      ...all(page, 'img, iframe, link[rel=stylesheet], link[rel=preload], [style]').map(
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
    const embeds = new Map((await embedsOf(built)).map((embed) => [embed.path, read(embed, 'textarea')]));
    for (const { path } of await offeredBy(built)) await expectOembed(built, path, embeds.get(`embed/${path}`)!);
    for (const { path } of (await readablePagesOf(built)).filter(isActorWithEvents)) {
      const file = `embed/timeline/${path.replace('actors/', '').slice(0, -1)}.json`;
      const { snippet } = JSON.parse(await readFile(join(built.folder, file), 'utf8')) as { snippet: string };
      await expectOembed(built, path, snippet);
    }
    const told = (await filesOf(built)).filter((file) => file.endsWith('oembed.json'));
    const led = (await pagesOf(built)).filter(
      (page) => all(page, OEMBED).length > 0 && !page.path.startsWith('embed/'),
    );
    expect(told).toEqual(led.map(({ path }) => `${path}oembed.json`));
  });
});

/** A program that knows oEmbed finds for a page what is offered to copy, which shows the page in a frame. */
async function expectOembed(built: Site, path: string, snippet: string): Promise<void> {
  const oembed = await extract(built.address + path, {}, (url) => answer(built, url));
  expect(oembed).toMatchObject({ method: 'auto-discovery', version: '1.0', type: 'rich', html: snippet, width: 600 });
  const frame = select('iframe', fromHtml(snippet, { fragment: true }))!;
  expect(attribute(frame, 'src')).toBe(built.address + frameOf(path));
  expect(attribute(frame, 'title')).toBe(oembed.title);
  expect(attribute(frame, 'height')).toBe(String('height' in oembed && oembed.height));
}

test('the file of an actor has the events that its page has, the latest first, also under an id that it had', async () => {
  const built = site('secondStory');
  const timelineOf = async (id: string) =>
    JSON.parse(await readFile(join(built.folder, `embed/timeline/${id}.json`), 'utf8')) as ActorTimeline;
  const { page, lines, whole } = await timelineOf('seychelles');
  expect(page).toEqual({ href: '/watch/actors/seychelles/', label: 'Timeline: Seychelles' });
  const [actor] = (await readablePagesOf(built)).filter(({ path }) => path === 'actors/seychelles/');
  const events = all(actor!, '[aria-labelledby=events] li a[href*="/events/"]').map((link) => attribute(link, 'href'));
  expect(lines.map(({ href }) => href)).toEqual(
    [...new Set(events.map((href) => href!.replace(/#.*/, '')))].slice(0, 6),
  );
  expect(whole).toBe(`All ${lines.length} events`);
  expect(await timelineOf('selma-hadidi')).toEqual(await timelineOf('captain-salma-hadidi'));
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
