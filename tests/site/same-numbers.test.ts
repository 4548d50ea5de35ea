import { describe, expect, test } from 'vitest';
import type { Element } from 'hast';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { all, attribute, readablePagesOf, STYLE_GUIDE, textOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { standingsWords } from '../../src/words/standings.ts';

/** What a page says of a fact, wherever it says it: the words that stand on a link to it. */
interface Said {
  readonly page: string;
  readonly text: string;
}

describe.each(['story', 'secondStory'] as const)('in "%s"', (name) => {
  test('every page counts the standings in a body alike, and the page of a status lists as many', async () => {
    const said = await saidOf(name, (href) => /\/standings\/[^/]+\/[a-z][a-z-]*\/$/.test(href));
    expect(said.size).toBeGreaterThan(0);
    for (const [href, counts] of said) {
      const page = await pageAt(name, href);
      const listed = all(page, 'main table tbody tr:not(.group)').length;
      const status = textOf(all(page, 'h1')[0]!).trim().split(':')[0]!.toLowerCase();
      expect({ href, texts: unique(counts.map(countIn)) }).toEqual({ href, texts: [`${listed} ${status}`] });
    }
  });

  test('the standings now, on the last day by both clocks, and as data are the same', async () => {
    for (const body of await bodiesIn(name)) {
      const now = standingsOn(await pageAt(name, `/standings/${body}/`));
      const data = JSON.parse(await fileAt(name, `standings/${body}/standings.json`)) as {
        statuses: { status: string; words: string }[];
        standings: { actor: { id: string }; status: string }[];
      };
      const words = new Map(data.statuses.map((of) => [of.status, of.words]));
      expect(data.standings.map(({ actor, status }) => `${actor.id} ${words.get(status)!}`).toSorted()).toEqual(now);
      for (const clock of ['', 'known/']) {
        const days = (await readablePagesOf(site(name)))
          .flatMap(({ path }) => new RegExp(`^standings/${body}/${clock}([\\d-]+)/$`).exec(path)?.[1] ?? [])
          .toSorted();
        expect(standingsOn(await pageAt(name, `/standings/${body}/${clock}${days.at(-1)!}/`))).toEqual(now);
      }
    }
  });

  test('an actor’s page gives the standing that the page of the body gives', async () => {
    for (const body of await bodiesIn(name))
      for (const standing of standingsOn(await pageAt(name, `/standings/${body}/`))) {
        const [, actor, status] = /^(\S+) (.+)$/.exec(standing) as unknown as [string, string, string];
        const lines = all(await pageAt(name, `/actors/${actor}/`), 'section[aria-labelledby=standings] > ul > li');
        const line = lines.find((item) => all(inside(item), `a[href$="/standings/${body}/"]`).length > 0);
        expect(line && textOf(all(inside(line), 'strong')[0]!).trim()).toBe(status);
      }
  });

  test('an answer reads the same on the page of its event, of its question, and wherever else it stands', async () => {
    const byAddress = new Map<string, Said[]>();
    for (const page of await readablePagesOf(site(name)))
      for (const [address, text] of answersOn(page, name))
        byAddress.set(address, [...(byAddress.get(address) ?? []), { page: page.path, text }]);
    expect(byAddress.size).toBeGreaterThan(5);
    const differing = [...byAddress].filter(([, said]) => unique(said.map(({ text }) => text)).length > 1);
    expect(differing).toEqual([]);
    const data = JSON.parse(await fileAt(name, 'questions/questions.json')) as {
      questions: { answers: { url: string; text: string }[] }[];
    };
    const inData = new Map(
      data.questions.flatMap(({ answers }) => answers.map(({ url, text }) => [url, text] as const)),
    );
    const inPages = new Map([...byAddress].map(([address, [said]]) => [address, said!.text]));
    expect(inData).toEqual(inPages);
  });

  test('a question is said to be in dispute on every page of now that shows it, or on none', async () => {
    const labels = new Map<string, Set<string>>();
    // What was known on a day tells how sources differed then.
    const isOfNow = ({ path }: BuiltPage) => path !== STYLE_GUIDE && !path.startsWith('known/');
    for (const page of (await readablePagesOf(site(name))).filter(isOfNow))
      for (const block of all(page, '.difference, dl.answers > dt')) {
        const [link] = all(inside(block), 'a[href*="/questions/"]');
        const [badge] = all(inside(block), '.badge');
        const href = attribute(link!, 'href')!;
        labels.set(href, (labels.get(href) ?? new Set()).add(textOf(badge!).replace(/\s+/g, ' ').trim()));
      }
    expect(labels.size).toBeGreaterThan(2);
    for (const [href, said] of labels) {
      const [verdict] = all(await pageAt(name, href), '.verdict .badge');
      expect({ href, said: [...said] }).toEqual({ href, said: [textOf(verdict!).replace(/\s+/g, ' ').trim()] });
    }
  });

  test('a pledge has the same steps on the page of pledges, on those of who made it, and as data', async () => {
    const pledges = rowsOf(await pageAt(name, '/pledges/'));
    expect(pledges.size).toBeGreaterThan(0);
    for (const page of (await readablePagesOf(site(name))).filter(({ path }) => /^(actors|entities)\/./.test(path)))
      for (const [steps, offer] of rowsOf(page)) expect({ steps, offer: pledges.get(steps) }).toEqual({ steps, offer });
    const data = JSON.parse(await fileAt(name, 'pledges/pledges.json')) as {
      pledges: { history: { url: string }[] }[];
    };
    expect(data.pledges.map(({ history }) => history.map(({ url }) => url).join(' ')).toSorted()).toEqual(
      [...pledges.keys()].toSorted(),
    );
  });
});

test('2 April and 18 June have two addresses, with two different standings', async () => {
  const [before, after] = await Promise.all(
    ['2021-04-02', '2021-06-18'].map(async (day) =>
      standingsOn(await pageAt('secondStory', `/standings/lantern-strait-agreement/${day}/`)),
    ),
  );
  expect(before).toEqual(['comoros signed', 'seychelles withdrawn']);
  expect(after).toEqual(expect.arrayContaining([...before!, 'mauritius signed', 'kenya invited']));
});

test('what had happened by 18 June and what was known by it have two addresses too', async () => {
  const known = standingsOn(await pageAt('secondStory', '/standings/lantern-strait-agreement/known/2021-06-18/'));
  expect(known).toContain('seychelles withdrawn');
  expect(known).not.toContain('mauritius signed');
});

type Name = 'story' | 'secondStory';

/** @param href a link of the site, or a path within it that begins with a slash */
async function pageAt(name: Name, href: string): Promise<BuiltPage> {
  const base = new URL(site(name).address).pathname;
  const path = (href.startsWith(base) ? href.slice(base.length) : href.slice(1)).replace(/#.*$/, '');
  const page = (await readablePagesOf(site(name))).find((built) => built.path === path);
  if (!page) throw new Error(`There is no page at ${href}`);
  return page;
}

function fileAt(name: Name, path: string): Promise<string> {
  return readFile(join(site(name).folder, path), 'utf8');
}

/** "8 accepted", from that, with what is in doubt or not, or from a heading over names: "Accepted (8)", or "Accepted" over one. */
function countIn(text: string): string {
  const [, status, count = '1'] = /^([A-Z][a-z ]+?)(?: \((\d+)\))?$/.exec(text) ?? [];
  if (status !== undefined) return `${count} ${status.toLowerCase()}`;
  return text.replace(/\s/g, ' ').replace(/ \([a-z ]+: .+\)$/, '');
}

/** The texts of all links that lead to such an address, by address. */
async function saidOf(
  name: Name,
  isWanted: (href: string) => boolean,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const links = (await readablePagesOf(site(name))).flatMap((page) => {
    const none = all(page, 'main p.label').filter((line) => textOf(line).trim().startsWith(standingsWords.past));
    const ofNone = new Set(none.flatMap((line) => all(inside(line), 'a[href]')));
    return all(page, 'main a[href]').map((link) => ({
      href: attribute(link, 'href')!,
      text: ofNone.has(link) ? `${textOf(link).trim()} (0)` : textOf(link).trim(),
    }));
  });
  const wanted = links.filter(({ href }) => isWanted(href));
  return new Map(
    [...Map.groupBy(wanted, ({ href }) => href)].map(([href, same]) => [href, same.map(({ text }) => text)]),
  );
}

async function bodiesIn(name: Name): Promise<readonly string[]> {
  const pages = await readablePagesOf(site(name));
  return pages.flatMap(({ path }) => /^standings\/([^/]+)\/$/.exec(path)?.[1] ?? []);
}

/** Who stands where by the table of a page, as `actor status in words`, sorted. */
function standingsOn(page: BuiltPage): readonly string[] {
  return all(page, 'table[data-sortable] tbody')
    .flatMap((group) => {
      const [, status] = /^(.+) \(\d+(?:, .+)?\)$/.exec(textOf(all(inside(group), '.group th')[0]!).trim())!;
      return all(inside(group), 'tr:not(.group) th > a[href]:not(.permalink)').map(
        (actor) => `${/([^/]+)\/$/.exec(attribute(actor, 'href')!)![1]!} ${status!.toLowerCase()}`,
      );
    })
    .toSorted();
}

/** Each answer that a page gives in full, by its address on the page of its event. */
function* answersOn(page: BuiltPage, name: Name): Generator<readonly [address: string, text: string]> {
  const base = new URL(site(name).address).pathname;
  for (const answer of all(page, '.answers dd:has(> span[id^="claim-"])'))
    yield [
      `${base}${page.path}#${encodeURIComponent(attribute(all(inside(answer), 'span[id]')[0]!, 'id')!)}`,
      ownWords(answer),
    ];
  // The table of a source is by question, and tells long answers in short.
  for (const row of all(page, 'section[aria-labelledby=answers] table tbody tr:not(:has(a.answer))'))
    yield [attribute(all(inside(row), 'td a[href*="#claim-"]')[0]!, 'href')!, ownWords(all(inside(row), 'th')[0]!)];
  for (const elsewhere of all(page, 'dl.answers dd p > a[href*="#claim-"]'))
    yield [attribute(elsewhere, 'href')!, textOf(elsewhere).trim()];
}

/** The text of an element without its marks, notes and links. */
function ownWords(element: Element): string {
  const words = all(inside(element), ':scope > s').map(textOf);
  const texts = element.children.flatMap((child) => (child.type === 'text' ? child.value : []));
  return [...words, ...texts].join('').replace(/\s+/g, ' ').trim();
}

/** The pledges of a page: the addresses of their steps, and what is offered. */
function rowsOf(page: BuiltPage): ReadonlyMap<string, string> {
  const rows = all(page, 'table tbody tr:has(a[href*="#pledge-"])');
  return new Map(
    rows.map((row) => {
      const steps = all(inside(row), ':not(.against) > p > a[href*="#pledge-"]').map((link) =>
        attribute(link, 'href')!,
      );
      return [steps.join(' '), ownWords(all(inside(row), 'th')[0]!)];
    }),
  );
}

/** An element as a page of its own, to select in. */
function inside(element: Element): BuiltPage {
  return { file: '', path: '', html: '', tree: { type: 'root', children: [element] } };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
