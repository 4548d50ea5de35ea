import { describe, expect, it } from 'vitest';
import { declaredStatusesField } from '../../../src/model/records/declared-status.ts';
import { ruleIn, rulesWith } from '../../../src/model/standings/status-rules.ts';
import { problemsIn, aSource, anActor, anEvent } from '../../builders.ts';
import { STATUS_ORDER } from '../../../src/model/standings/status.ts';

const rulesOf = (declared: Readonly<Record<string, object>>) =>
  rulesWith(
    declaredStatusesField.parse(
      Object.fromEntries(Object.entries(declared).map(([id, rest]) => [id, { words: id, did: id, ...rest }])),
    ),
  );

describe('the statuses that a story declares', () => {
  it('are none beside those of every story unless it declares some', () => {
    expect([...rulesOf({}).keys()]).toEqual(STATUS_ORDER);
  });

  it('stand above the status that they come after, which they go further than', () => {
    const rules = rulesOf({ associate: { family: 'joined', after: 'accepted' } });
    const order = [...rules.keys()];
    expect(order.indexOf('associate')).toBe(order.indexOf('accepted') - 1);
    expect(rules.get('associate')!.rank).toBeGreaterThan(rules.get('accepted')!.rank!);
    expect(rules.get('associate')!.rank).toBeLessThan(rules.get('signed')!.rank!);
    expect(rules.get('associate')!.isStep).toBe(true);
  });

  it('follow one another, and two that come after one status are equally far', () => {
    const rules = rulesOf({
      associate: { family: 'joined', after: 'accepted' },
      partner: { family: 'joined', after: 'associate' },
      friend: { family: 'joined', after: 'accepted' },
    });
    const ranks = ['accepted', 'associate', 'partner', 'signed'].map((status) => rules.get(status)!.rank!);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBe(4);
    expect(rules.get('friend')!.rank).toBe(rules.get('associate')!.rank);
  });

  it('have no place on the way when they come after none, and are the last of their family', () => {
    const rules = rulesOf({ notice: { family: 'open' }, merged: { family: 'left' } });
    expect(rules.get('notice')).toEqual({ family: 'open', rank: null, isStep: false });
    expect(rules.get('merged')).toEqual(rules.get('withdrawn'));
    const order = [...rules.keys()];
    expect(order.indexOf('notice')).toBe(order.indexOf('invited') + 1);
    expect(order.at(-1)).toBe('merged');
  });

  it('are no step back after one that is none', () => {
    const rules = rulesOf({
      paused: { family: 'open', after: 'suspended' },
      gone: { family: 'left', after: 'signed' },
    });
    expect(rules.get('paused')!.isStep).toBe(false);
    expect(rules.get('gone')!.isStep).toBe(false);
  });

  it('are of no place when nobody declares them', () => {
    expect(ruleIn(rulesOf({}), 'associate')).toEqual({ family: 'open', rank: null, isStep: false });
  });
});

describe('who was suspended', () => {
  const problemsAfter = (...statuses: readonly string[]) =>
    problemsIn({
      sources: [aSource({ published: '2026-02-01' })],
      actors: [anActor({ id: 'alma' }), anActor({ id: 'league', kind: 'organisation' })],
      events: statuses.map((status, i) =>
        anEvent({
          date: `2026-01-1${i}`,
          memberships: [{ actor: 'alma', in: 'league', status, sources: ['herald'] }],
        }),
      ),
    });

  it('goes back no step by that, nor by being reinstated, nor by any step after it', () => {
    expect(problemsAfter('ratified', 'suspended', 'reinstated', 'suspended', 'expelled', 'reinstated')).toEqual([]);
    expect(problemsAfter('accepted', 'suspended', 'accepted')).toEqual([]);
    expect(problemsAfter('accepted', 'reinstated', 'signed')).toEqual([]);
  });

  it('goes back a step when it joins provisionally after it joined', () => {
    expect(problemsAfter('accepted', 'provisional')[0]).toMatch('provisional does not follow from accepted');
  });
});
