import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  statusChangesIn,
  standingsAsOf,
  standingsOfActor,
  type Standing,
  type StatusChange,
  type TimeBasis,
} from '../../../src/model/standings/standing.ts';
import { isOrderUntold } from '../../../src/model/dates/date-order.ts';
import { STATUS_ORDER } from '../../../src/model/standings/status.ts';
import { anEvent } from '../../builders.ts';
import { anyDay, brief, changesOf, graphOf, manySteps, stepEvents, type Step } from './steps.ts';

/** Each actor's status by a day, or by all that is known. */
function statuses(
  changes: readonly StatusChange[],
  day?: string,
  basis: TimeBasis = 'happened',
): Readonly<Record<string, string>> {
  const standings = standingsAsOf(changes, day === undefined ? undefined : { day, basis });
  return Object.fromEntries(standings.map(({ actor, status }) => [actor, status]));
}

describe('a standing', () => {
  const steps: readonly Step[] = [
    { date: '2026-01-22', status: 'signed', sources: ['lamp'] },
    { date: '2026-01-19', status: 'accepted' },
  ];
  const changes = changesOf(steps, { herald: '2026-01-20', lamp: '2026-03-05' });

  it('is the last of its changes', () => {
    expect(statuses(changes)).toEqual({ arland: 'signed' });
  });

  it('keeps its history, oldest first', () => {
    expect(standingsAsOf(changes)[0]!.history.map(({ fact }) => fact.status)).toEqual(['accepted', 'signed']);
  });

  it.each<[day: string, TimeBasis, Readonly<Record<string, string>>]>([
    ['2026-01-18', 'happened', {}],
    ['2026-01-19', 'happened', { arland: 'accepted' }],
    ['2026-01-22', 'happened', { arland: 'signed' }],
    ['2026-01-19', 'known', {}],
    ['2026-01-20', 'known', { arland: 'accepted' }],
    ['2026-01-22', 'known', { arland: 'accepted' }],
    ['2026-03-04', 'known', { arland: 'accepted' }],
    ['2026-03-05', 'known', { arland: 'signed' }],
  ])('as of %s, by what had %s, is %o', (day, basis, expected) => {
    expect(statuses(changes, day, basis)).toEqual(expected);
  });

  it('is known from the first of its sources on', () => {
    const told: Step = { date: '2026-01-19', status: 'accepted', sources: ['lamp', 'herald', 'leaflet'] };
    const published = { herald: '2026-01-20', lamp: '2026-03-05', leaflet: null };
    expect(changesOf([told], published)[0]!.known?.edtf).toBe('2026-01-20');
  });

  it('that was announced before its day is not known before it', () => {
    const later = changesOf([{ date: '2026-02-01', status: 'signed' }]);
    expect(statuses(later, '2026-01-31', 'known')).toEqual({});
    expect(statuses(later, '2026-02-01', 'known')).toEqual({ arland: 'signed' });
  });

  it('of a month counts from its first day', () => {
    const invited = changesOf([{ date: '2026-01', status: 'invited' }], { herald: '2026-02' });
    expect(statuses(invited, '2025-12-31')).toEqual({});
    expect(statuses(invited, '2026-01-01')).toEqual({ arland: 'invited' });
    expect(statuses(invited, '2026-01-31', 'known')).toEqual({});
    expect(statuses(invited, '2026-02-01', 'known')).toEqual({ arland: 'invited' });
  });

  it('of a day comes after the earlier step of its month, whichever file is read first', () => {
    const invited: Step = { date: '2026-01', status: 'invited' };
    const accepted: Step = { date: '2026-01-01', status: 'accepted' };
    expect(statuses(changesOf([accepted, invited]))).toEqual({ arland: 'accepted' });
    expect(statuses(changesOf([invited, accepted]))).toEqual({ arland: 'accepted' });
  });
  it('of a month is not undone by an earlier step on a day of that month', () => {
    const accepted: Step = { date: '2026-01', status: 'accepted' };
    expect(statuses(changesOf([{ date: '2026-01-10', status: 'invited' }, accepted]))).toEqual({ arland: 'accepted' });
  });

  it('of a country that withdrew is withdrawn: it is not listed as a member', () => {
    const left = changesOf([
      { date: '2026-01-19', status: 'signed' },
      { date: '2026-02-01', status: 'withdrawn' },
      { date: '2026-01-19', status: 'signed', actor: 'borland' },
    ]);
    expect(statuses(left)).toEqual({ arland: 'withdrawn', borland: 'signed' });
    expect(standingsAsOf(left)[0]!.history.map(brief)).toEqual(['arland signed', 'arland withdrawn']);
  });

  it('of a country that came back is what it came back as', () => {
    const back = changesOf([
      { date: '2026-01-19', status: 'signed' },
      { date: '2026-02-01', status: 'withdrawn' },
      { date: '2026-02-10', status: 'invited' },
    ]);
    expect(statuses(back)).toEqual({ arland: 'invited' });
  });
});

describe('a standing whose changes have dates that overlap', () => {
  const after = (...steps: readonly Step[]) => {
    const [standing] = standingsAsOf(changesOf(steps));
    return `${standing!.status}; order not told: ${standing!.orderUntold.map(({ fact }) => fact.status).join()}`;
  };

  it('is the one of which the day is told, and says that the order is not', () => {
    const [declined, accepted] = [
      { date: '2026-01', status: 'declined' },
      { date: '2026-01-20', status: 'accepted' },
    ] as const;
    expect(after(declined, accepted)).toBe('accepted; order not told: declined');
    expect(after(accepted, declined)).toBe('accepted; order not told: declined');
  });

  it('is not that of a vague date where a later day is told', () => {
    expect(after({ date: '2026-01~', status: 'declined' }, { date: '2026-02-10', status: 'accepted' })).toBe(
      'accepted; order not told: declined',
    );
  });

  it('of one who left and came back within a month says so', () => {
    expect(
      after(
        { date: '2025-06-01', status: 'accepted' },
        { date: '2026-02', status: 'withdrawn' },
        { date: '2026-02', status: 'accepted' },
      ),
    ).toContain('order not told');
  });

  it('says nothing where the dates tell the order, or one leads to the other', () => {
    expect(after({ date: '2026-01', status: 'declined' }, { date: '2026-02-01', status: 'accepted' })).toBe(
      'accepted; order not told: ',
    );
    expect(after({ date: '2026-01', status: 'invited' }, { date: '2026-01-20', status: 'declined' })).toBe(
      'declined; order not told: ',
    );
  });

  it('says nothing of steps before a later one whose day is certain', () => {
    expect(
      after(
        { date: '2026-01', status: 'declined' },
        { date: '2026-01-20', status: 'accepted' },
        { date: '2026-03-01', status: 'signed' },
      ),
    ).toBe('signed; order not told: ');
  });

  it('is that of the event which is known to follow the other, however far back', () => {
    const withdrawn: Step = { date: '[2026-01-10..]', status: 'withdrawn' };
    const accepted: Step = { date: '[2026-01-10..]', status: 'accepted' };
    expect(after(withdrawn, accepted)).toContain('order not told: accepted');
    expect(after(withdrawn, { ...accepted, follows: ['event-0'] })).toBe('accepted; order not told: ');
    expect(after({ ...withdrawn, follows: ['event-1'] }, accepted)).toBe('withdrawn; order not told: ');
    const talks: Step = { date: '[2026-01-10..]', status: 'invited', actor: 'borland', follows: ['event-0'] };
    expect(after(withdrawn, { ...accepted, follows: ['event-2'] }, talks)).toBe('accepted; order not told: ');
  });

  it('counts an actor once on each day', () => {
    const changes = changesOf([
      { date: '2026-01', status: 'declined' },
      { date: '2026-01-20', status: 'accepted' },
    ]);
    for (const basis of ['happened', 'known'] as const)
      expect(standingsAsOf(changes, { day: '2026-01-20', basis })).toHaveLength(1);
  });
});

describe('a standing as of a day within the dates of a step', () => {
  const joined: Step = { date: '2026-01-10', status: 'accepted' };
  const left = (date: string): Step => ({ date, status: 'withdrawn', sources: ['lamp'] });
  /** "accepted; perhaps: withdrawn", or "perhaps accepted". */
  const on = (
    day: string,
    steps: readonly Step[],
    published: object = { herald: '2026-01-10', lamp: '2026-06-01' },
  ) => {
    const [standing] = standingsAsOf(changesOf(steps, { ...published }), { day, basis: 'happened' });
    if (!standing) return 'none';
    const perhaps = standing.perhaps.map(({ fact }) => fact.status).join();
    return `${standing.isPerhaps ? 'perhaps ' : ''}${standing.status}${perhaps && `; perhaps ${perhaps}`}`;
  };

  it('is what it was before a step that has one day of several, until the last of them', () => {
    const steps = [joined, left('[2026-03-10..2026-03-20]')];
    expect(on('2026-03-09', steps)).toBe('accepted');
    expect(on('2026-03-10', steps)).toBe('accepted; perhaps withdrawn');
    expect(on('2026-03-19', steps)).toBe('accepted; perhaps withdrawn');
    expect(on('2026-03-20', steps)).toBe('withdrawn');
  });

  it('is that of a step that lasted from the day it began', () => {
    expect(on('2026-03-10', [joined, left('2026-03-10/2026-03-20')])).toBe('withdrawn');
    expect(on('2026-03-10', [joined, left('2026-03-10/..')])).toBe('withdrawn');
  });

  it.each([
    ['2026-03', '2026-03-01', '2026-03-31'],
    ['2026-03-10~', '2026-03-10', '2026-03-17'],
    ['[2026-03-10,2026-03-20]', '2026-03-10', '2026-03-20'],
    ['[2026-03-10..]', '2026-03-10', '2026-06-01'],
    ['2026-03/2026-05', '2026-03-01', '2026-03-31'],
  ])('of %s may be that of the step from %s, and is by %s', (date, from, by) => {
    const before = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(on(from, [joined, left(date)])).toBe('accepted; perhaps withdrawn');
    expect(on(before(by), [joined, left(date)])).toBe('accepted; perhaps withdrawn');
    expect(on(by, [joined, left(date)])).toBe('withdrawn');
  });

  it('is certain once a source was published that tells it', () => {
    const published = { herald: '2026-01-10', lamp: '2026-03-14' };
    expect(on('2026-03-13', [joined, left('2026-03')], published)).toBe('accepted; perhaps withdrawn');
    expect(on('2026-03-14', [joined, left('2026-03')], published)).toBe('withdrawn');
    expect(on('2026-03-14', [joined, left('[..2026-03-20]')], published)).toBe('withdrawn');
  });

  it('is perhaps that of the step where none before it is certain', () => {
    expect(on('2026-03-10', [left('[2026-03-10..2026-03-20]')])).toBe('perhaps withdrawn');
    expect(on('2026-03-09', [left('[2026-03-10..2026-03-20]')])).toBe('none');
  });

  it('takes a step for certain that leads to one that is', () => {
    expect(
      on('2026-01-19', [
        { ...left('2026-01'), status: 'invited' },
        { ...joined, date: '2026-01-19' },
      ]),
    ).toBe('accepted');
  });

  it('is without doubt by what was known: who told of it told what had happened', () => {
    const changes = changesOf([joined, left('2026-03')], { herald: '2026-01-10', lamp: '2026-03-20' });
    expect(statuses(changes, '2026-03-19', 'known')).toEqual({ arland: 'accepted' });
    expect(statuses(changes, '2026-03-20', 'known')).toEqual({ arland: 'withdrawn' });
    const [standing] = standingsAsOf(changes, { day: '2026-03-20', basis: 'known' });
    expect([standing!.perhaps, standing!.isPerhaps]).toEqual([[], false]);
  });

  it('that was told ahead of some day is known only once it has come for certain', () => {
    const ahead = changesOf([left('[2026-03-10..2026-03-20]')], { lamp: '2026-03-08' });
    expect(statuses(ahead, '2026-03-19', 'known')).toEqual({});
    expect(statuses(ahead, '2026-03-20', 'known')).toEqual({ arland: 'withdrawn' });
    const about = changesOf([left('2026-03-10~')], { lamp: '2026-03-08' });
    expect(statuses(about, '2026-03-08', 'known')).toEqual({ arland: 'withdrawn' });
  });

  it('is in the order that all its steps have, also where some of them are not certain yet', () => {
    const steps: readonly Step[] = [
      { date: '2026-01', status: 'withdrawn', sources: ['leaflet'] },
      { date: '2026-01~', status: 'ratified', sources: ['herald'] },
      { date: '2026-01-19/2026-02-02', status: 'provisional', sources: ['leaflet'] },
    ].map((step) => ({ ...step, actor: 'arland' }));
    const changes = changesOf(steps, { herald: '2026-02', lamp: '2026-01', leaflet: null });
    expect(statuses(changes, '2026-01-20', 'happened')).toEqual({ arland: 'provisional' });
  });

  it('is never that of a step which may have come after the day where another has come for certain', () => {
    fc.assert(
      fc.property(manySteps, anyDay, ([steps, published], day) => {
        for (const { change, history, perhaps, isPerhaps } of standingsAsOf(changesOf(steps, published), {
          day,
          basis: 'happened',
        })) {
          const certain = [...history, ...perhaps].filter(({ certainFrom }) => certainFrom <= day);
          expect(isPerhaps).toBe(certain.length === 0);
          if (!isPerhaps) expect(certain.map(({ fact }) => fact.status)).toContain(change.fact.status);
        }
      }),
    );
  });
});

describe('two standings of one day', () => {
  const on = (status: Step['status'], source: string, date = '2026-01-19'): Step => ({
    date,
    status,
    sources: [source],
  });
  const published = { herald: '2026-01-20', lamp: '2026-01-20' };
  const rivalsOf = (...steps: readonly Step[]) => standingsAsOf(changesOf(steps, published))[0]!.rivals.map(brief);

  it('by different sources are rivals', () => {
    expect(rivalsOf(on('accepted', 'herald'), on('declined', 'lamp'))).toEqual(['arland accepted']);
  });

  it('by one source are two steps', () => {
    expect(rivalsOf(on('accepted', 'herald'), on('signed', 'herald'))).toEqual([]);
  });

  it('that are one are no rivals', () => {
    expect(rivalsOf(on('accepted', 'herald'), on('accepted', 'lamp'))).toEqual([]);
  });

  it('of two actors are no rivals', () => {
    expect(rivalsOf(on('accepted', 'herald'), { ...on('declined', 'lamp'), actor: 'borland' })).toEqual([]);
  });

  it('are forgotten once the standing changes again', () => {
    const steps = [on('accepted', 'herald'), on('declined', 'lamp'), on('signed', 'lamp', '2026-01-20')];
    expect(rivalsOf(...steps)).toEqual([]);
  });
});

describe('an actor', () => {
  it('has a standing in each body, and none where it never had one', () => {
    const standing = (actor: string, body: string) => ({ actor, in: body, status: 'signed', sources: ['herald'] });
    const event = anEvent({
      memberships: [standing('arland', 'council'), standing('arland', 'pact'), standing('borland', 'pact')],
    });
    const graph = graphOf([event], { herald: null });
    expect(standingsOfActor(graph, 'arland').map(({ body }) => body)).toEqual(['council', 'pact']);
    expect(standingsOfActor(graph, 'borland').map(({ body }) => body)).toEqual(['pact']);
    expect(standingsOfActor(graph, 'nobody')).toEqual([]);
    expect(statusChangesIn(graph, 'nothing')).toEqual([]);
  });
});

describe('an observer', () => {
  it('of an unsure day does not undo a later step', () => {
    const steps: readonly Step[] = [
      { date: '2026-01', status: 'observer' },
      { date: '2026-01-22', status: 'accepted' },
    ];
    expect(statuses(changesOf(steps))).toEqual({ arland: 'accepted' });
  });
});

describe('by the basis "known" a change', () => {
  const changes = changesOf([{ date: '2026-01-19', status: 'accepted', sources: ['herald', 'lamp', 'leaflet'] }], {
    herald: '2026-01-20',
    lamp: '2026-03-05',
    leaflet: null,
  });
  const sourcesOn = (day: string, basis: TimeBasis) => standingsAsOf(changes, { day, basis })[0]?.change.fact.sources;

  it('rests on the sources of that time only', () => {
    expect(sourcesOn('2026-02-01', 'known')).toEqual(['herald']);
    expect(sourcesOn('2026-03-05', 'known')).toEqual(['herald', 'lamp']);
  });

  it('leaves out a note, which may rest on later ones', () => {
    const noted = changes.map((change) => ({ ...change, fact: { ...change.fact, note: 'As both say.' } }));
    const noteOn = (day: string) => standingsAsOf(noted, { day, basis: 'known' })[0]?.change.fact.note;
    expect(noteOn('2026-02-01')).toBeNull();
  });

  it('has all its sources by the other basis', () => {
    expect(sourcesOn('2026-02-01', 'happened')).toEqual(['herald', 'lamp', 'leaflet']);
  });
});

describe('whatever the changes,', () => {
  it('the order in which the events are read does not matter', () => {
    const shuffled = manySteps.chain(([steps, published]) => {
      const events = stepEvents(steps);
      return fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events], { minLength: events.length }),
        fc.constant(published),
      );
    });
    fc.assert(
      fc.property(shuffled, anyDay, ([events, others, published], day) => {
        const [one, other] = [events, others].map((all) => statusChangesIn(graphOf(all, published), 'river-council'));
        expect(other!.map(({ event }) => event.id)).toEqual(one!.map(({ event }) => event.id));
        expect(statuses(other!, day, 'known')).toEqual(statuses(one!, day, 'known'));
      }),
    );
  });

  it('a later day never takes away from a history', () => {
    fc.assert(
      fc.property(
        manySteps,
        anyDay,
        anyDay,
        fc.constantFrom<TimeBasis>('happened', 'known'),
        ([steps, published], a, b, basis) => {
          const changes = changesOf(steps, published);
          const [before, after] = [a, b].toSorted().map((day) => standingsAsOf(changes, { day, basis }));
          for (const standing of before!) {
            const later = after!.find(({ actor }) => actor === standing.actor)!;
            expect(anchorsIn(allOf(later))).toEqual(expect.arrayContaining(anchorsIn(allOf(standing))));
          }
        },
      ),
    );
  });

  it('nothing is known that has not happened', () => {
    fc.assert(
      fc.property(manySteps, anyDay, ([steps, published], day) => {
        const changes = changesOf(steps, published);
        const happened = standingsAsOf(changes, { day, basis: 'happened' }).flatMap(allOf);
        const known = standingsAsOf(changes, { day, basis: 'known' }).flatMap(allOf);
        expect(anchorsIn(happened)).toEqual(expect.arrayContaining(anchorsIn(known)));
      }),
    );
  });

  it('one of which no source is dated is never known by a day, and counts without one', () => {
    fc.assert(
      fc.property(manySteps, anyDay, ([steps], day) => {
        const changes = changesOf(steps, { herald: null, lamp: null, leaflet: null });
        expect(standingsAsOf(changes, { day, basis: 'known' })).toEqual([]);
        expect(Object.keys(statuses(changes)).toSorted()).toEqual(
          [...new Set(steps.map(({ actor }) => actor))].toSorted(),
        );
      }),
    );
  });
});

describe('whatever the changes before, ', () => {
  it('a step on a later day that is certain is the standing, and its order is told', () => {
    fc.assert(
      fc.property(manySteps, fc.constantFrom(...STATUS_ORDER), ([steps], status) => {
        const last = { date: '2027-06-01', status, actor: 'arland' };
        const standing = standingsAsOf(
          changesOf([...steps, last].map((step) => ({ ...step, sources: ['herald'] }))),
        ).find(({ actor }) => actor === 'arland')!;
        expect(standing.status).toBe(status);
        expect(standing.orderUntold).toEqual([]);
      }),
    );
  });

  it('an order that is called told is told by days that cannot be one, or by a step that leads to the other', () => {
    fc.assert(
      fc.property(manySteps, ([steps, published]) => {
        for (const { history, orderUntold, rivals } of standingsAsOf(changesOf(steps, published))) {
          const last = history.at(-1)!;
          const open = history.filter(
            ({ event, fact, rule }) =>
              fact.status !== last.fact.status &&
              last.rule.family !== 'open' &&
              rule.family !== 'open' &&
              (rule.family === 'left') !== (last.rule.family === 'left') &&
              isOrderUntold(event.date, last.event.date),
          );
          expect([...orderUntold, ...rivals]).toEqual(expect.arrayContaining(open));
        }
      }),
    );
  });
});

/** What had happened for certain, and what had perhaps. */
function allOf({ history, perhaps }: Standing): readonly StatusChange[] {
  return [...history, ...perhaps];
}

/** Changes by where they are recorded; what is said of one may grow. */
function anchorsIn(changes: readonly StatusChange[]): string[] {
  return changes.map(({ event, fact }) => `${event.id} ${fact.anchor}`);
}
