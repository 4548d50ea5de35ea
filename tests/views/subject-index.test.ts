import { describe, expect, it } from 'vitest';
import { MOST_ON_A_PAGE } from '../../src/model/divided-list.ts';
import { subjectIndexView } from '../../src/views/subject-index.ts';
import { subjectLetterPages, subjectLetterView } from '../../src/views/subject-letter.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: { herald: { spellings: { quiet: ['Quiet'] } } },
  actors: {
    bo: { name: 'Bo', description: 'A baker' },
    ada: { name: 'Ada' },
    odd: { name: '“Óscar”' },
    dots: { name: '★' },
    league: { name: 'The League', kind: 'organisation' },
    quiet: { name: 'Quiet' },
  },
  entities: { pact: { name: 'The Pact', kind: 'agreement' }, port: { name: 'Port', kind: 'place' } },
  events: {
    '2026-01-10-one': { date: '2026-01-10', about: ['bo', 'league', 'pact'] },
    '2026-01-11-two': { date: '2026-01-11', about: ['bo'] },
  },
});
const actors = subjectIndexView(graph, 'actors');
const entities = subjectIndexView(graph, 'entities');

describe('the list of actors', () => {
  it('says what it lists, leads to the table of who takes part, and is a page of its own', () => {
    expect(actors).toMatchObject({
      title: 'People and organisations',
      description: 'Everyone who acts in this story, A to Z.',
      table: { href: '/who-takes-part/' },
      crumbs: [{ label: 'Home' }, { href: '/actors/', label: 'People and organisations' }],
    });
  });

  it('has a part for each kind there is, with an address and a count', () => {
    expect(actors.groups.map(({ id, label, count }) => [id, label, count])).toEqual([
      ['person', 'People', 5],
      ['organisation', 'Organisations', 1],
    ]);
  });

  it('files a name under its first letter, whatever signs stand before it, and one without any apart', () => {
    const letters = actors.groups[0]!.letters.map(({ letter, lines }) => [letter, lines.map(({ link }) => link.label)]);
    expect(Object.fromEntries(letters)).toEqual({
      A: ['Ada'],
      B: ['Bo'],
      O: ['“Óscar”'],
      Q: ['Quiet'],
      '#': ['★'],
    });
  });

  it('files people under their family names, or where their records say, and prints the names as they are', () => {
    const { groups } = subjectIndexView(
      aGraph({
        actors: {
          zoe: { name: 'Zoe Alder' },
          abe: { name: 'Abe Zinc' },
          lin: { name: 'Lin Mei', names: [{ text: '林梅', language: 'zh' }] },
          gabriel: { name: 'Gabriel Luna Marsh', sortName: 'Luna Marsh, Gabriel' },
          moon: { name: 'Moon League', kind: 'organisation' },
        },
      }),
      'actors',
    );
    expect(groups[0]!.letters.map(({ letter, lines }) => [letter, lines.map(({ link }) => link.label)])).toEqual([
      ['A', ['Zoe Alder']],
      ['L', ['Lin Mei', 'Gabriel Luna Marsh']],
      ['Z', ['Abe Zinc']],
    ]);
    expect(groups[1]!.letters.map(({ letter }) => letter)).toEqual(['M']);
  });

  it('says who each is and how many events it has, or that it is only named', () => {
    const lines = actors.groups[0]!.letters.flatMap((letter) => letter.lines);
    expect(lines.find(({ link }) => link.label === 'Bo')).toEqual({
      link: { href: '/actors/bo/', label: 'Bo' },
      description: 'A baker',
      events: { href: '/actors/bo/#events', label: '2\u00a0events' },
    });
    expect(lines.find(({ link }) => link.label === 'Quiet')?.events).toEqual({
      href: '/actors/quiet/#names',
      label: 'only named',
    });
  });
});

describe('the list of entities', () => {
  it('says what it lists, and has no table of who takes part', () => {
    expect(entities).toMatchObject({
      title: 'Agreements and places',
      description: 'What this story turns on and where it happens, A to Z.',
      table: null,
      crumbs: [{ label: 'Home' }, { href: '/entities/', label: 'Agreements and places' }],
    });
    expect(entities.groups.map(({ label }) => label)).toEqual(['Agreements', 'Places']);
  });
});

describe('a list of more actors of a kind than fit a page', () => {
  const people = Array.from({ length: MOST_ON_A_PAGE + 1 }, (_, i) => [`a-${i}`, { name: `Ann${i} Adder` }] as const);
  const long = aGraph({
    actors: { ...Object.fromEntries(people), zoe: { name: 'Zoe Zinc' }, league: { kind: 'organisation' } },
    events: { '2026-01-10-one': { date: '2026-01-10', about: ['zoe'] } },
  });
  const [group, organisations] = subjectIndexView(long, 'actors').groups;
  const pages = subjectLetterPages(long);
  const pageOf = (key: string) =>
    subjectLetterView(
      long,
      pages.find(({ page }) => page.key === key)!,
    );

  it('leads to a page of each letter, and has those of most events', () => {
    expect(group).toMatchObject({
      id: 'person',
      count: MOST_ON_A_PAGE + 2,
      letters: [],
      long: {
        letters: [
          { href: '/actors/letters/person/a/', label: 'A', count: MOST_ON_A_PAGE + 1 },
          { href: '/actors/letters/person/z/', label: 'Z', count: 1 },
        ],
        heading: 'The 40 of 102\u00a0people in most events',
      },
    });
    expect(group!.long!.lines.map(({ link }) => link.label).slice(0, 2)).toEqual(['Zoe Zinc', 'Ann0 Adder']);
    expect(group!.long!.lines).toHaveLength(40);
  });

  it('leaves whole the kinds that fit', () => {
    expect(organisations).toMatchObject({ id: 'organisation', long: null, letters: [{ letter: 'L' }] });
    expect(pages.every(({ kind }) => kind === 'person')).toBe(true);
  });

  it('has on the page of a letter who is filed under it, and the way there', () => {
    expect(pageOf('z')).toMatchObject({
      title: 'Z: 1\u00a0person',
      description: 'Z: 1\u00a0person, A to Z.',
      crumbs: [
        { label: 'Home' },
        { href: '/actors/' },
        { href: '/actors/#person', label: 'People' },
        { href: '/actors/letters/person/z/', label: 'Z' },
      ],
      previous: { href: '/actors/letters/person/a/', label: 'A' },
      next: null,
      lines: [{ link: { href: '/actors/zoe/', label: 'Zoe Zinc' } }],
    });
  });
});
