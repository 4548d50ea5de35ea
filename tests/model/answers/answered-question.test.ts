import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answeredQuestionOf,
  compareAnsweredQuestions,
  relationBetween,
  type AnsweredQuestion,
  type RecordedClaim,
} from '../../../src/model/answers/answered-question.ts';
import { mayBeOneDay } from '../../../src/model/dates/date-order.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import { placeOf } from '../../../src/model/quantities/decimal.ts';
import { anEvent, aQuestion, aSource, contentOf, STORY } from '../../builders.ts';
import { differenceAmong, differenceIn, eventsOf, manyTold, type Told } from './claims.ts';

const JANUARY = '2026-01-19';
const MARCH = '2026-03-05';

/** What a difference says, without the records it is about. */
function outcomeOf({ relation, pairs, distinct, opensAt }: AnsweredQuestion) {
  return {
    relation,
    distinct,
    opensAt,
    pairs: pairs.map(({ relation, agreement, claims: answers }) => [relation, agreement, ...answers.map(label)]),
  };
}

function label({ event, fact }: RecordedClaim): string {
  return `${event.id}#${fact.anchor}`;
}

const relationOf = (type: Parameters<typeof differenceAmong>[0], ...answers: readonly (Told | null)[]) =>
  differenceAmong(type, answers).relation;

describe('the answers to a question', () => {
  it('differ when two of one day exclude each other', () => {
    expect(relationOf('number', { answer: 19 }, { answer: 18 })).toBe('differ');
  });

  it('are of one source that contradicts itself, and do not differ between sources, when it gives both', () => {
    const both = [
      { answer: 'yes', sources: ['herald'] },
      { answer: 'no', sources: ['herald'] },
    ];
    expect(relationOf('yes-no', ...both)).toBe('within');
    expect(relationOf('yes-no', ...both, { answer: 'no', sources: ['lamp'] })).toBe('differ');
  });

  it('cannot be compared in two currencies, or when a source converted one', () => {
    const dollars = { answer: { amount: 7, currency: 'USD' } };
    expect(relationOf('money', dollars, { answer: { amount: 6, currency: 'EUR' } })).toBe('incomparable');
    const converted = { answer: { amount: 8, currency: 'USD', convertedFrom: 'EUR' } };
    expect(relationOf('money', dollars, converted)).toBe('incomparable');
    expect(relationOf('money', dollars, { ...converted, day: MARCH })).toBe('incomparable');
    expect(relationOf('money', dollars, { answer: { amount: 9, currency: 'USD' } }, converted)).toBe('differ');
  });

  it('agree when one number is the other, rounded', () => {
    expect(relationOf('number', { answer: 20_000, qualifier: 'about' }, { answer: 19_840 })).toBe('agree');
    expect(relationOf('number', { answer: 20_000 }, { answer: 19_840 })).toBe('agree');
    expect(relationOf('number', { answer: 7, qualifier: 'over' }, { answer: 7.5 })).toBe('agree');
  });

  it('are about different things when they say so, on whatever days, and are compared with those about the same', () => {
    const pier = { answer: 'yes', of: 'the pier' };
    const school = { answer: 'no', of: 'the school' };
    expect(relationOf('yes-no', pier, school)).toBe('apart');
    expect(relationOf('yes-no', pier, { ...school, answer: 'yes' })).toBe('apart');
    expect(relationOf('yes-no', pier, { ...school, day: MARCH })).toBe('apart');
    expect(relationOf('yes-no', pier, { ...school, of: 'The Pier' })).toBe('differ');
    expect(relationOf('yes-no', pier, school, { answer: 'yes', of: 'the school' })).toBe('differ');
  });

  it('changed when the later one is for a later day', () => {
    expect(relationOf('number', { answer: 7, day: JANUARY }, { answer: 9, day: MARCH })).toBe('changed');
  });

  it('stand by their day where they changed, and low to high where they differ', () => {
    const values = (...days: readonly [string, string]) =>
      differenceAmong('number', [
        { answer: 7, day: days[0] },
        { answer: 9, day: days[1] },
      ]).claims.map(({ fact }) => fact.answer);
    expect(values(MARCH, JANUARY)).toEqual([9, 7]);
    expect(values(JANUARY, JANUARY)).toEqual([7, 9]);
  });

  it('agree, on whatever days, when a later one leaves room for the earlier', () => {
    const later = (earlier: Told, answer: number) =>
      relationOf('number', { ...earlier, day: JANUARY }, { answer, day: MARCH });
    expect(later({ answer: 19, qualifier: 'over' }, 27)).toBe('agree');
    expect(later({ answer: 19, qualifier: 'over' }, 18)).toBe('changed');
    expect(later({ answer: { minValue: 30, maxValue: 40 } }, 36)).toBe('agree');
    expect(later({ answer: { minValue: 30, maxValue: 40 } }, 41)).toBe('changed');
    expect(later({ answer: 20_000, qualifier: 'about' }, 19_840)).toBe('agree');
    expect(later({ answer: 20_000, qualifier: 'about' }, 12_000)).toBe('changed');
  });

  it('differ, and did not change, where “about” a day may be the day of the other', () => {
    const onDay = (day: string) => relationOf('number', { answer: 7, day: '2026-01-19~' }, { answer: 9, day });
    expect(onDay('2026-01-22')).toBe('differ');
    expect(onDay(MARCH)).toBe('changed');
  });

  it('differ when the days may be one', () => {
    expect(relationOf('number', { answer: 7, day: '2026-01' }, { answer: 9, day: JANUARY })).toBe('differ');
  });
  it('agree, on whatever days, when they give one number more or less exactly', () => {
    const told = [
      { answer: 19, qualifier: 'at-least', day: '2026-01-19' },
      { answer: 19, day: '2026-03-05' },
    ] as const;
    expect(differenceAmong('number', told).relation).toBe('agree');
  });

  it('changed when a choice of days leaves out the day of the other', () => {
    const either = '[2026-01-15,2026-01-18]';
    expect(relationOf('number', { answer: 7, day: either }, { answer: 9, day: '2026-01-16' })).toBe('changed');
  });

  it('differ for some days although they changed for others', () => {
    expect(
      relationOf('number', { answer: 7, day: JANUARY }, { answer: 9, day: MARCH }, { answer: 8, day: MARCH }),
    ).toBe('differ');
  });

  it('agree when two sources say the same, or leave room for each other', () => {
    expect(relationOf('number', { answer: 7 }, { answer: 7 })).toBe('agree');
    expect(relationOf('number', { answer: 7, sources: ['herald', 'lamp'] })).toBe('agree');
    expect(relationOf('number', { answer: 7, qualifier: 'about' }, { answer: 7 })).toBe('agree');
    expect(relationOf('set', { answer: ['a'], partial: true }, { answer: ['a', 'b'] })).toBe('agree');
  });

  it('agree when the same is said of two days', () => {
    expect(relationOf('number', { answer: 7, day: JANUARY }, { answer: 7, day: MARCH })).toBe('agree');
  });

  it('have no relation when one source alone gives one, or none does', () => {
    expect(relationOf('number', { answer: 7 })).toBeNull();
    expect(relationOf('number', { answer: 7 }, null)).toBeNull();
    expect(
      relationOf('number', { answer: 7, sources: ['herald'] }, { answer: 7, sources: ['herald'], day: MARCH }),
    ).toBeNull();
    expect(relationOf('number', null, null)).toBeNull();
  });

  it('have no relation when all sources have it from one and the same', () => {
    const print = (attributedTo: string) => ({ answer: 7, attributedTo });
    const prints = differenceAmong('number', [print('Island Wire'), print('island wire'), print('the Island Wire')]);
    expect(prints).toMatchObject({ relation: null, sources: 3, origins: 1, distinct: 1 });
    expect(relationOf('number', { answer: 7, attributedTo: 'Island Wire', sources: ['herald', 'lamp'] })).toBeNull();
    expect(relationOf('number', print('Island Wire'), print('the mayor'))).toBe('agree');
    expect(relationOf('number', print('Island Wire'), { answer: 7 })).toBe('agree');
  });

  it('differ when two prints of one origin are not the same', () => {
    const print = (answer: number) => ({ answer, attributedTo: 'Island Wire' });
    expect(relationOf('number', print(7), print(9))).toBe('differ');
  });

  it('are of one origin when the agency itself is among the sources', () => {
    const events = [
      anEvent({ id: 'one', claims: [{ question: 'asked', answer: 7, sources: ['wire'] }] }),
      anEvent({
        id: 'two',
        claims: [{ question: 'asked', answer: 7, attributedTo: 'Island Wire', sources: ['lamp'] }],
      }),
    ];
    const content = contentOf({
      events,
      sources: [aSource({ id: 'wire', publisher: 'Island Wire' }), aSource({ id: 'lamp' })],
      questions: [aQuestion({ id: 'asked' })],
    });
    expect(answeredQuestionOf(buildGraph(STORY, content), 'asked')).toMatchObject({ relation: null, origins: 1 });
  });

  it('may be for a day other than the event’s', () => {
    const told = (answer: string, fields: object) => ({ question: 'asked', answer, ...fields });
    const events = [
      anEvent({ id: 'one', date: '2026-02-20', claims: [told('yes', { sources: ['herald'] })] }),
      anEvent({ id: 'two', date: MARCH, claims: [told('no', { asOf: '2026-02-20', sources: ['lamp'] })] }),
    ];
    expect(differenceIn('yes-no', events).relation).toBe('differ');
  });
});

describe('a difference', () => {
  it('lists the answers low to high, then by day, and those that do not count last', () => {
    const { claims: answers } = differenceAmong('number', [
      null,
      { answer: 9 },
      { answer: 3, withdrawn: true },
      { answer: 7, day: MARCH },
      { answer: 7, day: JANUARY },
    ]);
    expect(answers.map(({ event }) => event.id)).toEqual(['event-4', 'event-3', 'event-1', 'event-2', 'event-0']);
  });

  it('has the pairs that make it differ, the earlier day first, and no others', () => {
    const { pairs } = differenceAmong('number', [
      { answer: 9, day: '2026-01' },
      { answer: 7, day: JANUARY },
      { answer: 7, day: '2026-01-20' },
      { answer: 5, day: MARCH },
    ]);
    expect(pairs.map(({ claims: answers }) => answers.map(({ event }) => event.id))).toEqual([
      ['event-0', 'event-1'],
      ['event-0', 'event-2'],
    ]);
  });

  it('has no pairs that say the same, unless they are about different things', () => {
    const { pairs } = differenceAmong('number', [{ answer: 7 }, { answer: 7 }, { answer: 7, qualifier: 'about' }]);
    expect(pairs.map(({ agreement }) => agreement)).toEqual(['close', 'close']);
    const apart = differenceAmong('number', [
      { answer: 7, of: 'the pier' },
      { answer: 7, of: 'the school' },
    ]);
    expect(apart.pairs).toHaveLength(1);
  });

  it('counts how many different answers there are', () => {
    expect(differenceAmong('number', [{ answer: 7 }, { answer: 7 }, { answer: 9 }, null]).distinct).toBe(2);
  });

  it('opens at the event with which the first two that exclude each other are both given', () => {
    const answers = [
      { answer: 7, day: '2026-01-19' },
      { answer: 7, day: '2026-01-20' },
      { answer: 9, day: '2026-01-18/2026-01-21' },
      { answer: 8, day: '2026-01-22' },
      { answer: 9, day: '2026-01-22' },
    ];
    expect(differenceAmong('number', answers).opensAt).toBe('event-0');
    expect(differenceAmong('number', answers.slice(0, 2)).opensAt).toBeNull();
    expect(differenceAmong('number', answers.toSpliced(2, 1)).opensAt).toBe('event-3');
  });

  it('opens too where one source came to contradict itself', () => {
    const both = [
      { answer: 'yes', sources: ['herald'] },
      { answer: 'no', sources: ['herald'] },
    ];
    expect(differenceAmong('yes-no', both).opensAt).toBe('event-1');
  });

  it('comes before a change, and that before what agrees and what one source alone says', () => {
    const differing = differenceAmong('number', [{ answer: 7 }, { answer: 9 }]);
    const changed = differenceAmong('number', [{ answer: 7 }, { answer: 9, day: MARCH }]);
    const agreeing = differenceAmong('number', [{ answer: 7 }, { answer: 7 }]);
    const alone = differenceAmong('number', [{ answer: 7 }]);
    const order = [differing, changed, agreeing, alone];
    expect(order.toReversed().toSorted(compareAnsweredQuestions)).toEqual(order);
  });

  it('of more answers, or of later ones, comes first among its like', () => {
    const three = differenceAmong('number', [{ answer: 7 }, { answer: 8 }, { answer: 9 }]);
    const late = differenceAmong('number', [
      { answer: 7, day: MARCH },
      { answer: 9, day: MARCH },
    ]);
    const early = differenceAmong('number', [{ answer: 7 }, { answer: 9 }]);
    expect([early, late, three].toSorted(compareAnsweredQuestions)).toEqual([three, late, early]);
  });
});

describe('whatever the answers,', () => {
  it('the order in which the events are read does not matter', () => {
    const shuffled = manyTold.chain(([type, answers]) => {
      const events = eventsOf(answers);
      return fc.tuple(
        fc.constant(type),
        fc.constant(events),
        fc.shuffledSubarray([...events], { minLength: events.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([type, events, others]) => {
        const [one, other] = [differenceIn(type, events), differenceIn(type, others)];
        expect(outcomeOf(other)).toEqual(outcomeOf(one));
        expect(other.claims.map(label)).toEqual(one.claims.map(label));
      }),
    );
  });
  it('the order in which an event records them does not matter', () => {
    const texts = fc.uniqueArray(fc.constantFrom('Board', 'Council', 'Commission', 'Committee'));
    const oneEvent = (answers: readonly string[]) =>
      anEvent({ claims: answers.map((answer) => ({ question: 'asked', answer, sources: ['herald'] })) });
    const orders = texts.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(orders, ([one, other]) => {
        const [a, b] = [one, other].map((answers) => differenceIn('text', [oneEvent(answers)]));
        expect(outcomeOf(b!)).toEqual(outcomeOf(a!));
        expect(b!.claims.map(label)).toEqual(a!.claims.map(label));
      }),
    );
  });

  it('one that was withdrawn never counts, and stays listed', () => {
    fc.assert(
      fc.property(manyTold, fc.nat({ max: 5 }), ([type, told], kept) => {
        const answers = told.slice(0, kept);
        const withdrawn = told.slice(kept).map((one) => ({ ...one, withdrawn: true }));
        const more = differenceAmong(type, [...answers, ...withdrawn]);
        expect(outcomeOf(more)).toEqual(outcomeOf(differenceAmong(type, answers)));
        expect(more.claims.slice(answers.length).every(({ fact }) => fact.withdrawn)).toBe(true);
        expect(more.claims).toHaveLength(answers.length + withdrawn.length);
      }),
    );
  });

  it('a source that does not say gives none, and stays listed', () => {
    fc.assert(
      fc.property(manyTold, fc.integer({ min: 1, max: 3 }), ([type, answers], silent) => {
        const more = differenceAmong(type, [...answers, ...Array.from({ length: silent }, () => null)]);
        expect(outcomeOf(more)).toEqual(outcomeOf(differenceAmong(type, answers)));
        expect(more.claims.slice(-silent).map(({ fact }) => fact.answer)).toEqual(Array(silent).fill(null));
      }),
    );
  });

  it('those for days that all follow each other never differ', () => {
    fc.assert(
      fc.property(manyTold, ([type, answers]) => {
        const inTurn = answers.map((told, i) => ({ ...told, day: `2026-01-1${i}` }));
        expect(differenceAmong(type, inTurn).relation).not.toBe('differ');
        expect(differenceAmong(type, inTurn).opensAt).toBeNull();
      }),
    );
  });

  it('the same once more, by another source, never makes them differ or change', () => {
    fc.assert(
      fc.property(manyTold, ([type, answers]) => {
        fc.pre(answers.length > 0);
        const before = differenceAmong(type, answers);
        fc.pre(before.relation !== 'within');
        const again = { ...answers[0], attributedTo: null, sources: ['another'] };
        const after = differenceAmong(type, [...answers, again]);
        expect(after.relation).toBe(before.relation ?? 'agree');
        expect(after.distinct).toBe(before.distinct);
      }),
    );
  });

  it('another print of one origin adds no agreement', () => {
    fc.assert(
      fc.property(manyTold, ([type, answers]) => {
        const [first] = answers;
        fc.pre(first !== undefined);
        const print = { ...first, attributedTo: 'Island Wire', sources: ['herald'] };
        const prints = ['lamp', 'gazette'].map((source) => ({ ...print, sources: [source] }));
        expect(differenceAmong(type, [print, ...prints])).toMatchObject({ relation: null, origins: 1, sources: 3 });
      }),
    );
  });

  it('those about different things are never held against each other', () => {
    fc.assert(
      fc.property(manyTold, ([type, answers]) => {
        fc.pre(answers.length !== 1);
        const apart = answers.map((told, i) => ({ ...told, of: `thing ${i}` }));
        expect([null, 'apart']).toContain(differenceAmong(type, apart).relation);
      }),
    );
  });

  it('two relate as much the other way round', () => {
    fc.assert(
      fc.property(manyTold, ([type, answers]) => {
        const told = differenceAmong(type, answers).claims;
        for (const a of told) for (const b of told) expect(relationBetween(a, b)).toBe(relationBetween(b, a));
      }),
    );
  });

  it('two exact numbers for one day differ unless they are one, or one may be the other, rounded', () => {
    const number = fc.tuple(fc.integer(), fc.constantFrom(1, 10, 1000)).map(([digits, part]) => digits / part);
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre([a, b].every((value) => placeOf(value) < 2));
        expect(relationOf('number', { answer: a }, { answer: b })).toBe(a === b ? 'agree' : 'differ');
      }),
    );
  });

  it('two whole lists for one day differ unless they have the same members, also when they are as long', () => {
    const lists = fc.integer({ min: 0, max: 3 }).chain((length) => {
      const list = fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: length, maxLength: length });
      return fc.tuple(list, list);
    });
    fc.assert(
      fc.property(lists, ([a, b]) => {
        const isSame = new Set([...a, ...b]).size === a.length;
        expect(relationOf('set', { answer: a }, { answer: b })).toBe(isSame ? 'agree' : 'differ');
      }),
    );
  });

  it('they changed only where two for days that cannot be one exclude each other', () => {
    fc.assert(
      fc.property(manyTold, ([type, answers]) => {
        const { relation, pairs } = differenceAmong(type, answers);
        fc.pre(relation === 'changed');
        for (const { agreement, claims } of pairs) {
          expect(agreement).toBe('contrary');
          expect(mayBeOneDay(claims[0].asOf, claims[1].asOf)).toBe(false);
        }
      }),
    );
  });

  it('a later one for a later day is a change and no conflict', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        const relation = relationOf('number', { answer: a, day: JANUARY }, { answer: b, day: MARCH });
        expect(relation).toBe(a === b ? 'agree' : 'changed');
      }),
    );
  });
});
