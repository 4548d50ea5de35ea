import { globSync } from 'node:fs';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/build.ts';
import { readablePagesOf, textOf } from '../setup/pages.ts';
import { readProjectFile } from '../setup/project-files.ts';
import { site } from '../setup/provided.ts';

/** What the pages on how the tracker works, on accessibility and on its data promise, and the test that holds them to it. */
const PROMISES = [
  [
    'about/',
    'The sources stand at the foot of the page',
    'site/citations',
    'leads each citation to a source that links',
  ],
  [
    'about/',
    'lead back to the paragraphs that cite them',
    'site/citations',
    'leads back from the source to each citation',
  ],
  ['about/', 'Search finds every spelling', 'search/cases', 'every spelling in the content leads first to whose it is'],
  ['about/', 'people under their family names', 'views/subject-index', 'files people under their family names'],
  [
    'about/',
    'all the answers, who gives them, and for which day',
    'views/question',
    'says of each answer which sources give it',
  ],
  ['about/', 'We do not compare sums in different currencies', 'views/question', 'says why sums cannot be compared'],
  ['about/', 'count as one source', 'views/question', 'counts prints of one origin as one'],
  [
    'about/',
    'stays on the page and no longer counts',
    'views/retracted',
    'counts no more in relations, standings, totals',
  ],
  ['about/', 'All corrections are in one list', 'views/corrections', 'lists every correction of every record'],
  ['about/', 'Each page says when it last changed', 'site/feedback', 'says when it last changed'],
  ['about/', 'use the link at the foot of the page', 'site/feedback', 'leads to where one tells that it is wrong'],
  ['about/', 'its old address leads to the new one', 'browser/moved', 'a former address of another page leads on'],
  ['about/', 'its address says why', 'views/removed', 'says what it was, when it was removed and why'],
  ['about/', 'sets no cookies', 'site/origins', 'no page sets a cookie'],
  ['about/', 'loads nothing from anywhere else', 'site/origins', 'no page loads anything from another origin'],
  [
    'about/',
    'every page and follow every link without JavaScript',
    'browser/kinds',
    'leads to the same with JavaScript off',
  ],
  ['about/', 'a list of every name', 'browser/without-script', 'a page that lists every name and spelling'],
  ['accessibility/', 'all of them, on a narrow screen', 'browser/access-rules', 'axe looks by all its rules'],
  ['accessibility/', 'does not outline', 'browser/access', 'each shows where the keyboard is'],
  ['accessibility/', 'smaller than 24 by 24 pixels', 'browser/access', 'has links and controls of 24 pixels'],
  ['accessibility/', 'in another order than it is seen', 'browser/access', 'is read in the order in which it is seen'],
  ['accessibility/', 'once you set wider spaces', 'browser/access', 'where a reader sets wider spaces'],
  ['accessibility/', 'scrolling sideways at 400%', 'browser/access', 'read at 400 % without scrolling sideways'],
  [
    'accessibility/',
    'although you ask for less motion',
    'browser/access',
    'nothing moves for a reader who asks for less',
  ],
  ['accessibility/', 'with two checkers', 'site/nu-checker', 'the Nu checker finds nothing'],
  [
    'accessibility/',
    'The first links on a page lead past its head',
    'browser/access-journeys',
    'begins with links past its head',
  ],
  [
    'accessibility/',
    'find an event by filter',
    'browser/access-journeys',
    'an event is found in the timeline by filter',
  ],
  [
    'accessibility/',
    'find a person by another spelling',
    'browser/access-journeys',
    'a person is found by another spelling',
  ],
  ['accessibility/', 'ask what was known on a day', 'browser/access-journeys', 'what was known on a day is asked for'],
  ['accessibility/', 'compare two sources', 'browser/access-journeys', 'sources are compared on a question'],
  ['accessibility/', 'cite an event', 'browser/access-journeys', 'an event is cited'],
  ['data/', 'Every file, and the page that says the same', 'site/feeds', 'stand with every other file for programs'],
  ['data/', 'again when we correct it', 'site/feeds', 'date an event that was corrected by its correction'],
  ['data/', 'has all three', 'site/feedback', 'has a blank for the day it was read'],
] as const;

test.each(PROMISES)('/%s promises "%s", which %s tests', async (path, promise, file, title) => {
  expect(await wordsOf(path)).toContain(promise);
  expect(readProjectFile(`tests/${file}.test.ts`)).toContain(title);
});

/** What the scripts of pages do, in the words of the list of what needs JavaScript; null for what readers do not ask for. */
const SCRIPTED: Readonly<Record<string, string | null>> = {
  home: 'what is new since your last visit',
  timeline: 'filter the timeline, or see there what was known on a day',
  'as-known-start': 'see any page as known on a day, or what is new on it since another',
  comparison: 'choose which sources to compare',
  'standings-table': 'sort a table',
  'search-results': 'search',
  'search-box': 'suggestions as you type',
  'copy-link': 'copy or share a link or a citation',
  'add-controls': 'copy or share a link or a citation',
  'cite-start': null,
  'link-hover-start': 'a preview of a page when you point at a link',
  'portable-place': null,
  moved: null,
  'timeline-embed': null,
};

test('what needs JavaScript is listed for readers: all that the scripts of the pages do', async () => {
  const components = globSync('src/components/**/*.astro', { cwd: ROOT }).map(readProjectFile).join('');
  const lazy = readProjectFile('src/components/frame/lazy-load/lazy-load.browser.ts');
  const loaded = [
    ...[...components.matchAll(/<script src="[^"]*?([\w-]+)\.browser\.ts"/g)].map(([, name]) => name!),
    ...[...lazy.matchAll(/'[^']*?([\w-]+)\.browser\.ts'/g)].map(([, name]) => name!),
  ].filter((name) => name !== 'lazy-load');
  expect([...new Set(loaded)].toSorted()).toEqual(Object.keys(SCRIPTED).toSorted());
  const words = (await wordsOf('about/')).split('You need it to:')[1]!.split('Instead of search')[0]!;
  expect(Object.values(SCRIPTED).filter((what) => what !== null && !words.includes(what))).toEqual([]);
});

async function wordsOf(path: string): Promise<string> {
  const page = (await readablePagesOf(site('secondStory'))).find((one) => one.path === path)!;
  return textOf(select('main', page.tree)!).replace(/\s+/g, ' ');
}
