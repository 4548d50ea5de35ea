import { describe, expect, it } from 'vitest';
import { participationPeriodPages, participationPeriodView, participationView } from '../../src/views/participation.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: { herald: {} },
  actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' }, cy: { name: 'Cy' }, league: { name: 'League' } },
  events: {
    '2025-12-31-talks': {
      date: '2025-12-31',
      participants: [{ actor: 'alma', role: 'hosts' }],
      statements: [{ by: 'alma', says: 'Welcome.', sources: ['herald'] }],
    },
    '2026-01-19-joins': {
      date: '2026-01-19',
      title: 'Both join',
      memberships: [
        { actor: 'alma', in: 'league', status: 'signed', sources: ['herald'] },
        { actor: 'bo', in: 'league', status: 'invited', sources: ['herald'] },
      ],
    },
    '2026-01-20-offers': {
      date: '2026-01-20',
      pledges: [{ by: ['bo'], to: 'league', what: 'help', status: 'offered', sources: ['herald'] }],
    },
    '2026-01-20-thanks': { date: '2026-01-20', participants: [{ actor: 'bo', role: 'thanks' }] },
    '2026-01-21-other': { date: '2026-01-21', participants: [{ actor: 'cy', role: 'comes' }] },
  },
});
const view = participationView(graph);
const rows = view.years.flatMap(({ events }) => events);

describe('who takes part in what', () => {
  it('has a column for each who took part in two events or more, most often first', () => {
    expect(view.actors).toEqual([
      { href: '/actors/bo/', label: 'Bo' },
      { href: '/actors/alma/', label: 'Alma' },
    ]);
  });

  it('has a row for each event in which any of them took part, oldest first, by year', () => {
    expect(view.years.map(({ year, events }) => [year, events.length])).toEqual([
      ['2025', 1],
      ['2026', 3],
    ]);
    expect(rows[1]?.link).toEqual({ href: '/events/2026-01-19-joins/', label: 'Both join' });
  });

  it('says in signs and in words what each did', () => {
    expect(rows.map(({ cells }) => cells)).toEqual([
      [null, { signs: '●❝', words: 'took part and spoke' }],
      [
        { signs: '◆', words: 'was invited' },
        { signs: '◆', words: 'signed' },
      ],
      [{ signs: '▸', words: 'offered' }, null],
      [{ signs: '●', words: 'took part' }, null],
    ]);
  });

  it('says the same in words, naming those together who did the same', () => {
    expect(
      rows.map(({ parts }) => parts.map(({ what, who }) => `${what}: ${who.map(({ label }) => label).join()}`)),
    ).toEqual([['Took part and spoke: Alma'], ['Was invited: Bo', 'Signed: Alma'], ['Offered: Bo'], ['Took part: Bo']]);
    const together = participationView(
      aGraph({
        sources: { herald: {} },
        actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' } },
        events: Object.fromEntries(
          ['2026-01-01-a', '2026-01-02-b'].map((id) => [
            id,
            { participants: ['alma', 'bo'].map((actor) => ({ actor, role: 'comes' })) },
          ]),
        ),
      }),
    );
    expect(together.years[0]?.events[0]?.parts).toMatchObject([
      { what: 'Took part', who: [{ label: 'Alma' }, { label: 'Bo' }] },
    ]);
  });

  it('is told elsewhere, and leads back to the list of actors', () => {
    expect(view).toMatchObject({
      title: 'Who takes part in what',
      description: 'Who did what in each event, from the first to the last. Those who take part most often come first.',
    });
    expect(view.crumbs.slice(1)).toEqual([
      { href: '/actors/', label: 'People' },
      { href: '/who-takes-part/', label: 'Who takes part in what' },
    ]);
  });

  it('has a row for an event in which others took part too', () => {
    const participants = ['alma', 'guest'].map((actor) => ({ actor, role: 'comes' }));
    const mixed = participationView(
      aGraph({
        sources: { herald: {} },
        actors: { alma: {}, guest: {} },
        events: { '2026-01-01-a': { participants }, '2026-01-02-b': { participants: participants.slice(0, 1) } },
      }),
    );
    expect(mixed.years[0]?.events).toHaveLength(2);
    expect(mixed.leftOut).toEqual([]);
  });

  it('says in the plural that it leaves out several', () => {
    const alone = participationView(
      aGraph({
        sources: { herald: {} },
        actors: { alma: {}, bo: {} },
        events: {
          '2026-01-01-a': { participants: [{ actor: 'alma', role: 'comes' }] },
          '2026-01-02-b': { participants: [{ actor: 'bo', role: 'comes' }] },
        },
      }),
    );
    expect(alone).toMatchObject({
      actors: [],
      years: [],
      leftOut: ['We leave out 2\u00a0other events in which none of them took part.'],
    });
  });

  it('has those who took part equally often A to Z', () => {
    const participants = ['zoe', 'bea'].map((actor) => ({ actor, role: 'comes' }));
    const even = participationView(
      aGraph({
        sources: { herald: {} },
        actors: { zoe: { name: 'Zoe' }, bea: { name: 'Bea' } },
        events: { '2026-01-01-a': { participants }, '2026-01-02-b': { participants } },
      }),
    );
    expect(even.actors.map(({ label }) => label)).toEqual(['Bea', 'Zoe']);
  });

  it('says what it leaves out', () => {
    expect(view.leftOut).toEqual(['We leave out 1\u00a0other event in which none of them took part.']);
    expect(view.others).toEqual([]);
  });

  it('has no more columns than there is room for, and names the others with their events', () => {
    const names = Array.from({ length: 17 }, (_, i) => `actor-${String(i).padStart(2, '0')}`);
    const participants = names.map((actor) => ({ actor, role: 'comes' }));
    const crowded = participationView(
      aGraph({
        sources: { herald: {} },
        actors: Object.fromEntries(names.map((name) => [name, { name }])),
        events: { '2026-01-01-a': { participants }, '2026-01-02-b': { participants } },
      }),
    );
    expect(crowded.actors).toHaveLength(15);
    expect(crowded.others).toEqual([
      { link: { href: '/actors/actor-15/', label: 'actor-15' }, count: '2\u00a0events' },
      { link: { href: '/actors/actor-16/', label: 'actor-16' }, count: '2\u00a0events' },
    ]);
    expect(crowded.moreOthers).toBeNull();
  });

  it('names of more than a hundred others the first, and leads to all', () => {
    const names = Array.from({ length: 116 }, (_, i) => `actor-${i}`);
    const participants = names.map((actor) => ({ actor, role: 'comes' }));
    const { others, moreOthers } = participationView(
      aGraph({
        sources: { herald: {} },
        actors: Object.fromEntries(names.map((name) => [name, {}])),
        events: { '2026-01-01-a': { participants }, '2026-01-02-b': { participants } },
      }),
    );
    expect([others.length, moreOthers]).toEqual([40, { href: '/actors/', label: '61\u00a0others' }]);
  });
});

describe('a table of very many events', () => {
  const dates = Array.from(
    { length: 120 },
    (_, i) => `20${18 + Math.floor(i / 60)}-0${1 + (i % 6)}-${10 + Math.floor((i % 60) / 6)}`,
  );
  const events = dates.map(
    (date) => [`${date}-it`, { date, participants: [{ actor: 'mira-stone', role: 'speaks' }] }] as const,
  );
  const graph = aGraph({ sources: { herald: {} }, actors: { 'mira-stone': {} }, events: Object.fromEntries(events) });
  const titlesOf = ({ years }: Pick<ReturnType<typeof participationView>, 'years'>) =>
    years.flatMap((year) => year.events.map(({ link }) => link.href));

  it('has the latest forty, and leads to all by year, and to no month, since the page of a year has none', () => {
    const view = participationView(graph);
    expect(titlesOf(view)).toHaveLength(40);
    expect(titlesOf(view).at(-1)).toBe('/events/2019-06-19-it/');
    expect(view.long).toMatchObject({
      heading: 'The latest 40 of 120\u00a0events',
      periods: [
        { href: '/who-takes-part/events/2018/', shorter: [] },
        { href: '/who-takes-part/events/2019/', shorter: [] },
      ],
    });
  });

  it('has each event on exactly one page of a year', () => {
    const pages = participationPeriodPages(graph).map((page) => participationPeriodView(graph, page));
    expect(pages.map(({ title }) => title)).toEqual([
      'Who takes part in what, 2018: 60\u00a0events',
      'Who takes part in what, 2019: 60\u00a0events',
    ]);
    const titles = pages.flatMap(titlesOf);
    expect([titles.length, new Set(titles).size]).toEqual([120, 120]);
  });
});
