import { describe, expect, it } from 'vitest';
import { pledgesView } from '../../src/views/pledges.ts';
import { aGraph } from './a-graph.ts';

const money = { to: 'town', quantity: 2_000_000, currency: 'EUR', status: 'offered', sources: ['herald'] };
const graph = aGraph({
  sources: { herald: { publisher: 'The Herald' } },
  actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' }, cy: { name: 'Cy' } },
  entities: { town: { name: 'Town' } },
  events: {
    '2026-01-10-offers': {
      date: '2026-01-10',
      pledges: [
        { ...money, by: ['bo'], what: 'money for a bridge' },
        { ...money, by: ['alma'], what: 'money for a bridge', quantity: 500_000, qualifier: 'over' },
        { by: ['alma'], to: null, what: 'boats', quantity: 3, unit: 'boats', status: 'offered', sources: ['herald'] },
        { ...money, by: ['bo', 'cy'], what: 'money for all', currency: 'USD' },
      ],
    },
    '2026-01-15-later': {
      date: '2026-01-15',
      about: ['bo'],
      pledges: [
        { by: ['alma'], to: null, what: 'boats', status: 'delivered', sources: ['herald'] },
        { by: ['cy'], to: 'town', what: 'gold', status: 'denied', answers: '2026-01-10-offers', sources: ['herald'] },
      ],
    },
    '2026-01-16-words': {
      date: '2026-01-16',
      statements: [{ by: 'bo', says: 'It was less.', answers: '2026-01-10-offers', sources: ['herald'] }],
    },
  },
});
const view = pledgesView(graph);
const line = (pledge: string) => view.groups.flatMap(({ lines }) => lines).find((one) => one.pledge === pledge);

describe('the page of pledges', () => {
  it('has a group for each who pledged, the most pledges first, those who pledged together last', () => {
    expect(view.groups.map(({ id, heading, lines }) => [id, heading, lines.length])).toEqual([
      ['by-alma', 'Alma', 2],
      ['by-bo', 'Bo', 1],
      ['by-cy', 'Cy', 1],
      ['by-bo-and-cy', '2 who pledged together', 1],
    ]);
  });

  it('counts what is nothing but a denial apart, and says so before what it is of', () => {
    expect(view.count).toBe('4\u00a0pledges and 1\u00a0denial');
    expect(view.givers).toEqual([
      { href: '#by-alma', label: 'Alma (2)' },
      { href: '#by-bo', label: 'Bo (1)' },
      { href: '#by-cy', label: 'Cy (1\u00a0denial)' },
      { href: '#by-bo-and-cy', label: '2 who pledged together (1)' },
    ]);
    expect([line('gold')?.gone, line('Boats')?.gone]).toEqual(['Denied', null]);
  });

  it('has offers before denials, and of as many offers whoever comes first by name', () => {
    const mixed = pledgesView(
      aGraph({
        sources: { herald: {} },
        actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' } },
        events: {
          '2026-01-10-offers': {
            pledges: [
              { by: ['bo'], to: null, what: 'money', status: 'denied', sources: ['herald'] },
              { by: ['bo'], to: null, what: 'boats', status: 'offered', sources: ['herald'] },
              { by: ['bo'], to: null, what: 'eSIM cards', status: 'withdrawn', sources: ['herald'] },
              { by: ['alma'], to: null, what: 'tents', status: 'denied', sources: ['herald'] },
              { by: ['alma'], to: null, what: 'lamps', status: 'denied', sources: ['herald'] },
              { by: ['alma'], to: null, what: 'bread', status: 'denied', sources: ['herald'] },
            ],
          },
        },
      }),
    );
    expect(mixed.givers.map(({ label }) => label)).toEqual([
      'Bo (2\u00a0pledges and 1\u00a0denial)',
      'Alma (3\u00a0denials)',
    ]);
    expect(mixed.groups[0]?.lines.map(({ gone, pledge: offer }) => [gone, offer])).toEqual([
      [null, 'Boats'],
      ['Withdrawn', 'eSIM cards'],
      ['Denied', 'money'],
    ]);
  });

  it('says what became of a pledge, and how much where that was said', () => {
    const boats = line('Boats');
    expect(boats?.steps.map(({ status, amount, date, href }) => [status, amount, date.text, href])).toEqual([
      ['offered', '3 boats', '10 January 2026', '/events/2026-01-10-offers/#pledge-alma-boats-offered'],
      ['delivered', null, '15 January 2026', '/events/2026-01-15-later/#pledge-alma-boats-delivered'],
    ]);
  });

  it('shows a denial beside what it denies, and what was said in answer, to those whom it concerns', () => {
    expect(line('US$2 million: money for all')?.denials).toMatchObject([{ pledge: 'gold', by: [{ label: 'Cy' }] }]);
    expect(line('€2 million: money for a bridge')).toMatchObject({ denials: [], replies: [{ says: 'It was less.' }] });
    expect(line('Over €500,000: money for a bridge')).toMatchObject({ denials: [], replies: [] });
  });

  it('adds up what counts the same thing, and says of whom', () => {
    expect(view.totals).toMatchObject([
      {
        sum: 'Over €2.5 million: money for a bridge',
        status: 'offered',
        to: { label: 'Town' },
        count: '2\u00a0pledges',
        by: [{ label: 'Bo' }, { label: 'Alma' }],
        sources: [{ label: 'The Herald, 20 January' }],
      },
    ]);
  });

  it('adds up what has a unit of its own, and is a page of its own', () => {
    const pledge = { to: 'town', what: 'boats', unit: 'boats', status: 'offered', sources: ['herald'] };
    const told = aGraph({
      sources: { herald: {} },
      actors: { alma: {}, bo: {} },
      entities: { town: {} },
      events: {
        '2026-01-10-offers': {
          pledges: [
            { ...pledge, by: ['alma'], quantity: 3 },
            { ...pledge, by: ['bo'], quantity: 4, qualifier: 'about' },
          ],
        },
      },
    });
    expect(pledgesView(told).totals.map(({ sum }) => sum)).toEqual(['About 7 boats']);
    expect(view.crumbs.at(-1)).toEqual({ href: '/pledges/', label: 'Pledges' });
  });

  it('puts no number and no time into the mouth of one who gave none', () => {
    const [places] = linesOf(
      { what: 'places', quantity: 500, qualifier: 'over', unit: 'places', over: 'five years', status: 'offered' },
      { what: 'places', status: 'committed', attributedTo: 'the commander' },
      { what: 'places', quantity: 90, unit: 'places', status: 'delivered' },
    );
    expect(places?.pledge).toBe('Places');
    expect(places?.steps.map(({ amount, attributedTo }) => [amount, attributedTo])).toEqual([
      ['over 500 places, over five years', null],
      [null, 'the commander'],
      ['90 places', null],
    ]);
  });

  it('says once what all steps share', () => {
    const same = { what: 'places', quantity: 1, unit: 'places', over: 'five years' };
    const [places] = linesOf({ ...same, status: 'offered' }, { ...same, status: 'committed' });
    expect(places?.pledge).toBe('1 place, over five years');
    expect(places?.steps.map(({ amount }) => amount)).toEqual([null, null]);
  });

  it('adds up what was delivered of what was promised', () => {
    const tents = (quantity: unknown, status: string, more: object = {}) => ({
      what: 'tents',
      quantity,
      unit: 'tents',
      status,
      ...more,
    });
    const delivered = (...steps: readonly object[]) => linesOf(...steps)[0]?.delivered;
    expect(delivered(tents(500, 'offered'), tents(200, 'delivered'), tents(150, 'delivered'))).toBe(
      '350 of 500 tents delivered',
    );
    expect(delivered(tents(500, 'offered', { qualifier: 'up-to' }), tents(20, 'delivered'))).toBe(
      '20 of up to 500 tents delivered',
    );
    expect(delivered(tents(200, 'delivered'), tents(350, 'delivered', { inAll: true }), tents(1, 'delivered'))).toBe(
      '351 tents delivered',
    );
    expect(delivered(tents(500, 'offered'), tents({ minValue: 30, maxValue: 40 }, 'delivered'))).toBe(
      '30 to 40 of 500 tents delivered',
    );
    const euros = (quantity: number, status: string) => ({ what: 'money', quantity, currency: 'EUR', status });
    expect(delivered(euros(0.3, 'offered'), euros(0.1, 'delivered'), euros(0.2, 'delivered'))).toBe(
      '€0.30 of €0.30 delivered',
    );
  });

  it('calls a sum ours where we added up, and not where a source gave it', () => {
    const tents = (quantity: number, status: string, more: object = {}) => ({
      ...{ what: 'tents', quantity, unit: 'tents', status },
      ...more,
    });
    const isOurs = (...steps: readonly object[]) => linesOf(tents(1000, 'offered'), ...steps)[0]?.isOurSum;
    const inAll = tents(700, 'delivered', { inAll: true });
    expect(isOurs(tents(200, 'delivered'), tents(150, 'delivered'))).toBe(true);
    expect(isOurs(tents(200, 'delivered'), inAll)).toBe(false);
    expect(isOurs(inAll, tents(1, 'delivered'))).toBe(true);
    expect(isOurs()).toBe(false);
  });

  it('says by how much more was delivered than pledged, where that is sure', () => {
    const tents = (quantity: unknown, status: string, more: object = {}) => ({
      ...{ what: 'tents', quantity, unit: 'tents', status },
      ...more,
    });
    const delivered = (...steps: readonly object[]) => linesOf(...steps)[0]?.delivered;
    const pledged = tents(5, 'pledged');
    expect(delivered(pledged, tents(4, 'delivered'), tents(3, 'delivered'))).toBe(
      '7 tents delivered, 2 more than pledged',
    );
    expect(delivered(pledged, tents(7, 'delivered', { qualifier: 'over' }))).toBe(
      'over 7 tents delivered, over 2 more than pledged',
    );
    expect(delivered(tents(5, 'offered', { qualifier: 'about' }), tents(7, 'delivered'))).toBe(
      '7 tents delivered, about 2 more than pledged',
    );
    expect(delivered(tents(5, 'offered', { qualifier: 'up-to' }), tents(7, 'delivered'))).toBe(
      '7 tents delivered, 2 more than pledged',
    );
    expect(delivered(tents({ minValue: 4, maxValue: 5 }, 'pledged'), tents(7, 'delivered'))).toBe(
      '7 tents delivered, 2 to 3 more than pledged',
    );
    const euros = (amount: number, status: string) => ({ what: 'money', quantity: amount, currency: 'EUR', status });
    expect(delivered(euros(0.1, 'pledged'), euros(0.4, 'delivered'))).toBe('€0.40 delivered, €0.30 more than pledged');
    for (const qualifier of ['over', 'at-least'])
      expect(delivered(tents(5, 'pledged', { qualifier }), tents(7, 'delivered'))).toMatch(
        /^7 of .* 5 tents delivered$/,
      );
    expect(delivered(pledged, tents(7, 'delivered', { qualifier: 'up-to' }))).toBe('up to 7 of 5 tents delivered');
    expect(delivered(tents(5, 'pledged', { qualifier: 'about' }), tents(7, 'delivered', { qualifier: 'over' }))).toBe(
      'over 7 of about 5 tents delivered',
    );
    expect(delivered(pledged, tents({ minValue: 5, maxValue: 7 }, 'delivered'))).toBe('5 to 7 of 5 tents delivered');
  });

  it('never holds deliveries against a pledge of something else or in another currency', () => {
    const delivered = (...steps: readonly object[]) => linesOf(...steps)[0]?.delivered;
    const money = (quantity: number, currency: string, status: string) => ({
      what: 'money',
      quantity,
      currency,
      status,
    });
    expect(delivered(money(5, 'EUR', 'pledged'), money(7, 'USD', 'delivered'))).toBeNull();
    expect(
      delivered(money(5, 'EUR', 'pledged'), money(7, 'USD', 'delivered'), money(1, 'EUR', 'delivered')),
    ).toBeNull();
  });

  it('adds up no deliveries of which one has no number or counts something else', () => {
    const tents = { what: 'tents', quantity: 20, unit: 'tents' };
    const delivered = (...steps: readonly object[]) => linesOf(...steps)[0]?.delivered;
    expect(delivered({ ...tents, status: 'offered' }, { what: 'tents', status: 'delivered' })).toBeNull();
    expect(delivered({ ...tents, status: 'delivered' }, { ...tents, unit: 'lorries', status: 'delivered' })).toBeNull();
    expect(delivered({ ...tents, status: 'offered' }, { ...tents, status: 'committed' })).toBeNull();
    expect(delivered({ ...tents, status: 'delivered' })).toBeNull();
  });

  it('counts one delivery of one event once, whoever tells of it, and none where they tell it differently', () => {
    const told = (second: number) =>
      pledgesView(
        aGraph({
          sources: { herald: {}, lamp: {} },
          actors: { alma: { name: 'Alma' } },
          events: {
            '2026-01-10-brings': {
              pledges: [
                { ...DELIVERED, quantity: 20, sources: ['herald'] },
                { ...DELIVERED, quantity: second, anchor: 'pledge-again', sources: ['lamp'] },
              ],
            },
            '2026-01-12-brings-more': {
              date: '2026-01-12',
              pledges: [{ ...DELIVERED, quantity: 5, sources: ['lamp'] }],
            },
          },
        }),
      ).groups[0]!.lines[0]!.delivered;
    expect(told(20)).toBe('25 tents delivered');
    expect(told(30)).toBeNull();
  });

  it('adds no number up to a step that a pledge came to without one', () => {
    const boats = { to: 'town', what: 'boats', sources: ['herald'] };
    const view = pledgesView(
      aGraph({
        sources: { herald: {} },
        actors: { alma: {}, bo: {} },
        entities: { town: {} },
        events: {
          '2026-01-10-offers': {
            pledges: [
              { ...boats, by: ['alma'], quantity: 3, unit: 'boats', status: 'offered' },
              { ...boats, by: ['bo'], quantity: 4, unit: 'boats', status: 'delivered' },
            ],
          },
          '2026-01-12-brings': {
            date: '2026-01-12',
            pledges: [{ ...boats, by: ['alma'], status: 'delivered' }],
          },
        },
      }),
    );
    expect(view.totals).toEqual([]);
  });

  it('counts each denial, also of something that was pledged', () => {
    const denied = [
      { what: 'money', status: 'denied' },
      { what: 'money', status: 'denied' },
      { what: 'boats', status: 'offered' },
      { what: 'boats', status: 'denied' },
    ];
    expect(viewOf(...denied).count).toBe('1\u00a0pledge and 3\u00a0denials');
    expect(viewOf(...denied).givers.map(({ label }) => label)).toEqual(['Alma (1\u00a0pledge and 3\u00a0denials)']);
  });
});

const DELIVERED = { by: ['alma'], to: null, what: 'tents', unit: 'tents', status: 'delivered' };

/** The page of pledges by Alma, each told by an event of its own, a day after the other. */
function viewOf(...pledges: readonly object[]) {
  const events = pledges.map((pledge, i) => [
    `2026-01-1${i}-told`,
    { date: `2026-01-1${i}`, pledges: [{ by: ['alma'], to: null, sources: ['herald'], ...pledge }] },
  ]);
  return pledgesView(
    aGraph({
      sources: { herald: {} },
      actors: { alma: { name: 'Alma' } },
      events: Object.fromEntries(events) as Record<string, Record<string, unknown>>,
    }),
  );
}

function linesOf(...pledges: readonly object[]) {
  return viewOf(...pledges).groups[0]!.lines;
}
