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
    expect(view.count).toBe('4\u00a0pledges, and 1\u00a0denial');
    expect(view.givers).toEqual([
      { href: '#by-alma', label: 'Alma (2)' },
      { href: '#by-bo', label: 'Bo (1)' },
      { href: '#by-cy', label: 'Cy (1\u00a0denial)' },
      { href: '#by-bo-and-cy', label: '2 who pledged together (1)' },
    ]);
    expect([line('gold')?.gone, line('3 boats: boats')?.gone]).toEqual(['Denied', null]);
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
    expect(mixed.givers.map(({ label }) => label)).toEqual(['Bo (2, and 1\u00a0denial)', 'Alma (3\u00a0denials)']);
    expect(mixed.groups[0]?.lines.map(({ gone, pledge: offer }) => [gone, offer])).toEqual([
      [null, 'Boats'],
      ['Withdrawn', 'eSIM cards'],
      ['Denied', 'money'],
    ]);
  });

  it('says what became of a pledge, and keeps how much it was', () => {
    const boats = line('3 boats: boats');
    expect(boats?.steps.map(({ status, date, href }) => [status, date.text, href])).toEqual([
      ['offered', '10 January 2026', '/events/2026-01-10-offers/#pledge-alma-boats-offered'],
      ['delivered', '15 January 2026', '/events/2026-01-15-later/#pledge-alma-boats-delivered'],
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
        sources: [{ label: 'The Herald, 20 January 2026' }],
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
    expect(pledgesView(told).totals.map(({ sum }) => sum)).toEqual(['About 7 boats: boats']);
    expect(view.crumbs.at(-1)).toEqual({ href: '/pledges/', label: 'Pledges' });
  });

  it('says each time how much, where that is not told alike', () => {
    const told = aGraph({
      sources: { herald: {}, lamp: {} },
      actors: { alma: { name: 'Alma' } },
      events: {
        '2026-01-10-offers': {
          date: '2026-01-10',
          pledges: [
            {
              by: ['alma'],
              to: null,
              what: 'tents',
              quantity: 500,
              unit: 'tents',
              status: 'offered',
              sources: ['herald'],
            },
          ],
        },
        '2026-01-12-brings': {
          date: '2026-01-12',
          pledges: [
            {
              by: ['alma'],
              to: null,
              what: 'tents',
              quantity: 20,
              unit: 'tents',
              status: 'delivered',
              sources: ['lamp'],
            },
          ],
        },
      },
    });
    const [tents] = pledgesView(told).groups[0]!.lines;
    expect(tents?.pledge).toBe('Tents');
    expect(tents?.steps.map(({ status, amount }) => [status, amount])).toEqual([
      ['offered', '500 tents'],
      ['delivered', '20 tents'],
    ]);
  });
});
