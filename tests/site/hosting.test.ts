import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CACHING, HEADERS, NO_FRAMES, TYPES } from '../../src/views/data/hosts/answers.ts';
import { PAGE_FOLDERS } from '../../src/views/data/hosts/netlify.ts';
import { filesOf, leadsOnTo, pagesOf } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import type { Served } from '../setup/server.ts';
import { isInstalled, serveBy, WEB_SERVERS, type WebServerName } from '../setup/web-servers.ts';

/* What the files for hosts do. Web servers that are not installed here are left out, and the run says so. */

const EVENT = 'events/2021-03-12-ferry-stops/';
const FORMER = 'events/2021-03-12-pier-cracks/';
const BASE = new URL(site('secondStory').address).pathname;
/** What hosts know by themselves, and what readers do not ask for. */
const KNOWN =
  /\.(?:css|html|js|json|png|svg|txt|woff2|xml|conf|caddy|pf_\w+|pagefind)$|(?:^|\/)(?:_\w+|\.htaccess|\.nojekyll)$/;

test('every page but those for frames is in a folder of which hosts forbid frames', async () => {
  for (const name of ['story', 'secondStory'] as const) {
    const pages = (await pagesOf(site(name))).filter(
      (page) => page.path.includes('/') && leadsOnTo(page) === undefined,
    );
    const unknown = pages
      .map(({ path }) => path.split('/')[0]!)
      .filter((folder) => !(PAGE_FOLDERS as readonly string[]).includes(folder));
    expect([...new Set(unknown)]).toEqual(['embed']);
  }
});

test('every file is of a type that hosts know or are told', async () => {
  const files = (await filesOf(site('secondStory'))).map((file) => `/${file}`);
  const isTold = (file: string) => Object.keys(TYPES).some((ending) => file.endsWith(ending));
  expect(files.filter((file) => !isTold(file) && !KNOWN.test(file))).toEqual([]);
  expect(Object.keys(TYPES).filter((ending) => !files.some((file) => file.endsWith(ending)))).toEqual([]);
});

for (const name of Object.keys(WEB_SERVERS) as WebServerName[]) {
  const isHere = isInstalled(name);
  if (!isHere) console.warn(`${name} is not installed here: its files are not tried.`);

  describe.skipIf(!isHere)(`${name} with the files for it`, () => {
    let served: Served;
    beforeAll(async () => void (served = await serveBy(name, site('secondStory').folder, BASE)));
    afterAll(() => served.stop());
    const ask = (path: string, headers = {}) => answerOf(served.url + path, headers);

    test('lets no site show a page in a frame, but those for frames', async () => {
      expect((await ask(EVENT)).headers['content-security-policy']).toBe(NO_FRAMES);
      expect((await ask('')).headers['content-security-policy']).toBe(NO_FRAMES);
      expect((await ask(`embed/${EVENT}`)).headers['content-security-policy']).toBeUndefined();
    });

    test('sends its headers with every file', async () => {
      for (const path of [EVENT, `embed/${EVENT}`, 'feed.xml', 'no/such/page/', await aScript()])
        for (const [header, value] of Object.entries(HEADERS))
          expect([path, header, (await ask(path)).headers[header.toLowerCase()]]).toEqual([path, header, value]);
    });

    test('has each file kept as long as it stays the same', async () => {
      expect((await ask(await aScript())).headers['cache-control']).toMatch(/max-age=31\d{6}/);
      expect((await ask('_astro/none.js')).headers['cache-control'] ?? '').not.toContain('max-age');
      const compressed = { 'accept-encoding': 'gzip' };
      const { headers } = await ask(EVENT, compressed);
      expect(headers['cache-control']).toBe(CACHING.changing);
      expect((await ask(EVENT, { ...compressed, 'if-none-match': headers.etag })).status).toBe(304);
    });

    test('knows the type of every file', async () => {
      const files = await filesOf(site('secondStory'));
      for (const [ending, type] of Object.entries({ '.html': 'text/html; charset=utf-8', ...TYPES })) {
        const file = files.find((one) => `/${one}`.endsWith(ending))!;
        expect([file, (await ask(file)).headers['content-type']?.toLowerCase()]).toEqual([file, type]);
      }
    });

    test.each([EVENT, 'search/names.json', 'data/story.nq', `${EVENT.replace(/\/$/, '')}.md`, 'feed.xml'])(
      'compresses %s',
      async (path) => {
        expect((await ask(path, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
      },
    );

    test('answers with the page for what is missing', async () => {
      const missing = await ask('no/such/page/');
      expect([missing.status, missing.text.includes('<html')]).toEqual([404, true]);
    });

    test('leads from a folder without its slash on, with what stands behind a question mark', async () => {
      const { status, headers } = await ask('search?q=pier');
      expect([301, 302, 308]).toContain(status);
      expect(new URL(headers.location!, served.url).href.replace(/:\d+/, '')).toBe(
        `${served.url}search/?q=pier`.replace(/:\d+/, ''),
      );
    });

    test('leads on from a former address', async () => {
      const { status, headers } = await ask(FORMER);
      expect([status, new URL(headers.location!, served.url).pathname]).toEqual([301, BASE + EVENT]);
    });
  });
}

/** A file that has a digest in its name. */
async function aScript(): Promise<string> {
  return (await filesOf(site('secondStory'))).find((file) => /^_astro\/.*\.js$/.test(file))!;
}

/** Asks for just what it is given: `fetch` would ask for compression, unpack it, and lead on. */
function answerOf(url: string, headers: Readonly<Record<string, string | undefined>>) {
  const asked = Object.entries(headers).filter(([, value]) => value !== undefined) as [string, string][];
  return new Promise<{ status: number; headers: Record<string, string | undefined>; text: string }>(
    (resolve, reject) => {
      get(url, { headers: Object.fromEntries(asked), agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode!,
            headers: response.headers as Record<string, string | undefined>,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      }).on('error', reject);
    },
  );
}
