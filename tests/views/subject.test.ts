import { describe, expect, it } from 'vitest';
import { subjectsWithPages, subjectView } from '../../src/views/subject.ts';
import { subjectIndexView } from '../../src/views/subject-index.ts';
import { subjectOf } from '../../src/model/graph/graph.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: {
    herald: { spellings: { alma: ['Alma Reyes', 'Reyes'], unused: ['Nobody'] } },
    monde: { language: 'fr', spellings: { alma: ['Alma Reyès', 'Reyes'] } },
  },
  actors: {
    alma: {
      name: 'Alma Reyes',
      names: [{ text: 'Альма Рейес', language: 'ru' }],
      roles: [{ title: 'Mayor', of: 'league', from: '2025', sources: ['herald'] }],
      wikidata: 'Q1',
    },
    bo: { name: 'Bo' },
    league: {
      name: 'League',
      kind: 'organisation',
      roles: [{ title: 'Member', of: 'town', sources: ['herald'] }],
    },
    unused: { name: 'Nobody' },
    oscar: { name: 'Óscar' },
  },
  entities: { town: { name: 'Town' } },
  questions: {
    disputed: { title: 'Disputed?', about: ['alma'], type: 'yes-no', unit: null },
    changing: { title: 'Changing?', about: ['alma'], type: 'yes-no', unit: null },
    agreed: { title: 'Agreed?', about: ['alma', 'bo'], type: 'yes-no', unit: null },
  },
  events: {
    '2026-01-01-talks': {
      statements: [{ by: 'bo', says: 'Better.', sources: ['herald'] }],
      pledges: [
        { by: ['bo', 'alma'], to: 'town', what: 'help', status: 'offered', sources: ['herald'] },
        { by: ['bo'], to: 'town', what: 'gold', status: 'denied', sources: ['herald'] },
      ],
      claims: [
        { question: 'disputed', answer: 'yes', sources: ['herald'] },
        { question: 'disputed', answer: 'no', sources: ['monde'] },
        { question: 'changing', answer: 'yes', sources: ['herald'] },
        { question: 'changing', answer: 'no', asOf: '2026-02-01', sources: ['monde'] },
        { question: 'agreed', answer: 'no', sources: ['herald', 'monde'] },
      ],
      title: 'Talks',
      date: '2026-01-01',
      participants: [
        { actor: 'alma', role: 'hosts' },
        { actor: 'bo', role: 'comes' },
      ],
      text: 'They met in Town. [@herald]',
    },
    '2026-01-02-joins': {
      title: 'Alma joins',
      date: '2026-01-02',
      memberships: [{ actor: 'alma', in: 'league', status: 'accepted', sources: ['herald'] }],
      statements: [
        { by: 'bo', says: 'Good.', sources: ['herald'] },
        { by: 'alma', says: 'Come in.', sources: ['herald'] },
      ],
      text: 'She did, says [[oscar]]. [@herald]',
    },
  },
});
const view = (id: string) => subjectView(graph, subjectOf(graph, id));
const titles = (id: string) => view(id).years.flatMap(({ months }) => months.flatMap(({ events }) => events));

describe('the page of an actor or entity', () => {
  it('says where an actor stands, since when and who says so, leading to all who stand in the same body', () => {
    expect(view('alma').standings).toMatchObject([
      {
        body: { href: '/standings/league/', label: 'League' },
        status: 'accepted',
        since: { date: { text: '2 January 2026' }, evidence: { sources: [{ key: { href: '/sources/herald/' } }] } },
      },
    ]);
    expect(view('bo').standings).toEqual([]);
  });

  it('says of a body how many and who stand where in it', () => {
    expect(view('league').body).toMatchObject({
      counts: [{ href: '/standings/league/accepted/', label: '1\u00a0accepted' }],
    });
    expect(view('league').body?.named).toMatchObject([
      { status: { href: '/standings/league/accepted/', label: 'Accepted' }, actors: [{ href: '/actors/alma/' }] },
    ]);
    expect(view('bo').body).toBeNull();
  });

  it('has what was said, in order of date, each with its own address', () => {
    expect(view('bo').statements.map(({ says, date, href }) => [says, date.text, href])).toEqual([
      ['Better.', '1 January 2026', '/events/2026-01-01-talks/#statement-bo-better'],
      ['Good.', '2 January 2026', '/events/2026-01-02-joins/#statement-bo-good'],
    ]);
  });

  it('has what those said who held a role in it, or in one that held a role in it, each by name', () => {
    expect(view('league').saidForIt.map(({ speakers, says }) => [speakers.label, says])).toEqual([
      ['Alma Reyes', 'Come in.'],
    ]);
    expect(view('town').saidForIt.map(({ says }) => says)).toEqual(['Come in.']);
    expect(view('alma').saidForIt).toEqual([]);
  });

  it('has what was pledged or denied, alone or with others, and what was offered to it', () => {
    expect(view('alma').pledges.map(({ pledge: offer }) => offer)).toEqual(['Help']);
    expect(view('bo').pledges.map(({ pledge: offer, gone }) => [gone, offer])).toEqual([
      [null, 'Help'],
      ['Denied', 'gold'],
    ]);
    expect(view('bo').pledgeCount).toBe('1\u00a0pledge and 1\u00a0denial');
    expect(view('town').received.map(({ pledge: offer }) => offer)).toEqual(['Help']);
  });

  it('has the questions about it on which sources differ or whose answers changed, and no others', () => {
    expect(view('alma').questions.map(({ link }) => link.label)).toEqual(['Disputed?', 'Changing?']);
    expect(view('bo').questions).toEqual([]);
  });

  it('says who it is and what roles it has, since when and according to whom', () => {
    expect(view('alma')).toMatchObject({ title: 'Alma Reyes', kind: 'Person' });
    expect(view('alma').whoIsWho?.held).toMatchObject([
      { titles: ['Mayor'], ties: [{ link: { href: '/actors/league/' }, text: 'Mayor, from 2025' }] },
      { titles: ['Accepted'], ties: [{ link: { href: '/actors/league/' } }] },
    ]);
    expect(view('league').whoIsWho?.holders).toMatchObject([
      { titles: ['Mayor'], ties: [{ link: { label: 'Alma Reyes' } }] },
    ]);
  });

  it('has what a long page holds, in the order of the page, and nothing of a short one', () => {
    const contents = (id: string) => view(id).contents.map(({ label, href }) => `${label} ${href}`);
    expect(contents('alma')).toEqual([
      'Where it stands #standings',
      'Who is who #who-is-who',
      'Questions with more than one answer #differences',
      'Pledges #pledges',
      'What was said #statements',
      'Events #events',
      'Names and spellings #names',
    ]);
    expect(contents('town')).toEqual([
      'Who is who #who-is-who',
      'Pledged to it #received',
      'What its office-holders said #said-for-it',
      'Events #events',
      'Names and spellings #names',
    ]);
    expect(contents('league')[0]).toBe('Who has joined #members');
    expect([contents('oscar'), contents('unused')]).toEqual([[], []]);
  });

  it('is told elsewhere by who it is and how many events it has', () => {
    expect(view('alma').pageDescription).toBe('Alma Reyes: A person. 2 events, and every spelling of the name.');
    expect(view('alma').wikidata).toEqual({ href: 'https://www.wikidata.org/wiki/Q1', label: 'Q1' });
    expect(view('bo').wikidata).toBeNull();
  });

  it('leads back to those of its kind in their list', () => {
    expect(view('league').crumbs.slice(1)).toEqual([
      { href: '/actors/#organisation', label: 'Organisations' },
      { href: '/actors/league/', label: 'League' },
    ]);
    expect(view('town').crumbs[1]).toEqual({ href: '/entities/#place', label: 'Places' });
  });

  it('says until when a role lasted, and leads nowhere from one that is in nothing', () => {
    const told = aGraph({
      sources: { herald: {} },
      actors: {
        alma: {
          roles: [{ title: 'Guest', of: null, from: '[2025-01..2025-03]', to: '2026', sources: ['herald'] }],
          differentFrom: ['bo'],
        },
        bo: { name: 'Bo', description: 'A painter.' },
      },
    });
    expect(subjectView(told, subjectOf(told, 'alma'))).toMatchObject({
      whoIsWho: {
        held: [{ ties: [{ link: null, text: 'Guest, from some day between January and March 2025 until 2026' }] }],
      },
      differentFrom: [{ label: 'Bo', distinction: 'A painter' }],
      eventsHeading: null,
      strip: null,
    });
  });

  it('says in which languages a name is written', () => {
    const told = aGraph({
      actors: {
        alma: {
          name: 'Alma',
          names: [
            { text: 'Alma', language: 'es' },
            { text: 'Álma', language: 'hu' },
            { text: 'Álma', language: 'is' },
          ],
        },
      },
    });
    const { names } = subjectView(told, subjectOf(told, 'alma'));
    expect(names.map(({ text, language, note }) => [text, language, note])).toEqual([
      ['Alma', 'es', 'the name used here, in Spanish'],
      ['Álma', null, 'in Hungarian and Icelandic'],
    ]);
  });

  it('says its part in an event by each role once, by its standing where it has none, and else says nothing', () => {
    const told = aGraph({
      sources: { herald: {} },
      actors: { alma: {}, league: { kind: 'organisation' } },
      events: {
        '2026-01-01-a': {
          date: '2026-01-01',
          participants: ['hosts', 'speaks', 'hosts'].map((role) => ({ actor: 'alma', role })),
          memberships: [{ actor: 'alma', in: 'league', status: 'signed', sources: ['herald'] }],
        },
        '2026-01-02-b': { date: '2026-01-02', about: ['alma'] },
      },
    });
    const { years } = subjectView(told, subjectOf(told, 'alma'));
    expect(years[0]!.months[0]!.events.map(({ note }) => note)).toEqual([null, 'hosts; speaks']);
  });

  it('lists every spelling once, with all who write it so', () => {
    const names = view('alma').names.map(({ text, note, sources }) => [text, note, sources.map(({ href }) => href)]);
    expect(names).toEqual([
      ['Alma Reyes', 'the name used here', ['/sources/herald/']],
      ['Reyes', null, ['/sources/herald/', '/sources/monde/']],
      ['Alma Reyès', 'in French', ['/sources/monde/']],
      ['Альма Рейес', 'in Russian', []],
    ]);
  });

  it('lists its events newest first, with its part in each', () => {
    expect(titles('alma').map(({ link, note }) => [link.label, note])).toEqual([
      ['Alma joins', 'accepted'],
      ['Talks', 'hosts'],
    ]);
  });

  it('counts an event that only names it, in words or by a link', () => {
    expect(titles('town').map(({ link }) => link.label)).toEqual(['Talks']);
    expect(titles('oscar').map(({ link }) => link.label)).toEqual(['Alma joins']);
  });

  it('has no list of events when sources only name it', () => {
    expect(view('unused').eventsHeading).toBeNull();
    expect(view('alma').eventsHeading).toBe('2\u00a0events');
  });
});

describe('the lists of actors and entities', () => {
  it('run A to Z within each kind, people by their family names, accented letters under their plain one', () => {
    const { groups } = subjectIndexView(graph, 'actors');
    expect(groups.map(({ label, letters }) => [label, letters.map(({ letter }) => letter).join('')])).toEqual([
      ['People', 'BNOR'],
      ['Organisations', 'L'],
    ]);
  });

  it('lead from the count of events to the events, or to the names of one that has none', () => {
    const lines = subjectIndexView(graph, 'actors').groups[0]!.letters.flatMap((letter) => letter.lines);
    expect(lines.find(({ link }) => link.label === 'Alma Reyes')?.events).toEqual({
      href: '/actors/alma/#events',
      label: '2\u00a0events',
    });
    expect(lines.find(({ link }) => link.label === 'Nobody')?.events).toEqual({
      href: '/actors/unused/#names',
      label: 'only named',
    });
  });

  it('hold every actor and every entity once', () => {
    expect(subjectsWithPages(graph, 'actors')).toHaveLength(5);
    expect(subjectsWithPages(graph, 'entities').map(({ id }) => id)).toEqual(['town']);
  });
});
