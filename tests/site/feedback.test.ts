import { expect, test } from 'vitest';
import { all, attribute, faultsOf, readablePagesOf, textOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { contentOf, SECOND_STORY, STORY } from '../setup/stories.ts';
import { select } from 'hast-util-select';

const BLANK = '[day]';

test.each([
  ['story', STORY, /^(?:mailto|https):/],
  ['secondStory', SECOND_STORY, /^https:/],
] as const)(
  'every page of the %s leads to where one tells that it is wrong, with its title and address',
  async (name, content, scheme) => {
    const { address } = site(name);
    const to = (await contentOf(content)).story!.data.feedback;
    expect(to).toMatch(scheme);
    const faults = faultsOf(await readablePagesOf(site(name)), function* (page) {
      const link = all(page, 'body > footer a').find((one) => textOf(one) === 'Suggest a correction or a source');
      const href = link && attribute(link, 'href');
      if (!href?.startsWith(`${to}?`)) yield `leads to ${href}`;
      const [title, where] = new URL(href ?? 'about:blank').searchParams.get('body')?.split(/\r?\n/) ?? [];
      if (title !== textOf(select('title', page.tree)!)) yield `has the title "${title}"`;
      if (page.path !== '404.html' && where !== address + page.path) yield `has the address ${where}`;
    });
    expect(faults).toEqual([]);
  },
);

test.each(['story', 'secondStory'] as const)('every page of the %s says when it last changed', async (name) => {
  const isWithout = (page: BuiltPage) => all(page, 'body > footer data').length !== 1;
  expect((await readablePagesOf(site(name))).filter(isWithout).map(({ path }) => path)).toEqual([]);
});

test('the reference for a page has a blank for the day it was read, and the way to it stands under the title too', async () => {
  const pages = (await readablePagesOf(site('secondStory'))).filter((page) =>
    /^(events|actors|entities|sources|questions)\/./.test(page.path),
  );
  expect(pages.length).toBeGreaterThan(20);
  const faults = faultsOf(pages, function* (page) {
    if (select('[data-removed]', page.tree)) return;
    const [reference] = all(page, ':has(> #cite)');
    if (!reference || !textOf(reference).includes(`(accessed ${BLANK})`)) yield 'no blank in the reference';
    if (all(page, 'main .actions a[href="#cite"]').length !== 1) yield 'no way to the reference at the top';
    if (all(page, 'main .actions[data-copy-label][data-share-label]').length !== 1)
      yield 'no place to share at the top';
    if (all(page, '.actions button, .cite button').length > 0) yield 'a button that does nothing without a script';
  });
  expect(faults).toEqual([]);
});
