import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aliasCommand } from '../../../../../src/views/data/bulk/wikidata/command.ts';
import { quickStatements } from '../../../../../src/views/data/bulk/wikidata/quick-statements.ts';
import { graphOf } from '../../../../search/story-names.ts';
import { hostileText } from '../../../../setup/hostile-texts.ts';
import { SECOND_STORY, STORY } from '../../../../setup/stories.ts';
import { aGraph } from '../../../a-graph.ts';
import { SITE } from '../made.ts';
import { readCommands } from './read-commands.ts';

const signed = (actor: string, more: object = {}) => ({
  actor,
  in: 'accord',
  status: 'signed',
  sources: ['herald'],
  ...more,
});
const ARTICLE = { url: 'https://herald.example/a|b?q="c"', added: '2026-02-03' };

function commandsOf(date: string, ...memberships: readonly object[]) {
  const graph = aGraph({
    sources: { herald: ARTICLE, lamp: { url: null, archiveUrl: 'https://archive.example/lamp' }, post: { url: null } },
    actors: {
      kenya: {
        name: 'Kenya',
        kind: 'country',
        country: 'KE',
        wikidata: 'Q114',
        names: [{ text: 'Kenia', language: 'de' }],
      },
      freedonia: { name: 'Freedonia', kind: 'country', country: null },
      reed: { name: 'Reed', wikidata: 'Q7', differentFrom: ['other-reed'] },
      'other-reed': { name: 'Reed', wikidata: 'Q8', differentFrom: ['reed', 'freedonia'] },
    },
    entities: {
      accord: { name: 'The accord', kind: 'agreement', wikidata: 'Q9' },
      plan: { kind: 'plan', wikidata: 'Q10' },
    },
    events: { met: { date, memberships } },
  });
  return readCommands(quickStatements({ graph, site: SITE }));
}

test('names are given as aliases in languages that are told, and only for what has an item', () => {
  const aliases = commandsOf('2026').flatMap(({ kind, item, language, value }) =>
    kind === 'alias' ? [[item, language, value]] : [],
  );
  expect(aliases).toEqual(
    expect.arrayContaining([
      ['Q114', 'en', 'Kenya'],
      ['Q114', 'de', 'Kenia'],
      ['Q9', 'en', 'The accord'],
    ]),
  );
  expect(aliases.flat()).not.toContain('Freedonia');
});

test('who signed an agreement is told with the day, the article that says so, and the day it was read', () => {
  const statements = commandsOf('2026-01-19', signed('kenya', { sources: ['herald', 'lamp', 'post'] }));
  expect(statements.filter(({ property }) => property === 'P1891')).toEqual([
    {
      kind: 'statement',
      item: 'Q9',
      property: 'P1891',
      value: 'Q114',
      qualifiers: [{ property: 'P585', value: '+2026-01-19T00:00:00Z/11' }],
      references: [
        { P854: 'https://herald.example/a%7Cb?q=%22c%22', P813: '+2026-02-03T00:00:00Z/11' },
        { P854: 'https://archive.example/lamp', P813: '+2026-02-01T00:00:00Z/11' },
        { P854: 'https://example.org/sources/post/', P813: '+2026-02-01T00:00:00Z/11' },
      ],
    },
  ]);
});

test.each([
  ['2026-01', '+2026-01-00T00:00:00Z/10'],
  ['2026', '+2026-00-00T00:00:00Z/9'],
  ['2026-01-19~', undefined],
  ['[2026-01-19,2026-01-21]', undefined],
])('of the date %s a statement has %s', (date, time) => {
  const [signing] = commandsOf(date, signed('kenya')).filter(({ property }) => property === 'P1891');
  expect(signing?.qualifiers?.map(({ value }) => value)).toEqual(time === undefined ? [] : [time]);
});

test.each([
  ['was set aside', signed('kenya', { withdrawn: true })],
  ['is told as the word of somebody', signed('kenya', { attributedTo: 'a diplomat' })],
  ['is of one who has no item', signed('freedonia')],
  ['is no signing', signed('kenya', { status: 'accepted' })],
  ['is no agreement', signed('kenya', { in: 'plan' })],
])('what %s is left out', (_, membership) => {
  expect(commandsOf('2026', membership).filter(({ property }) => property === 'P1891')).toEqual([]);
});

test('who is not the same as another is told of two that have items', () => {
  const told = commandsOf('2026').filter(({ property }) => property === 'P1889');
  expect(told.map(({ item, value, references }) => [item, value, references?.[0]?.['P854']])).toEqual([
    ['Q8', 'Q7', 'https://example.org/actors/other-reed/'],
    ['Q7', 'Q8', 'https://example.org/actors/reed/'],
  ]);
});

test('a name that the program would read otherwise is left out, and every other comes back as it was', () => {
  fc.assert(
    fc.property(hostileText, (name) => {
      const command = aliasCommand('Q1', 'en', name);
      if (command !== null)
        expect(readCommands(`${command}\n`)).toEqual([{ kind: 'alias', item: 'Q1', language: 'en', value: name }]);
      else expect([...name].length > 250 || /["“”|\p{C}\p{Z}]/u.test(name)).toBe(true);
    }),
  );
});

test.each([STORY, SECOND_STORY])('every line is a command of its own that names an item: %s', async (folder) => {
  const text = quickStatements({ graph: await graphOf(folder), site: SITE });
  const commands = readCommands(text);
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter(({ item }) => !/^Q\d+$/.test(item))).toEqual([]);
});
