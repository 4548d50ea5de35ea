import { describe, expect, it } from 'vitest';
import { pledgesData } from '../../src/views/data/pledges.ts';
import { standingsData } from '../../src/views/data/standings.ts';
import { eventBadges } from '../../src/views/parts/events/event-badges.ts';
import { eventFactsOf } from '../../src/views/parts/events/event-facts.ts';
import type { OtherStep } from '../../src/views/parts/events/order-untold.ts';
import { storyStatus } from '../../src/views/parts/timeline/story-status.ts';
import { pledgesView } from '../../src/views/pledges.ts';
import { standingsView } from '../../src/views/standings.ts';
import { standingsIndexView } from '../../src/views/standings-index.ts';
import { aGraph } from './a-graph.ts';

const is = (actor: string, status: string) => ({ actor, in: 'league', status, sources: ['herald'] });
const country = (name: string, code: string) => ({ name, kind: 'country', country: code });
const boats = (status: string) => ({ by: ['kenya'], to: null, what: 'boats', status, sources: ['herald'] });
const MONTH_NOTE = 'The article gives the month alone.';
const graph = aGraph({
  sources: { herald: { published: '2026-06-01' } },
  actors: {
    league: { name: 'League', kind: 'organisation' },
    kenya: country('Kenya', 'KE'),
    uganda: country('Uganda', 'UG'),
    chad: country('Chad', 'TD'),
  },
  events: {
    '2026-01-left': {
      date: '2026-01',
      dateNote: MONTH_NOTE,
      memberships: [is('kenya', 'withdrawn')],
      pledges: [boats('withdrawn')],
    },
    '2026-01-20-joined': {
      date: '2026-01-20',
      memberships: [is('kenya', 'accepted'), is('uganda', 'accepted')],
      pledges: [boats('committed')],
    },
    '2026-03-some-day': {
      date: '[2026-03-10..2026-03-20]',
      dateNote: 'The article tells no day.',
      memberships: [is('uganda', 'withdrawn'), is('chad', 'invited')],
    },
  },
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const labels = (links: readonly { readonly label: string }[]) => links.map(({ label }) => plain(label));
const now = standingsView(graph, 'league', { kind: 'now' });
const on = (iso: string, basis: 'happened' | 'known' = 'happened') =>
  standingsView(graph, 'league', { kind: 'day', iso, basis });
const lineOf = (view: typeof now, name: string) =>
  view.groups.flatMap(({ lines }) => lines).find(({ actor }) => actor.label === name)!;

describe('a standing of which no date tells which step came last', () => {
  it('is counted with a mark wherever standings are counted', () => {
    const counts = ['1 accepted (order not told: 1)', '1 invited', '1 withdrawn'];
    expect(labels(now.counts)).toEqual(counts);
    expect(labels(standingsIndexView(graph).bodies[0]!.counts)).toEqual(counts);
    expect(now.groups.map(({ label, doubt }) => [label, doubt])).toEqual([
      ['Accepted', 'order not told: 1'],
      ['Invited', null],
      ['Withdrawn', null],
    ]);
  });

  it('is named with it on the home page', () => {
    const [league] = storyStatus(graph).standings;
    expect(league!.named.map(({ doubts }) => doubts.map(({ words, actors }) => [words, labels(actors)]))).toEqual([
      [['order not told', ['Kenya']]],
      [],
      [],
    ]);
  });

  it('has a filling of its own on the map, and words', () => {
    const kenya = now.map!.main.countries.find(({ link }) => link.label === 'Kenya');
    expect(kenya).toMatchObject({
      texture: 'order-untold',
      status: 'accepted',
      words: 'accepted, order not told',
      family: 'open',
    });
    expect(now.map!.legend.map(({ label }) => label)).toEqual(['Invited', 'Withdrawn', 'Order not told']);
  });

  it('has the note on its dates beside it, and where the other status lists it', () => {
    expect(lineOf(now, 'Kenya').orderNotes).toEqual([MONTH_NOTE]);
    expect(lineOf(now, 'Uganda').orderNotes).toEqual([]);
    const withdrawn = standingsView(graph, 'league', { kind: 'status', status: 'withdrawn' });
    expect(withdrawn.orderUntold).toMatchObject([{ actor: { label: 'Kenya' }, orderNotes: [MONTH_NOTE] }]);
    const [line] = pledgesView(graph).groups.flatMap(({ lines }) => lines);
    expect(line).toMatchObject({ orderUntold: [{ status: 'withdrawn' }], orderNotes: [MONTH_NOTE] });
  });

  it('is told so as data', () => {
    const data = standingsData(graph, 'league');
    expect(data.counts).toContainEqual({ status: 'accepted', count: 1, orderNotTold: 1 });
    expect(data.counts).toContainEqual({ status: 'withdrawn', count: 1, orderNotTold: 0 });
    expect(data.standings[0]).toMatchObject({ orderNotTold: [{ status: 'withdrawn' }], orderNotes: [MONTH_NOTE] });
    expect(data.standings.slice(1).map(({ orderNotes }) => orderNotes)).toEqual([[], []]);
    expect(pledgesData(graph).pledges[0]).toMatchObject({ orderNotes: [MONTH_NOTE] });
  });
});

describe('a standing on a day within the dates of a step', () => {
  const within = on('2026-03-10');

  it('is what it was before, and says what may have come by then', () => {
    expect(lineOf(within, 'Uganda')).toMatchObject({ status: 'accepted', perhaps: [{ status: 'withdrawn' }] });
    expect(lineOf(within, 'Chad')).toMatchObject({ status: 'invited', perhaps: [], isPerhaps: true });
    expect(lineOf(now, 'Chad')).toMatchObject({ isPerhaps: false });
  });

  it('is counted, and filled on the map, with that mark', () => {
    expect(labels(within.counts)).toEqual([
      '2 accepted (order not told: 1, not certain by then: 1)',
      '1 invited (not certain by then: 1)',
    ]);
    expect(within.map!.legend.map(({ label }) => label)).toEqual(['Order not told', 'Not certain by then']);
    expect(within.map!.main.countries.map(({ words }) => words)).toContain('invited, not certain by then');
  });

  it('is certain on the page of a month that it was in, of which nobody tells the day', () => {
    expect(labels(on('2026-01').counts)).toEqual(['1 withdrawn']);
  });

  it('has what may have come by then apart from what changed on the day', () => {
    const { changes, perhaps } = on('2026-03-10').day!;
    expect(changes.lines).toEqual([]);
    expect(perhaps.map(({ actor, status, date }) => `${actor.label} ${status} ${date.text}`)).toEqual([
      'Uganda withdrawn between 10 and 20 March 2026',
      'Chad invited between 10 and 20 March 2026',
    ]);
    expect(on('2026-01-20').day!.perhaps).toEqual([]);
  });

  it('is certain on the last of those days, which has a page by what had happened, and none by what was known', () => {
    expect(labels(on('2026-03-20').counts)).toEqual(['1 accepted (order not told: 1)', '1 invited', '1 withdrawn']);
    expect(on('2026-03-20').day!.certain.map(({ actor, status }) => `${actor.label} ${status}`)).toEqual([
      'Uganda withdrawn',
      'Chad invited',
    ]);
    expect(now.days.map(({ day, happened, known }) => [day, happened?.label, known?.label ?? null])).toEqual([
      ['January 2026', '1 changed', null],
      ['20 January 2026', '2 changed', null],
      ['31 January 2026', '1 by then at the latest', null],
      ['10 March 2026', '2 may have changed by then', null],
      ['20 March 2026', '2 by then at the latest', null],
      ['1 June 2026', 'nothing changed', '5 became known'],
    ]);
  });

  it('is without doubt by what was known, but for the order', () => {
    expect(labels(on('2026-06-01', 'known').counts)).toEqual(labels(now.counts));
  });
});

describe('a change of which no exact day is told', () => {
  const labelsOf = (date: string, published: string) =>
    standingsView(
      aGraph({
        sources: { herald: { published } },
        actors: { league: { name: 'League', kind: 'organisation' }, chad: country('Chad', 'TD') },
        events: { told: { date, memberships: [is('chad', 'invited')] } },
      }),
      'league',
      { kind: 'now' },
    ).days.map(({ day, happened }) => `${day}: ${happened?.label}`);

  it.each([
    ['2026-03-10', '2026-06-01', ['10 March 2026: 1 changed', '1 June 2026: nothing changed']],
    ['2026-03-10/2026-03-12', '2026-03-12', ['10 March 2026: 1 changed', '12 March 2026: nothing changed']],
    ['2026-03', '2026-03-31', ['March 2026: 1 changed', '31 March 2026: 1 by then at the latest']],
    [
      '2026-03-10~',
      '2026-06-01',
      [
        '10 March 2026: 1 may have changed by then',
        '17 March 2026: 1 by then at the latest',
        '1 June 2026: nothing changed',
      ],
    ],
    ['2026-03~', '2026-04-10', ['March 2026: 1 may have changed by then', '10 April 2026: 1 by then at the latest']],
    [
      '[2026-03-10,2026-03-12]',
      '2026-03-12',
      ['10 March 2026: 1 may have changed by then', '12 March 2026: 1 by then at the latest'],
    ],
    [
      '[2026-03-10..]',
      '2026-03-12',
      ['10 March 2026: 1 may have changed by then', '12 March 2026: 1 by then at the latest'],
    ],
    ['2026-03-10/..', '2026-03-12', ['10 March 2026: 1 changed', '12 March 2026: nothing changed']],
    ['[2026-03-10..2026-03-12]', '2026-03-10', ['10 March 2026: 1 by then at the latest']],
    [
      '2026-03-10~/2026-03-20',
      '2026-03-20',
      [
        '10 March 2026: 1 may have changed by then',
        '17 March 2026: 1 by then at the latest',
        '20 March 2026: nothing changed',
      ],
    ],
  ])('%s, told on %s, is counted as changed on no day', (date, published, expected) => {
    expect(labelsOf(date, published).map(plain)).toEqual(expected);
  });
});

describe('a step of which no date tells whether another came first', () => {
  const facts = (id: string) => eventFactsOf(graph, graph.events.get(id)!);
  const said = ({ orderUntold }: { readonly orderUntold: readonly OtherStep[] }) =>
    orderUntold.map(({ status, date, href }) => `${status} ${date.text} ${href}`);

  it('says so beside it on the page of its event, of standings and of pledges', () => {
    const [kenya, uganda] = facts('2026-01-20-joined').standings;
    expect(said(kenya!)).toEqual(['withdrawn January 2026 /events/2026-01-left/#membership-kenya-league-withdrawn']);
    expect(said(uganda!)).toEqual([]);
    expect(said(facts('2026-01-left').standings[0]!)).toEqual([
      'accepted 20 January 2026 /events/2026-01-20-joined/#membership-kenya-league-accepted',
    ]);
    expect(said(facts('2026-01-20-joined').pledges[0]!.lines[0]!)).toEqual([
      'withdrawn January 2026 /events/2026-01-left/#pledge-kenya-boats-withdrawn',
    ]);
  });

  it('says so among the earlier steps of a standing, also where the last is certain', () => {
    const told = aGraph({
      sources: { herald: {} },
      actors: { league: { name: 'League', kind: 'organisation' }, kenya: country('Kenya', 'KE') },
      events: {
        '2026-01-left': { date: '2026-01', memberships: [is('kenya', 'declined')] },
        '2026-01-20-joined': { date: '2026-01-20', memberships: [is('kenya', 'accepted')] },
        '2026-03-01-signed': { date: '2026-03-01', memberships: [is('kenya', 'signed')] },
      },
    });
    const line = lineOf(standingsView(told, 'league', { kind: 'now' }), 'Kenya');
    expect([line.since, ...line.before].map(({ status, isOrderUntold }) => [status, isOrderUntold])).toEqual([
      ['signed', false],
      ['accepted', true],
      ['declined', true],
    ]);
  });

  it('says so beside it among the steps of a pledge, also where a later one is certain', () => {
    const told = aGraph({
      sources: { herald: {} },
      actors: { kenya: country('Kenya', 'KE') },
      events: {
        '2026-01-left': { date: '2026-01', pledges: [boats('withdrawn')] },
        '2026-01-20-joined': { date: '2026-01-20', pledges: [boats('committed')] },
        '2026-03-01-denied': { date: '2026-03-01', pledges: [boats('denied')] },
      },
    });
    const [line] = pledgesView(told).groups.flatMap(({ lines }) => lines);
    expect(line!.steps.map(({ status, isOrderUntold }) => [status, isOrderUntold])).toEqual([
      ['withdrawn', true],
      ['committed', true],
      ['denied', false],
    ]);
  });

  it('says so in the marks of its event on the timeline', () => {
    const marks = eventBadges(graph, graph.events.get('2026-01-20-joined')!).map(({ text }) => plain(text));
    expect(marks).toEqual(['Kenya accepted, order not told; Uganda accepted (League)', '1 committed (order not told)']);
  });
});
