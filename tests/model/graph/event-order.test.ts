import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEvents, isEventOrderUntold } from '../../../src/model/graph/event-order.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import { anEvent, contentOf, STORY } from '../../builders.ts';

interface Told {
  readonly id: string;
  readonly date: string;
  readonly answers?: string;
  readonly follows?: readonly string[];
}

const graphOf = (...told: readonly Told[]) =>
  buildGraph(
    STORY,
    contentOf({
      events: told.map(({ id, date, answers = null, follows = [] }) =>
        anEvent({ id, date, follows, statements: [{ by: 'arland', says: 'No.', answers, sources: ['herald'] }] }),
      ),
    }),
  );
const order = (...told: readonly Told[]) => [...graphOf(...told).events.keys()].join(' ');

describe('events of one day', () => {
  it('have an answer after what it answers, whatever they are called', () => {
    const [question, answer] = [
      { id: 'b-question', date: '2026-01-19' },
      { id: 'a-answer', date: '2026-01-19', answers: 'b-question' },
    ];
    expect(order(question, answer)).toBe('b-question a-answer');
    expect(order(answer, question)).toBe('b-question a-answer');
  });

  it('have an answer to an answer last', () => {
    expect(
      order(
        { id: 'a', date: '2026-01-19', answers: 'b' },
        { id: 'b', date: '2026-01-19', answers: 'c' },
        { id: 'c', date: '2026-01-19' },
      ),
    ).toBe('c b a');
  });

  it('stand in the order of their ids otherwise, which an editor may choose', () => {
    expect(order({ id: 'b', date: '2026-01-19' }, { id: 'a', date: '2026-01-19' })).toBe('a b');
    expect(order({ id: 'b', date: '2026-01-19', answers: 'a' }, { id: 'a', date: '2026-01-19', answers: 'b' })).toBe(
      'a b',
    );
  });

  it('are compared in that order everywhere', () => {
    const { events } = graphOf(
      { id: 'b-question', date: '2026-01-19' },
      { id: 'a-answer', date: '2026-01-19', answers: 'b-question' },
    );
    expect([...events.values()].toSorted(compareEvents).map(({ id }) => id)).toEqual(['b-question', 'a-answer']);
  });
});

describe('events of different dates', () => {
  it('stand by their dates, also where one answers a later one', () => {
    expect(order({ id: 'a', date: '2026-01-20' }, { id: 'b', date: '2026-01-19', answers: 'a' })).toBe('b a');
  });

  it('stand in one order, however they are read', () => {
    const dates = ['2026', '2026-01', '2026-01~', '2026-01-19', '2026-01-19~', '[2026-01-19..2026-01-21]'];
    const told = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        date: fc.constantFrom(...dates),
        answers: fc.constantFrom('a', 'b', 'c'),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(told, (events) => {
        const known = new Set(events.map(({ id }) => id));
        const linked = events.map(({ answers, ...event }) => (known.has(answers) ? { ...event, answers } : event));
        expect(order(...linked.toReversed())).toBe(order(...linked));
      }),
    );
  });
});

describe('which of two events came first', () => {
  const isUntold = (...told: readonly Told[]) => {
    const [a, b] = [...graphOf(...told).events.values()];
    return isEventOrderUntold(a!, b!) && isEventOrderUntold(b!, a!);
  };

  it('is not told by dates that may be one day', () => {
    expect(isUntold({ id: 'call', date: '2026-01~' }, { id: 'invitation', date: '2026-01~' })).toBe(true);
    expect(isUntold({ id: 'call', date: '2026-01-19' }, { id: 'invitation', date: '2026-01-19' })).toBe(true);
    expect(isUntold({ id: 'call', date: '2026-01' }, { id: 'invitation', date: '2026-01-19' })).toBe(true);
  });

  it('is told by dates that cannot be one day, and by an answer', () => {
    expect(isUntold({ id: 'call', date: '2026-01-18' }, { id: 'invitation', date: '2026-01-19' })).toBe(false);
    expect(isUntold({ id: 'call', date: '2026-01~' }, { id: 'reply', date: '2026-01~', answers: 'call' })).toBe(false);
  });
});

describe('an event that is known only to follow another', () => {
  const talks = { id: 'talks', date: '2026-03-04' };
  const speech = { id: 'a-speech', date: '[2026-03-04..]', follows: ['talks'] };

  it('stands after it, and before what is dated later, in whatever order they come', () => {
    const later = { id: 'vote', date: '2026-03-05' };
    expect(order(talks, speech, later)).toBe('talks a-speech vote');
    expect(order(later, speech, talks)).toBe('talks a-speech vote');
  });

  it('stands after all that it follows, and what follows it after it', () => {
    const reply = { id: '0-reply', date: '[2026-03-04..]', follows: ['a-speech', 'vote'] };
    const vote = { id: 'vote', date: '2026-03-04~' };
    expect(order(reply, speech, vote, talks)).toBe('talks a-speech vote 0-reply');
  });

  it('stands where its date has it when what it follows is not there, or follows it', () => {
    expect(order({ ...speech, follows: ['gone'] })).toBe('a-speech');
    const back = { ...talks, follows: ['a-speech'] };
    expect(order(back, speech)).toBe(order(speech, back));
  });

  it('is certain to come after it, whatever their dates', () => {
    const { events } = graphOf(talks, speech, { id: 'other', date: '[2026-03-04..]' });
    expect(isEventOrderUntold(events.get('talks')!, events.get('a-speech')!)).toBe(false);
    expect(isEventOrderUntold(events.get('a-speech')!, events.get('talks')!)).toBe(false);
    expect(isEventOrderUntold(events.get('talks')!, events.get('other')!)).toBe(true);
  });
});
