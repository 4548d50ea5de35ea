import { describe, expect, it } from 'vitest';
import { standingsAddresses, standingsView, type StandingsView } from '../../src/views/standings.ts';
import { standingsIndexView } from '../../src/views/standings-index.ts';
import { STATUS_ORDER } from '../../src/model/standings/status.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: {
    early: { publisher: 'The Early Bird', published: '2026-01-12' },
    late: { publisher: 'The Late Post', published: '2026-02-01' },
  },
  actors: {
    league: { name: 'The League', kind: 'organisation' },
    alma: { name: 'Alma' },
    bo: { name: 'Bo' },
    cy: { name: 'Cy' },
  },
  questions: {
    size: {
      title: 'How many are in it?',
      unit: 'members',
      about: ['league'],
      counts: { in: 'league', status: 'accepted' },
    },
    fee: { title: 'How high is the fee?', unit: 'coins', about: ['league'] },
    name: { title: 'What is it called?', type: 'text', unit: null, about: ['league'] },
  },
  events: {
    '2026-01-10-asked': {
      date: '2026-01-10',
      memberships: [
        { actor: 'alma', in: 'league', status: 'invited', sources: ['early'] },
        { actor: 'bo', in: 'league', status: 'accepted', sources: ['early'] },
      ],
      text: 'Words. [@early]',
    },
    '2026-01-15-signed': {
      date: '2026-01-15',
      memberships: [
        { actor: 'alma', in: 'league', status: 'signed', note: 'In person.', sources: ['late'] },
        { actor: 'cy', in: 'league', status: 'invited', sources: ['late'] },
      ],
      claims: [{ question: 'size', answer: 9, sources: ['late'] }],
      text: 'Words. [@late]',
    },
  },
});
const inShort = ({ groups }: StandingsView) =>
  groups.map(({ label, lines }) => `${label}: ${lines.map(({ actor }) => actor.label).join(', ')}`);

describe('the standings in a body', () => {
  const now = standingsView(graph, 'league', { kind: 'now' });

  it('are grouped by status, and each count leads to those it counts', () => {
    expect(inShort(now)).toEqual(['Signed: Alma', 'Accepted: Bo', 'Invited: Cy']);
    expect(now.counts).toEqual([
      { href: '/standings/league/signed/', label: '1\u00a0signed' },
      { href: '/standings/league/accepted/', label: '1\u00a0accepted' },
      { href: '/standings/league/invited/', label: '1\u00a0invited' },
    ]);
  });

  it('are listed from the status that binds most to those of who left, in the groups as in the counts', () => {
    const statuses = STATUS_ORDER.toSorted();
    const everyone = aGraph({
      sources: { early: {} },
      actors: { league: {}, ...Object.fromEntries(statuses.map((status) => [`who-${status}`, {}])) },
      events: {
        '2026-01-10-all': {
          text: 'Words. [@early]',
          memberships: statuses.map((status) => ({ actor: `who-${status}`, in: 'league', status, sources: ['early'] })),
        },
      },
    });
    const { groups, counts } = standingsView(everyone, 'league', { kind: 'now' });
    expect(groups.map(({ status }) => status)).toEqual(STATUS_ORDER);
    expect(counts.map(({ href }) => href)).toEqual(STATUS_ORDER.map((status) => `/standings/league/${status}/`));
  });

  it('say as of when they are', () => {
    expect(now.asOf).toBe('As of 1 February 2026, the day of our latest source.');
  });

  it('say since when, who says so, when it was first reported, and what was before', () => {
    const [alma] = now.groups[0]!.lines;
    expect(alma).toMatchObject({
      status: 'signed',
      since: {
        date: { text: '15 January 2026' },
        href: '/events/2026-01-15-signed/#membership-alma-league-signed',
        evidence: { sources: [{ key: { label: 'The Late Post, 1 February' } }] },
        known: { text: '1 February 2026' },
        note: 'In person.',
      },
      before: [{ status: 'invited', date: { text: '10 January 2026' } }],
    });
  });

  it('lead to the page of each status that nobody has any more, which nothing else leads to', () => {
    const step = (date: string, status: string) => ({
      date,
      memberships: [{ actor: 'alma', in: 'league', status, sources: ['early'] }],
      text: 'Words. [@early]',
    });
    const signed = aGraph({
      sources: { early: { published: '2026-01-12' } },
      actors: { league: {}, alma: {} },
      events: { '2026-01-10-asked': step('2026-01-10', 'invited'), '2026-01-11-signed': step('2026-01-11', 'signed') },
    });
    const { past, counts } = standingsView(signed, 'league', { kind: 'now' });
    expect(past).toEqual([{ href: '/standings/league/invited/', label: 'Invited' }]);
    expect(counts.map(({ href }) => href)).toEqual(['/standings/league/signed/']);
  });

  it('have a page for each status that anyone ever had, so that its address stays', () => {
    const accepted = standingsView(graph, 'league', { kind: 'status', status: 'accepted' });
    expect(inShort(accepted)).toEqual(['Accepted: Bo']);
    const invited = standingsView(graph, 'league', { kind: 'status', status: 'invited' });
    expect(inShort(invited)).toEqual(['Invited: Cy']);
    expect(invited.formerly.map(({ actor }) => actor.label)).toEqual(['Alma']);
    expect(accepted.crumbs.at(-2)).toEqual({ href: '/standings/league/', label: 'The League' });
  });

  it('have a page for each day on which anything changed or became known, by both clocks', () => {
    expect(standingsAddresses(graph).map(({ path }) => path)).toEqual([
      'league',
      'league/invited',
      'league/accepted',
      'league/signed',
      'league/2026-01-10',
      'league/2026-01-12',
      'league/2026-01-15',
      'league/2026-02-01',
      'league/known/2026-01-12',
      'league/known/2026-01-15',
      'league/known/2026-02-01',
    ]);
    expect(now.days.map(({ day, happened, known }) => [day, happened?.label, known?.label])).toEqual([
      ['10 January 2026', '2 changed', undefined],
      ['12 January 2026', 'nothing changed', '2 became known'],
      ['15 January 2026', '2 changed', 'nothing became known'],
      ['1 February 2026', 'nothing changed', '2 became known'],
    ]);
  });

  it('say on each page what it is of', () => {
    const titles = (['now', 'status', 'happened', 'known'] as const).map((kind) => {
      const day = { kind: 'day', iso: '2026-01-15' } as const;
      const selection = {
        now: { kind: 'now' },
        status: { kind: 'status', status: 'accepted' },
        happened: { ...day, basis: 'happened' },
        known: { ...day, basis: 'known' },
      } as const;
      const { title, crumbs } = standingsView(graph, 'league', selection[kind]);
      return [title, crumbs.at(-1)?.label];
    });
    expect(titles).toEqual([
      ['Who has joined: The League', 'The League'],
      ['Accepted: The League', 'Accepted'],
      ['Who had joined by 15 January 2026: The League', '15 January 2026'],
      ['Who had joined, as known on 15 January 2026: The League', 'As known on 15 January 2026'],
    ]);
    expect(now.description).toMatch(/^Who has joined: The League\. As of 1 February 2026, .* who says so\.$/);
    expect(now.subject).toEqual({ href: '/actors/league/', label: 'The League' });
  });

  it('have their days, and the same as data, on the page of now only', () => {
    expect(now.data).toEqual({ href: '/standings/league/standings.json', label: 'This page as data (JSON)' });
    const signed = standingsView(graph, 'league', { kind: 'status', status: 'signed' });
    expect([signed.data, signed.days, signed.day]).toEqual([null, [], null]);
    expect([now.day, now.formerly]).toEqual([null, []]);
  });

  it('of a status name those of whom no date tells whether they had it last', () => {
    const change = (status: string) => [{ actor: 'alma', in: 'league', status, note: 'Not told.', sources: ['early'] }];
    const untold = aGraph({
      sources: { early: {} },
      actors: { league: { name: 'The League' }, alma: { name: 'Alma' } },
      events: {
        left: { date: '2026-01', memberships: change('withdrawn') },
        joined: { date: '2026-01-20', memberships: change('accepted') },
      },
    });
    const view = standingsView(untold, 'league', { kind: 'status', status: 'withdrawn' });
    expect([view.groups, view.formerly, view.orderUntold.map(({ actor }) => actor.label)]).toEqual([[], [], ['Alma']]);
  });

  it('have those of one status A to Z', () => {
    const names = { zoe: 'Zoe', bea: 'Bea', mia: 'Mia' };
    const alike = aGraph({
      sources: { early: {} },
      actors: {
        league: { name: 'The League' },
        ...Object.fromEntries(Object.entries(names).map(([id, name]) => [id, { name }])),
      },
      events: {
        '2026-01-10-all': {
          text: 'Words. [@early]',
          memberships: Object.keys(names).map((actor) => ({
            actor,
            in: 'league',
            status: 'signed',
            sources: ['early'],
          })),
        },
      },
    });
    expect(inShort(standingsView(alike, 'league', { kind: 'now' }))).toEqual(['Signed: Bea, Mia, Zoe']);
  });

  it('lead to the questions that count the members, and to no other number about the body', () => {
    expect(now.numbers).toEqual([{ href: '/questions/size/', label: 'How many are in it?' }]);
  });

  it('begin with the count where sources count more than they name', () => {
    expect(now.reported).toEqual([
      { href: '/questions/size/', label: 'Accepted: 9 members reported, 2 named here, 1 of them now a step further' },
    ]);
    const dayBefore = { kind: 'day', iso: '2026-01-12', basis: 'happened' } as const;
    expect(standingsView(graph, 'league', dayBefore).reported).toEqual([]);
    const known = { kind: 'day', iso: '2026-01-15', basis: 'known' } as const;
    expect(standingsView(graph, 'league', known).reported).toEqual([]);
    expect(standingsView(graph, 'league', { ...known, basis: 'happened' }).reported).toHaveLength(1);
  });

  it('have no map where the sources tell the standing of one party only', () => {
    const mapOf = (members: Readonly<Record<string, string>>) =>
      standingsView(
        aGraph({
          sources: { early: {} },
          actors: {
            league: { kind: 'organisation' },
            ...Object.fromEntries(Object.entries(members).map(([id, country]) => [id, { kind: 'country', country }])),
          },
          events: {
            '2026-01-10-all': {
              text: 'Words. [@early]',
              memberships: Object.keys(members).map((actor) => ({
                actor,
                in: 'league',
                status: 'signed',
                sources: ['early'],
              })),
            },
          },
        }),
        'league',
        { kind: 'now' },
      ).map;
    expect(mapOf({ kenya: 'KE' })).toBeNull();
    expect(mapOf({ kenya: 'KE', chad: 'TD' })?.summary).toMatch(/^2 countries/);
  });
});

describe('the standings on a day', () => {
  const happened = standingsView(graph, 'league', { kind: 'day', iso: '2026-01-15', basis: 'happened' });
  const known = standingsView(graph, 'league', { kind: 'day', iso: '2026-01-15', basis: 'known' });

  it('are what had happened by then, or what had been published by then, and say which', () => {
    expect(inShort(happened)).toEqual(['Signed: Alma', 'Accepted: Bo', 'Invited: Cy']);
    expect(happened.asOf).toBe('What had happened by 15 January 2026, as we know now.');
    expect(inShort(known)).toEqual(['Accepted: Bo', 'Invited: Alma']);
    expect(known.asOf).toBe('What our sources had published by 15 January 2026, and nothing later.');
  });

  it('lead to the same day by the other clock, and to the days before and after by their own', () => {
    expect(happened.day?.otherBasis?.href).toBe('/standings/league/known/2026-01-15/');
    expect(known.day?.otherBasis?.href).toBe('/standings/league/2026-01-15/');
    expect(happened.day?.previous).toEqual({ href: '/standings/league/2026-01-12/', label: '12 January 2026' });
    expect(known.day?.next).toEqual({ href: '/standings/league/known/2026-02-01/', label: '1 February 2026' });
  });

  it('say what changed on it', () => {
    expect(happened.day?.changes.lines.map(({ actor, status }) => `${actor.label} ${status}`)).toEqual([
      'Alma signed',
      'Cy invited',
    ]);
    expect(known.day?.changes.lines).toEqual([]);
  });

  it('have a heading that tells the clock', () => {
    expect(happened.day?.changes.heading).toBe('What changed on this day');
    expect(known.day?.changes.heading).toBe('What became known on this day');
  });

  it('count what is on the page', () => {
    expect(known.counts).toEqual([
      { href: '#accepted', label: '1\u00a0accepted' },
      { href: '#invited', label: '1\u00a0invited' },
    ]);
  });
});

describe('the standings of a month in which nobody tells the day', () => {
  const reported = {
    date: '2026-01~',
    kind: 'report',
    memberships: [{ actor: 'alma', in: 'league', status: 'invited', sources: ['early'] }],
    text: 'Words. [@early]',
  };
  const graphWith = (event: typeof reported) =>
    aGraph({
      sources: { early: { published: '2026-01-12' } },
      actors: { league: { name: 'The League' }, alma: { name: 'Alma' } },
      events: { '2026-01-asked': event },
    });
  const monthly = graphWith(reported);
  const view = standingsView(monthly, 'league', { kind: 'day', iso: '2026-01', basis: 'happened' });

  it('do not pretend to be of its last day, nor of its first', () => {
    expect(view.title).toBe('Who stood where in January 2026: The League');
    expect(view.asOf).toMatch(/^What had happened before January 2026 or on some day in it/);
    expect(view.day?.changes.heading).toBe('What changed in this month, on an unknown day');
  });

  it('are of the month in which a source was published too', () => {
    const { title } = standingsView(
      aGraph({
        sources: { early: { published: '2026-02' } },
        actors: { league: { name: 'The League' }, alma: { name: 'Alma' } },
        events: { '2026-01-asked': reported },
      }),
      'league',
      { kind: 'day', iso: '2026-02', basis: 'known' },
    );
    expect(title).toBe('Who stood where, as known in February 2026: The League');
  });

  it('keep "by" readable where the day of the report is uncertain', () => {
    const uncertain = { ...reported, date: '[2026-01-15..2026-01-18]' };
    const { groups } = standingsView(graphWith(uncertain), 'league', { kind: 'now' });
    expect(groups[0]?.lines[0]?.since.date.text).toBe('some day between 15 and 18 January 2026');
    const told = standingsView(graphWith({ ...uncertain, kind: 'meeting' }), 'league', { kind: 'now' });
    expect(told.groups[0]?.lines[0]?.since.date.text).toBe('between 15 and 18 January 2026');
  });

  it('say "by" of what a report only tells to have happened by its day', () => {
    expect(view.groups[0]?.lines[0]?.since).toMatchObject({ isBy: true, date: { text: 'about January 2026' } });
  });
});

describe('a standing told more than once', () => {
  const told = (memberships: readonly { date: string; status: string; source: string }[]) => {
    const graphOf = aGraph({
      sources: { herald: {}, lamp: {} },
      actors: { league: { name: 'The League' }, alma: { name: 'Alma' } },
      events: Object.fromEntries(
        memberships.map(({ date, status, source }, i) => [
          `${date}-told-${i}`,
          {
            date,
            memberships: [{ actor: 'alma', in: 'league', status, sources: [source] }],
            text: `Words. [@${source}]`,
          },
        ]),
      ),
    });
    return standingsView(graphOf, 'league', { kind: 'now' }).groups[0]!.lines[0]!;
  };

  it('is since the first day it was told for, and was told again', () => {
    const line = told([
      { date: '2026-01-18', status: 'accepted', source: 'herald' },
      { date: '2026-01-19', status: 'accepted', source: 'lamp' },
    ]);
    expect(line.since.date.text).toBe('18 January 2026');
    expect(line.again.map(({ date }) => date.text)).toEqual(['19 January 2026']);
    expect(line.before).toEqual([]);
  });

  it('is contradicted by another source that has it otherwise on that day, which is no step before', () => {
    const line = told([
      { date: '2026-01-18', status: 'declined', source: 'herald' },
      { date: '2026-01-18', status: 'accepted', source: 'lamp' },
    ]);
    expect(line.status).toBe('declined');
    expect(line.rivals.map(({ status }) => status)).toEqual(['accepted']);
    expect(line.before).toEqual([]);
  });

  it('is not contradicted by an earlier step of that day', () => {
    const line = told([
      { date: '2026-01-18', status: 'invited', source: 'herald' },
      { date: '2026-01-18', status: 'accepted', source: 'lamp' },
    ]);
    expect([line.status, line.rivals]).toEqual(['accepted', []]);
  });

  it('was first in our sources on another day only if that is another day', () => {
    expect(told([{ date: '2026-01-20', status: 'accepted', source: 'herald' }]).since.known).toBeNull();
    expect(told([{ date: '2026-01-18', status: 'accepted', source: 'herald' }]).since.known?.text).toBe(
      '20 January 2026',
    );
  });
});

it('a standing leads to the questions on the two on which answers are not the same, but on no page of a day', () => {
  const asked = aGraph({
    sources: { herald: {}, lamp: {} },
    actors: { league: { name: 'The League' }, alma: { name: 'Alma' } },
    questions: {
      pays: { title: 'Does Alma pay?', about: ['league', 'alma'], type: 'yes-no', unit: null },
      comes: { title: 'Does Alma come?', about: ['league', 'alma'], type: 'yes-no', unit: null },
    },
    events: {
      '2026-01-19-joins': {
        memberships: [{ actor: 'alma', in: 'league', status: 'accepted', sources: ['herald'] }],
        claims: [
          { question: 'pays', answer: 'yes', sources: ['herald'] },
          { question: 'pays', answer: 'no', sources: ['lamp'] },
          { question: 'comes', answer: 'no', sources: ['herald', 'lamp'] },
        ],
      },
    },
  });
  const questionsOn = (selection: Parameters<typeof standingsView>[2]) =>
    standingsView(asked, 'league', selection).groups[0]?.lines[0]?.questions.map(({ label }) => label);
  expect(questionsOn({ kind: 'now' })).toEqual(['Does Alma pay?']);
  expect(questionsOn({ kind: 'day', iso: '2026-01-19', basis: 'happened' })).toEqual([]);
});

it('the list of bodies has first those in which most have a standing', () => {
  const two = aGraph({
    sources: { herald: {} },
    actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' }, zed: { name: 'Zed League' }, abc: { name: 'ABC League' } },
    events: {
      '2026-01-19-join': {
        memberships: [
          { actor: 'alma', in: 'abc', status: 'accepted', sources: ['herald'] },
          { actor: 'alma', in: 'zed', status: 'accepted', sources: ['herald'] },
          { actor: 'bo', in: 'zed', status: 'accepted', sources: ['herald'] },
        ],
      },
    },
  });
  expect(standingsIndexView(two).bodies.map(({ link }) => link.label)).toEqual(['Zed League', 'ABC League']);
});

it('the list of bodies says how many stand where', () => {
  expect(standingsIndexView(graph).bodies).toMatchObject([
    { link: { href: '/standings/league/', label: 'The League' }, counts: [{ label: '1\u00a0signed' }, {}, {}] },
  ]);
});
