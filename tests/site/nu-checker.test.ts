import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isDatedRecord } from '../../src/paths.ts';
import { hasJava, remarksOn } from '../setup/nu-checker.ts';
import { leadsOnTo, pagesOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

/* What the checker of the W3C finds, beside html-validate: each finds what the other misses. */

const FULL = process.env['FULL'] === '1';
const MINUTES = 5;

if (!hasJava)
  console.warn('SKIPPED: the Nu checker needs Java, and there is none. Install it, such as default-jre-headless.');

test.skipIf(!hasJava).each(['story', 'secondStory'] as const)(
  `the Nu checker finds nothing in ${FULL ? 'the pages' : 'a page of each sort'} of "%s"`,
  async (name) => {
    const { folder } = site(name);
    const pages = chosenOf(await pagesOf(site(name)));
    expect(pages.length).toBeGreaterThan(20);
    const remarks = await remarksOn(pages.map(({ file }) => join(folder, file)));
    expect(remarks.map(({ file, message, extract }) => `${file.slice(folder.length)}: ${message} ${extract}`)).toEqual(
      [],
    );
  },
  MINUTES * 60_000,
);

test.skipIf(!hasJava)(
  'the Nu checker would find a script behind the end of a page, and a heading that is not closed',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nu-checker-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const page = (body: string, after = '') =>
      `<!doctype html><html lang="en"><title>A page</title><body>${body}</body></html>${after}`;
    const files = {
      'behind.html': page('<p>Text', '<script></script>'),
      'open.html': page('<h1>Title'),
      'fine.html': page('<p>Text'),
    };
    for (const [file, html] of Object.entries(files)) await writeFile(join(folder, file), html);
    const remarks = await remarksOn(Object.keys(files).map((file) => join(folder, file)));
    expect(new Set(remarks.map(({ file }) => file.slice(folder.length + 1)))).toEqual(
      new Set(['behind.html', 'open.html']),
    );
  },
  MINUTES * 60_000,
);

/** All pages in full; else the first of each part of the site, of now, of a day, and of those that lead on. */
function chosenOf(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const own = pages.filter(({ path }) => !path.startsWith('desk/'));
  if (FULL) return own;
  const sorts = Map.groupBy(own, (page) =>
    [page.path.split('/')[0], isDatedRecord(page.path), leadsOnTo(page) === undefined].join(),
  );
  return [...sorts.values()].map(([first]) => first!);
}
