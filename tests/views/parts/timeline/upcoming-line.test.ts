import { describe, expect, it } from 'vitest';
import { upcomingLines } from '../../../../src/views/parts/timeline/upcoming-line.ts';
import { asKnownOn } from '../../../../src/model/graph/known-on.ts';
import { aGraph } from '../../a-graph.ts';

const sources = ['herald'];
const graph = aGraph({
  sources: { herald: { published: '2026-01-20' }, lamp: { published: '2026-01-12' } },
  events: {
    '2026-01-10-talks': {
      date: '2026-01-10',
      title: 'They talk',
      upcoming: [
        { what: 'The end', date: '2026-05', sources },
        { what: 'The next talks', date: '2026-02-10', note: 'If all goes well.', sources },
        { what: 'A vote', date: '2026-01-20', sources },
        { what: 'A deadline', date: '2026-01', sources },
      ],
      text: 'Words. [@herald; @lamp]',
    },
  },
});
const labels = (day?: string) => upcomingLines(graph, day).map(({ link }) => link.label);

describe('what is to come', () => {
  it('is told the next first, with where it is said', () => {
    expect(upcomingLines(graph)[1]).toEqual({
      date: { iso: '2026-02-10', text: '10 February 2026', precision: 'day' },
      last: '2026-02-10',
      link: { href: '/events/2026-01-10-talks/#upcoming-the-next-talks-2026-02-10', label: 'The next talks' },
      note: 'If all goes well.',
      event: { href: '/events/2026-01-10-talks/', label: 'They talk' },
      again: [],
      moved: null,
      setAside: null,
      corrected: [],
      disputed: [],
    });
  });

  it('is what may still happen after the day of the last source', () => {
    expect(labels()).toEqual(['A deadline', 'The next talks', 'The end']);
  });

  it('is what was still to come on another day', () => {
    expect(labels('2026-01-19')).toEqual(['A deadline', 'A vote', 'The next talks', 'The end']);
    expect(labels('2026-02-10')).toEqual(['The end']);
  });

  it('is all of it where no source is dated', () => {
    const undated = aGraph({
      sources: { herald: { published: null, publishedNote: 'Nothing tells.' } },
      events: { '2026-01-10-talks': { upcoming: [{ what: 'The end', date: '0001', sources }] } },
    });
    expect(upcomingLines(undated)).toHaveLength(1);
  });
});

/** What stands of one summit, told by these events: each a day, and what it says. */
function standing(...told: readonly (readonly [day: string, says: Readonly<Record<string, unknown>>])[]) {
  const events = told.map(([date, says], i): readonly [string, Readonly<Record<string, unknown>>] => [
    `${date}-${i}`,
    { date, title: `Event ${i}`, upcoming: [{ what: 'The summit', sources, ...says }] },
  ]);
  const lines = upcomingLines(
    aGraph({ sources: { herald: { published: '2026-01-20' } }, events: Object.fromEntries(events) }),
  );
  return lines.map(({ date, event, again, moved }) =>
    [date.text, event.label, ...again.map(({ label }) => label), moved].filter(Boolean).join('; '),
  );
}

describe('a date that is told more than once', () => {
  it('stands once, with each event that tells it', () => {
    expect(
      standing(
        ['2026-01-10', { date: '2026-05-01' }],
        ['2026-01-12', { what: 'the summit', date: '2026-05-01' }],
        ['2026-01-15', { date: '2026-05-01' }],
      ),
    ).toEqual(['1 May 2026; Event 0; Event 1; Event 2']);
  });

  it('is the new one where it was moved, with the old one beside it', () => {
    expect(
      standing(['2026-01-10', { date: '2026-05-01' }], ['2026-01-12', { date: '2026-06-01', status: 'rescheduled' }]),
    ).toEqual(['1 June 2026; Event 1; Moved from 1 May 2026']);
    expect(
      standing(
        ['2026-01-10', { date: '2026-05-01' }],
        ['2026-01-12', { date: '2026-06-01', status: 'rescheduled' }],
        ['2026-01-15', { date: '2026-06-01' }],
      ),
    ).toEqual(['1 June 2026; Event 1; Event 2; Moved from 1 May 2026']);
  });

  it('is the one told last where nobody says that it was moved', () => {
    expect(standing(['2026-01-10', { date: '2026-05' }], ['2026-01-12', { date: '2026-05-20' }])).toEqual([
      '20 May 2026; Event 1; Earlier given as May 2026',
    ]);
  });

  it('is the new one also where the event that set it goes on', () => {
    const events = {
      shut: { date: '2026-01-03/..', upcoming: [{ what: 'The repair', date: '2026-05-01', sources }] },
      moved: {
        date: '2026-01-12',
        upcoming: [{ what: 'The repair', date: '2026-05-20', status: 'rescheduled', sources }],
      },
    };
    const lines = upcomingLines(aGraph({ sources: { herald: { published: '2026-01-20' } }, events }));
    expect(lines.map(({ date, moved }) => [date.text, moved])).toEqual([['20 May 2026', 'Moved from 1 May 2026']]);
  });

  it('stands beside another that was told on the same day', () => {
    expect(standing(['2026-01-12', { date: '2026-05-01' }], ['2026-01-12', { date: '2026-05-02' }])).toEqual([
      '1 May 2026; Event 0',
      '2 May 2026; Event 1',
    ]);
  });
});

describe('what was put off or called off', () => {
  it('does not stand', () => {
    expect(standing(['2026-01-10', { date: '2026-05-01' }], ['2026-01-12', { status: 'postponed' }])).toEqual([]);
    expect(standing(['2026-01-10', { date: '2026-05-01' }], ['2026-01-12', { status: 'cancelled' }])).toEqual([]);
  });

  it('does not stand where one of two events of a day calls it off', () => {
    expect(standing(['2026-01-12', { status: 'cancelled' }], ['2026-01-12', { date: '2026-05-01' }])).toEqual([]);
  });

  it('stands where its date may have been told after that', () => {
    const [early, late] = [{ date: '2026-05-01' }, { date: '2026-06-01' }];
    const off = ['2026-01', { status: 'postponed' }] as const;
    const stands = ['1 June 2026; Event 2; Earlier given as 1 May 2026'];
    expect(standing(['2025-12-10', early], off, ['2026-01-20', late])).toEqual(stands);
    expect(standing(['2026-01', early], off)).toEqual(['1 May 2026; Event 0']);
  });

  it('does not stand where it was told as vaguely and then put off on a day, or told last on the first day it may be', () => {
    const date = '2026-05-01';
    expect(standing(['2026-01', { date }], ['2026-01-20', { status: 'cancelled' }])).toEqual([]);
    expect(standing(['2026-01-12', { date }], ['[2026-01-12..]', { status: 'cancelled' }])).toEqual([]);
  });

  it('stands again when a later event, or another of the day, gives it a new date', () => {
    const moved = { date: '2026-06-01', status: 'rescheduled' };
    const set = ['2026-01-10', { date: '2026-05-01' }] as const;
    expect(standing(set, ['2026-01-12', { status: 'postponed' }], ['2026-01-15', moved])).toEqual([
      '1 June 2026; Event 2; Moved from 1 May 2026',
    ]);
    expect(standing(set, ['2026-01-12', moved], ['2026-01-12', { status: 'postponed' }])).toHaveLength(1);
  });

  it('stood on a day before that was known', () => {
    const graph = aGraph({
      sources: { herald: { published: '2026-01-10' }, lamp: { published: '2026-01-15' } },
      events: {
        set: { date: '2026-01-10', upcoming: [{ what: 'The summit', date: '2026-05-01', sources: ['herald'] }] },
        off: { date: '2026-01-12', upcoming: [{ what: 'The summit', status: 'cancelled', sources: ['lamp'] }] },
      },
    });
    const on = (day: string) => upcomingLines(asKnownOn(graph, day), day).map(({ date }) => date.text);
    expect(on('2026-01-14')).toEqual(['1 May 2026']);
    expect(on('2026-01-15')).toEqual([]);
  });
});
