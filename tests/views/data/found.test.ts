import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { expect, it } from 'vitest';
import type { Story } from '../../../src/model/records/story.ts';
import { llmsText } from '../../../src/views/data/llms.ts';
import { openSearch } from '../../../src/views/data/open-search.ts';
import { webManifest } from '../../../src/views/data/web-manifest.ts';
import { aGraph } from '../a-graph.ts';

const SITE = new URL('https://example.org');
const storyOf = (title: string): Story => ({ ...aGraph({}).story, title });

it('browsers are told how to search the site', () => {
  const xml = openSearch(storyOf('The ferry'), SITE);
  expect(xml).toMatch(
    /^<\?xml version="1.0" encoding="utf-8"\?>\n<OpenSearchDescription xmlns="http:\/\/a9.com\/-\/spec\/opensearch\/1.1\/">/,
  );
  expect(xml).toContain('<ShortName>The ferry</ShortName>');
  expect(xml).toContain('<Url type="text/html" template="https://example.org/search/?q={searchTerms}"></Url>');
});

it.each([
  ['The ferry across the strait', 'The ferry across'],
  ['Ferryacrossthestraitandback', 'Ferryacrossthest'],
  ['A & <b>', 'A & <b>'],
])('the name %j of a site is told to browsers in at most 16 letters: %j', (title, name) => {
  const tree = fromHtml(openSearch(storyOf(title), SITE), { fragment: true });
  const [shown] = selectAll('shortname', tree);
  expect(shown?.children).toEqual([expect.objectContaining({ value: name })]);
  expect(select('longname', tree)?.children).toEqual([expect.objectContaining({ value: title })]);
});

it('who keeps the site among programs sees its name and its icon', () => {
  expect(webManifest(storyOf('The ferry'))).toMatchObject({
    name: 'The ferry',
    start_url: '/',
    icons: [
      { src: '/icon.svg' },
      { src: '/icon-180.png' },
      { src: '/icon-192.png' },
      { src: '/icon-512.png', sizes: '512x512' },
    ],
  });
});

it('programs that read for people are told what the site is and where its pages are', () => {
  const text = llmsText(storyOf('The ferry'), SITE);
  expect(text).toMatch(/^# The ferry\n\n> What it is\.\n\n/);
  expect(text).toContain('- [https://example.org/timeline/](https://example.org/timeline/): every event');
  expect(text).toContain('Published by The editors; our words and data: CC BY 4.0.');
});
