import { describe, expect, it } from 'vitest';
import type { EventData } from '../../../src/model/records/event.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import { pledgeHistories } from '../../../src/model/pledges/pledge-history.ts';
import { pledgeTotals } from '../../../src/model/pledges/pledge-total.ts';
import type { Entry } from '../../../src/model/records/content.ts';
import { anEvent, contentOf, STORY } from '../../builders.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Forty lamps, offered by Arland to the old harbour. */
const lamps = (fields: Fields = {}) => ({
  by: ['arland'],
  to: 'old-harbour',
  what: 'lamps',
  quantity: 40,
  unit: 'lamps',
  status: 'offered',
  sources: ['herald'],
  ...fields,
});
/** As many by Dorland. */
const others = (fields: Fields = {}) => lamps({ by: ['dorland'], ...fields });

const eventOf = (id: string, fields: Fields) => anEvent({ id, date: id.slice(0, 10), ...fields });
const historiesOf = (...events: readonly Entry<EventData>[]) =>
  pledgeHistories(buildGraph(STORY, contentOf({ events })));
const totalsOf = (...pledges: readonly Fields[]) =>
  pledgeTotals(historiesOf(eventOf('2026-01-19-offers', { pledges })));

describe('a pledge', () => {
  it('that was offered and then pledged is one, with its steps oldest first', () => {
    const [history, ...rest] = historiesOf(
      eventOf('2026-03-04-later', { pledges: [lamps({ status: 'pledged', quantity: null, unit: null })] }),
      eventOf('2026-01-19-offer', { pledges: [lamps()] }),
    );
    expect(rest).toEqual([]);
    expect(history!.steps.map(({ fact }) => fact.status)).toEqual(['offered', 'pledged']);
    expect(history).toMatchObject({ by: ['arland'], to: 'old-harbour', what: 'lamps', status: 'pledged' });
  });

  it('that another source tells as its alternate is one, with a variant for the words of each', () => {
    const barges = lamps({ what: 'barges', quantity: null, unit: null, alternateOf: 'lamps', sources: ['tide'] });
    const [history, ...rest] = historiesOf(
      eventOf('2026-01-19-offers', { pledges: [barges, lamps()] }),
      eventOf('2026-01-20-again', { pledges: [lamps({ status: 'pledged' })] }),
    );
    expect(rest).toEqual([]);
    expect(history).toMatchObject({ what: 'lamps', status: 'pledged', isToldInTwoWays: true });
    expect(history!.variants.map(({ what, steps }) => [what, steps.map(({ fact }) => fact.status)])).toEqual([
      ['lamps', ['offered', 'pledged']],
      ['barges', ['offered']],
    ]);
  });

  it('is told in two ways where two sources give numbers of one event that exclude each other', () => {
    const isTwofold = (...pledges: readonly Fields[]) =>
      historiesOf(eventOf('2026-01-19-offers', { pledges }))[0]!.isToldInTwoWays;
    expect(isTwofold(lamps(), lamps({ quantity: 50, sources: ['tide'] }))).toBe(true);
    expect(isTwofold(lamps({ qualifier: 'over' }), lamps({ quantity: 50, sources: ['tide'] }))).toBe(false);
    expect(isTwofold(lamps(), lamps({ quantity: 50 }))).toBe(false);
    expect(isTwofold(lamps(), lamps({ quantity: 50, status: 'delivered', sources: ['tide'] }))).toBe(false);
  });

  it('grows from day to day: on a later event it may be told with another number', () => {
    const [history] = historiesOf(
      eventOf('2026-01-19-offers', { pledges: [lamps()] }),
      eventOf('2026-01-20-more', { pledges: [lamps({ quantity: 50, sources: ['tide'] })] }),
    );
    expect(history!.isToldInTwoWays).toBe(false);
  });

  it('is no less far along when it was offered on a day that may be later', () => {
    const [history] = historiesOf(
      eventOf('2026-02-given', { date: '2026-02', pledges: [lamps({ status: 'delivered' })] }),
      eventOf('2026-02-20-offer', { pledges: [lamps()] }),
    );
    expect(history!.status).toBe('delivered');
  });

  it('is what the day that is told says, where another step is dated to its month, and says that the order is not told', () => {
    const [history] = historiesOf(
      eventOf('2026-02-gone', { date: '2026-02', pledges: [lamps({ status: 'withdrawn' })] }),
      eventOf('2026-02-26-bound', { pledges: [lamps({ status: 'committed' })] }),
    );
    expect(history!.status).toBe('committed');
    expect(history!.orderUntold.map(({ fact }) => fact.status)).toEqual(['withdrawn']);
  });

  it('is what the event tells that is known to follow the other', () => {
    const [history] = historiesOf(
      eventOf('2026-02-a-bound', { date: '[2026-02-01..]', pledges: [lamps({ status: 'committed' })] }),
      eventOf('2026-02-b-gone', {
        date: '[2026-02-01..]',
        follows: ['2026-02-a-bound'],
        pledges: [lamps({ status: 'withdrawn' })],
      }),
    );
    expect([history!.status, history!.orderUntold]).toEqual(['withdrawn', []]);
  });

  it('that was taken back in the month of its offer was offered before', () => {
    const [history] = historiesOf(
      eventOf('2026-02-gone', { date: '2026-02', pledges: [lamps({ status: 'withdrawn' })] }),
      eventOf('2026-02-26-offer', { pledges: [lamps()] }),
    );
    expect(history!.status).toBe('withdrawn');
    expect(history!.orderUntold).toEqual([]);
  });

  it('of several is one in whatever order they are named', () => {
    const together = historiesOf(
      eventOf('2026-01-19-offer', { pledges: [lamps({ by: ['borland', 'arland'] })] }),
      eventOf('2026-02-01-again', { pledges: [lamps({ by: ['arland', 'borland'] })] }),
    );
    expect(together).toHaveLength(1);
    expect(together[0]!.by).toEqual(['arland', 'borland']);
  });

  it.each<[what: string, other: Fields]>([
    ['by another actor', { by: ['borland'] }],
    ['by one of two', { by: ['arland', 'borland'] }],
    ['to another receiver', { to: null }],
    ['of another thing', { what: 'ropes' }],
  ])('%s is another', (_, other) => {
    expect(totalsAndHistories(lamps(), lamps(other))).toHaveLength(2);
  });

  it('comes in the order in which pledges were first made', () => {
    const histories = historiesOf(
      eventOf('2026-03-04-again', { pledges: [lamps({ status: 'pledged' })] }),
      eventOf('2026-02-01-boats', { pledges: [others()] }),
      eventOf('2026-01-19-offer', { pledges: [lamps()] }),
    );
    expect(histories.map(({ by }) => by.join())).toEqual(['arland', 'dorland']);
  });

  function totalsAndHistories(...pledges: readonly Fields[]) {
    return historiesOf(eventOf('2026-01-19-offers', { pledges }));
  }
});

describe('a denial', () => {
  const offer = eventOf('2026-01-19-offer', {
    pledges: [lamps({ by: ['arland', 'borland'] }), others({ by: ['corland'] })],
  });
  const denies = (fields: Fields = {}) =>
    eventOf('2026-03-04-denial', {
      pledges: [lamps({ what: 'anything', quantity: null, status: 'denied', answers: '2026-01-19-offer', ...fields })],
    });

  it('belongs to the pledge of the event that it answers', () => {
    const [joint] = historiesOf(offer, denies());
    expect(joint!.denials.map(({ event }) => event.id)).toEqual(['2026-03-04-denial']);
    expect(joint!.status).toBe('offered');
  });

  it('belongs to no pledge of others in that event', () => {
    const [, ofOthers] = historiesOf(offer, denies());
    expect(ofOthers!.denials).toEqual([]);
  });

  it('by whom the pledge does not concern is none of it', () => {
    expect(historiesOf(offer, denies({ by: ['dorland'] })).flatMap(({ denials }) => denials)).toEqual([]);
  });

  it('of another event is none of it', () => {
    expect(historiesOf(offer, denies({ answers: null })).flatMap(({ denials }) => denials)).toEqual([]);
  });

  it('of the same by and to and what is the last step, and no denial beside', () => {
    const [history] = historiesOf(
      eventOf('2026-01-19-offer', { pledges: [lamps()] }),
      eventOf('2026-03-04-denial', { pledges: [lamps({ status: 'denied', answers: '2026-01-19-offer' })] }),
    );
    expect(history).toMatchObject({ status: 'denied', denials: [] });
  });
});

describe('a reply', () => {
  const offer = eventOf('2026-01-19-offer', { pledges: [lamps(), others({ by: ['borland'] })] });
  const reply = (fields: Fields = {}, by = 'mira-stone') =>
    eventOf('2026-03-04-reply', {
      statements: [{ by, says: 'No.', answers: '2026-01-19-offer', sources: ['herald'] }],
      ...fields,
    });
  const repliesTo = (told: Entry<EventData>) =>
    historiesOf(offer, told).map(({ by, replies }) => `${by.join()}: ${replies.length}`);

  it('belongs to the pledge of who speaks', () => {
    expect(repliesTo(reply({}, 'arland'))).toEqual(['arland: 1', 'borland: 0']);
  });

  it('belongs to the pledge of whom its event is about, or who takes part in it', () => {
    expect(repliesTo(reply({ about: ['arland'] }))).toEqual(['arland: 1', 'borland: 0']);
    expect(repliesTo(reply({ participants: [{ actor: 'borland', role: 'host' }] }))).toEqual([
      'arland: 0',
      'borland: 1',
    ]);
  });

  it('that concerns nobody who made a pledge belongs to none', () => {
    expect(repliesTo(reply({ about: ['corland'] }))).toEqual(['arland: 0', 'borland: 0']);
  });

  it('by another than who denies stays, though both are in one event', () => {
    const denial = lamps({ what: 'anything', quantity: null, status: 'denied', answers: '2026-01-19-offer' });
    const told = reply({ about: ['arland'], pledges: [denial] }, 'mira-stone');
    expect(repliesTo(told)[0]).toBe('arland: 1');
  });
});

describe('a total', () => {
  it('is of two pledges or more', () => {
    expect(totalsOf(lamps())).toEqual([]);
    expect(totalsOf(lamps(), others({ quantity: 2 }))).toMatchObject([
      {
        to: 'old-harbour',
        status: 'offered',
        quantity: 42,
        qualifier: null,
        unit: 'lamps',
        currency: null,
        sources: ['herald'],
      },
    ]);
  });

  it('counts a pledge that was told twice once', () => {
    const histories = historiesOf(
      eventOf('2026-01-19-offers', { pledges: [lamps(), others()] }),
      eventOf('2026-02-01-again', { pledges: [lamps(), others()] }),
    );
    expect(pledgeTotals(histories).map(({ quantity }) => quantity)).toEqual([80]);
  });

  it('is of what was pledged by different actors too', () => {
    expect(totalsOf(lamps(), lamps({ by: ['borland'] }), lamps({ by: ['corland'] }))).toMatchObject([
      { quantity: 120 },
    ]);
  });

  it.each<[what: string, other: Fields]>([
    ['of another thing', { what: 'lamps for boats' }],
    ['of another unit', { unit: 'boxes' }],
    ['over another time', { over: 'ten years' }],
    ['of money', { unit: null, currency: 'USD' }],
    ['to another receiver', { to: 'river-council' }],
    ['to nobody', { to: null }],
    ['that has come further', { status: 'pledged' }],
    ['by another source', { sources: ['lamp'] }],
    ['by one source more', { sources: ['herald', 'lamp'] }],
    ['of which nobody says how much', { quantity: null }],
  ])('does not include one %s', (_, other) => {
    expect(totalsOf(lamps(), others(other))).toEqual([]);
  });

  it('adds up decimals as people do', () => {
    expect(totalsOf(lamps({ quantity: 0.1 }), others({ quantity: 0.2 }))).toMatchObject([{ quantity: 0.3 }]);
  });

  it('adds up money of one currency only', () => {
    const money = (currency: string, by: string) => lamps({ unit: null, currency, by: [by] });
    expect(totalsOf(money('USD', 'arland'), money('EUR', 'borland'))).toEqual([]);
    expect(totalsOf(money('USD', 'arland'), money('USD', 'borland'))).toMatchObject([
      { quantity: 80, currency: 'USD' },
    ]);
  });

  it('goes by the same sources in whatever order they are named', () => {
    expect(totalsOf(lamps({ sources: ['herald', 'lamp'] }), others({ sources: ['lamp', 'herald'] }))).toHaveLength(1);
  });

  it.each(['denied', 'withdrawn'])('leaves out a pledge that is %s', (status) => {
    expect(totalsOf(lamps({ status }), others({ status }))).toEqual([]);
  });

  it('leaves out a pledge that is denied elsewhere', () => {
    const denial = lamps({ what: 'anything', quantity: null, status: 'denied', answers: '2026-01-19-offers' });
    const histories = historiesOf(
      eventOf('2026-01-19-offers', { pledges: [lamps(), others({ by: ['borland'] }), others({ by: ['corland'] })] }),
      eventOf('2026-03-04-denial', { pledges: [denial] }),
    );
    expect(pledgeTotals(histories).map(({ pledges }) => pledges.map(({ by }) => by.join()))).toEqual([
      ['borland', 'corland'],
    ]);
  });

  it('leaves out a pledge of which two numbers are told', () => {
    const histories = historiesOf(
      eventOf('2026-01-19-offers', { pledges: [lamps(), others()] }),
      eventOf('2026-02-01-again', { pledges: [lamps({ quantity: 41 })] }),
    );
    expect(pledgeTotals(histories)).toEqual([]);
  });

  it('does not add what an actor pledges to what it pledges together with others', () => {
    expect(totalsOf(lamps({ by: ['arland', 'borland'] }), lamps())).toEqual([]);
  });

  it('leaves out a pledge of which one number is told in two currencies', () => {
    const money = (currency: string, by = 'arland') => lamps({ unit: null, currency, by: [by] });
    const histories = historiesOf(
      eventOf('2026-01-19-offers', { pledges: [money('USD'), money('EUR', 'borland')] }),
      eventOf('2026-02-01-again', { pledges: [money('EUR')] }),
    );
    expect(pledgeTotals(histories)).toEqual([]);
  });

  it.each([
    [null, null, null],
    ['over', null, 'over'],
    [null, 'over', 'over'],
    ['over', 'over', 'over'],
    ['about', null, 'about'],
    ['up-to', null, 'up-to'],
    ['at-least', 'at-least', 'at-least'],
  ])('of %s and %s is %s', (one, other, joint) => {
    expect(totalsOf(lamps({ qualifier: one }), others({ qualifier: other }))).toMatchObject([
      { quantity: 80, qualifier: joint },
    ]);
  });

  it.each([
    ['over', 'up-to'],
    ['at-least', 'up-to'],
    ['about', 'over'],
  ])('of %s and %s is none', (one, other) => {
    expect(totalsOf(lamps({ qualifier: one }), others({ qualifier: other }))).toEqual([]);
  });
});
