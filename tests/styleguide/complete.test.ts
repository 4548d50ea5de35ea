import { expect, test } from 'vitest';
import { STATUS_ORDER } from '../../src/model/standings/status.ts';
import { PLEDGE_STATUSES } from '../../src/model/pledges/pledge-status.ts';
import { exampleId, nameOf, sectionId } from '../../src/styleguide/example.ts';
import { EXAMPLES } from '../../src/styleguide/examples.ts';
import { LONG_TITLE } from '../../src/styleguide/examples/harbour.ts';
import { projectFiles } from '../setup/project-files.ts';
import { textsIn } from './props.ts';

/** Components without examples of their own, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'frame/as-known/AsKnown': 'a link in the frame of every page, of the style guide too',
  'events/Participation': 'a table and a list, each of which has examples of its own',
  'questions/EventQuestion': 'one of a list, shown in each state by EventQuestions',
  'questions/AnswerElsewhere': 'one of a list, shown in each state by EventQuestions',
  'questions/SeriesChart': 'a picture, shown in each state by NumberSeries',
  'questions/SeriesTable': 'a table, shown in each state by NumberSeries',
  'subjects/who-is-who/TieList': 'a list, shown in each state by WhoIsWho',
  'subjects/who-is-who/TiePicture': 'a picture, shown in each state by WhoIsWho',
  'subjects/who-is-who/TieSide': 'part of a picture, shown in each state by WhoIsWho',
  'subjects/positions/PositionJoins': 'lines of a picture, shown in each state by PositionsOverTime',
  'subjects/positions/PositionLines': 'part of a list, shown in each state by PositionsOverTime',
  'subjects/positions/PositionList': 'a list, shown in each state by PositionsOverTime',
  'subjects/positions/PositionMeetings': 'part of a list, shown in each state by PositionsOverTime',
  'subjects/positions/PositionPicture': 'a picture, shown in each state by PositionsOverTime',
  'events/EventPledges': 'one of a list, shown in each state by EventFacts',
  'pledges/PledgeRow': 'a row, shown in each state by PledgeTable',
  'events/ActorAdjacentEventsTable': 'a table, shown in each state by ActorAdjacentEvents',
  'frame/TextSections': 'the parts of two pages, whose links have examples of their own',
  'frame/SkipLinks': 'links at the head of every page, of the style guide too',
  'frame/lazy-load/LazyLoad': 'a script, which prints nothing',
  'sources/SourceQuote': 'the words of one source, shown in each state by Evidence and FactQuotes',
  'text/Anchors': 'places without words to which links lead; it prints nothing',
  'text/json-island/JsonIsland': 'data for a script of the page; it shows nothing',
  'standings/map/MapLabels': 'a picture, shown in each state by StandingsMap',
  'standings/map/MapPicture': 'a picture, shown in each state by StandingsMap',
  'standings/map/Textures': 'the fillings of a picture, shown in each state by StandingsMap',
  'timeline/StoryStatus': 'the parts of the home page, each of which has examples of its own',
  'frame/AboutBlock': 'a paragraph or a list, whose links have examples of their own',
  'standings/table/StandingRow': 'a row, shown in each state by StandingsTable',
};

/** Whole pages are looked at on the site itself. */
const parts = projectFiles('src/components')
  .filter((file) => file.endsWith('.astro') && !file.endsWith('Page.astro'))
  .map((file) => file.replace(/^src\/components\/|\.astro$/g, ''));

test('every component that is a part of a page has examples, or a reason to have none', () => {
  const shown = EXAMPLES.map(({ component }) => component);
  expect(parts.filter((part) => !shown.includes(part) && !(part in EXCEPTIONS))).toEqual([]);
});

test('every component with examples and every exception is there, and none is both', () => {
  const named = [...EXAMPLES.map(({ component }) => component), ...Object.keys(EXCEPTIONS)];
  expect(named.filter((name, i) => !parts.includes(name) || named.indexOf(name) !== i)).toEqual([]);
});

test('every component and every example has an address of its own', () => {
  const sections = EXAMPLES.map(sectionId);
  const ids = [...sections, ...EXAMPLES.flatMap((of) => of.examples.map((example) => exampleId(of, example)))];
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('every component says what it is for and where it is used, and every example when it is so, in sentences', () => {
  const sentences = EXAMPLES.flatMap(({ purpose, usedOn, examples }) => [
    purpose,
    usedOn,
    ...examples.map(({ when }) => when),
  ]);
  expect(sentences.filter((text) => !/^[A-Z].{5,}\.$/.test(text))).toEqual([]);
  expect(EXAMPLES.filter(({ examples }) => examples.length === 0).map(nameOf)).toEqual([]);
});

test('every status of a standing and of a pledge is in some example', () => {
  const statuses = textsIn(EXAMPLES)
    .filter(({ path }) => path.at(-1) === 'status')
    .map(({ value }) => value);
  expect([...STATUS_ORDER, ...PLEDGE_STATUSES].filter((status) => !statuses.includes(status))).toEqual([]);
});

test('some examples are long, Cyrillic, and written from right to left', () => {
  const texts = textsIn(EXAMPLES).map(({ value }) => value);
  expect(LONG_TITLE.length).toBeGreaterThanOrEqual(200);
  for (const awkward of [new RegExp(LONG_TITLE), /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u])
    expect(texts.filter((text) => awkward.test(text)).length).toBeGreaterThan(3);
});
