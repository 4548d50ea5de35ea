import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { exampleId, nameOf } from '../../src/styleguide/example.ts';
import { EXAMPLES } from '../../src/styleguide/examples.ts';
import { all, attribute, faultsOf, filesOf, pagesOf, STYLE_GUIDE, textOf } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

describe.each(['story', 'underPath', 'secondStory'] as const)('the style guide of "%s"', (name) => {
  const guide = async () => (await pagesOf(site(name))).find(({ path }) => path === STYLE_GUIDE)!;

  test('shows every example under its name, with the sentence that says when it is so', async () => {
    const page = await guide();
    const expected = EXAMPLES.flatMap((of) =>
      of.examples.map((example) => [nameOf(of), exampleId(of, example), example.name, example.when]),
    );
    const shown = all(page, 'section:has(> .example)').flatMap((section) =>
      selectAll('.example', section).map((example) => {
        const heading = select('h3', example)!;
        const [component, when] = [select('h2', section)!, select('h3 + p', example)!].map(textOf);
        return [component, attribute(heading, 'id'), textOf(heading), when];
      }),
    );
    expect(shown).toEqual(expected);
  });

  test('lists every part of itself at its top', async () => {
    const page = await guide();
    const links = all(page, 'main nav[aria-label="Parts of the guide"] a').map((link) => attribute(link, 'href'));
    expect(links).toEqual(
      all(page, 'main > section > .heading > h2').map((heading) => `#${attribute(heading, 'id') ?? ''}`),
    );
  });

  test('asks search engines to leave it out, and our own search does not know it', async () => {
    const page = await guide();
    expect(all(page, 'meta[name=robots][content=noindex]')).toHaveLength(1);
    expect(all(page, '[data-pagefind-body]')).toHaveLength(0);
  });

  test('is linked from nowhere', async () => {
    const pages = (await pagesOf(site(name))).filter(({ path }) => path !== STYLE_GUIDE);
    expect(faultsOf(pages, (page) => all(page, 'a[href*="/styleguide"]').map(() => 'a link to it'))).toEqual([]);
    const maps = (await filesOf(site(name))).filter((file) => /^sitemap.*\.xml$/.test(file));
    const texts = await Promise.all(maps.map((file) => readFile(join(site(name).folder, file), 'utf8')));
    expect(texts.filter((text) => text.includes('styleguide'))).toEqual([]);
  });
});
