import { describe, expect, it } from 'vitest';
import { FACT_KINDS } from '../../src/model/graph/fact-kinds.ts';
import { COLLECTIONS, type Collection } from '../../src/model/records/content.ts';
import { storySchema } from '../../src/model/records/story.ts';
import { SCHEMAS } from '../../src/reader/content.ts';
import { fieldsAt } from '../../src/reader/schema-at.ts';
import { projectFiles, readProjectFile } from '../setup/project-files.ts';

const NONE = '–';
const HEAD = ['thing', 'content', 'type', 'anchor', 'address', 'page', 'the word is from'] as const;
type Row = Readonly<Record<(typeof HEAD)[number], string>>;

const [head, , ...rows] = readProjectFile('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map(cellsOf);
const glossary = rows.map((cells) => Object.fromEntries(cells.map((cell, i) => [HEAD[i], cell])) as Row);

const files = projectFiles('src').filter((file) => /\.(?:ts|astro)$/.test(file));
const source = new Map(files.map((file) => [file, readProjectFile(file)]));
const types = [...source.values()].flatMap((text) =>
  [...text.matchAll(/^(?:export )?(?:interface|type|class) (\w+)/gm)].map(([, name]) => name!),
);
const routes = files.filter((file) => file.startsWith('src/pages/')).map(routeOf);

describe('the glossary', () => {
  it('has a row for each of the things a newcomer meets', () => {
    expect(head).toEqual(HEAD);
    expect(glossary.length).toBeGreaterThanOrEqual(25);
    expect(glossary.filter((row) => HEAD.some((column) => !row[column]))).toEqual([]);
  });

  it.each(glossary.filter(has('content')))('$content is a field of content', ({ content }) => {
    expect(fieldsOf(content)).toContain(content.split(/[/.]/).at(-1) || content);
  });

  it.each(glossary.filter(has('type')))('$type is one type', ({ type }) => {
    expect(types.filter((name) => name === type)).toEqual([type]);
  });

  it.each(glossary.filter(has('anchor')))('$anchor begins an address within a page', ({ anchor }) => {
    const isOfFact = Object.values(FACT_KINDS).some((kind) => `${kind.prefix}-` === anchor);
    expect(isOfFact || anywhere(`\`${anchor}\${`)).toBe(true);
  });

  it.each(glossary.filter(has('address')))('$address is the address of a page', ({ address }) => {
    expect(routes.some((route) => route.test(address.replaceAll(/<\w+>/g, 'x')))).toBe(true);
  });

  it.each(glossary.filter(has('page')))('$page stands on a page', ({ page }) => {
    expect(anywhere(page.replaceAll(/[“”]/g, ''))).toBe(true);
  });

  it('gives no thing two names and no name two things', () => {
    for (const column of ['content', 'type', 'anchor', 'address', 'page'] as const) {
      const names = glossary.map((row) => row[column]).filter((name) => name !== NONE);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });

  it('has every kind of fact and every collection', () => {
    const named = glossary.map(({ content }) => content);
    const expected = [
      ...COLLECTIONS.map((name) => `${name}/`),
      ...Object.keys(FACT_KINDS).map((field) => `events/${field}`),
    ];
    expect(expected.filter((name) => !named.includes(name))).toEqual([]);
  });
});

it('no type of src has the name of another', () => {
  const names = types.filter((name) => name !== 'Props');
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'));
}

function has(column: keyof Row) {
  return (row: Row) => row[column] !== NONE;
}

/** The fields among which one of `events/claims.answer` stands; for a folder, the folder. */
function fieldsOf(content: string): readonly string[] {
  const [place = '', path = ''] = content.split('/');
  const schema = place === 'story' ? storySchema : SCHEMAS[place as Collection];
  if (path === '') return COLLECTIONS.map((name) => `${name}/`);
  return fieldsAt(
    schema,
    path
      .split('.')
      .slice(0, -1)
      .flatMap((field) => [field, 0]),
  );
}

/** What a file of `src/pages/` answers to: `/events/x/`. */
function routeOf(file: string): RegExp {
  const route = file.replace(/^src\/pages|(?:index)?\.(?:astro|ts)$/g, '');
  return new RegExp(
    `^${route
      .replaceAll(/\[\.\.\.\w+\]/g, '.+')
      .replaceAll(/\[\w+\]/g, '[^/]+')
      .replace(/\/?$/, '/')}$`,
  );
}

function anywhere(words: string): boolean {
  return [...source.values()].some((text) => text.includes(words));
}
