import { describe, expect, it } from 'vitest';
import { stageOf, STATUSES, STATUS_ORDER, type BuiltInStatus } from '../../../src/model/standings/status.ts';

const rankOf = (status: BuiltInStatus) => STATUSES[status].rank;

describe('the statuses of a standing', () => {
  it('are listed from what binds most to those who left', () => {
    expect(STATUS_ORDER).toEqual([
      'ratified',
      'signed',
      'accepted',
      'reinstated',
      'provisional',
      'suspended',
      'observer',
      'undecided',
      'invited',
      'declined',
      'withdrawn',
      'expelled',
      'rescinded',
    ]);
  });

  it('follow one another from an invitation to a ratification, who joins provisionally before who joins in full', () => {
    const steps = STATUS_ORDER.filter((status) => STATUSES[status].isStep);
    expect(steps.toSorted((a, b) => rankOf(a)! - rankOf(b)!)).toEqual([
      'invited',
      'undecided',
      'provisional',
      'accepted',
      'signed',
      'ratified',
    ]);
  });

  it('are left after any step, and an observer has no place among them', () => {
    const left = STATUS_ORDER.filter((status) => STATUSES[status].family === 'left');
    expect(left).toEqual(['declined', 'withdrawn', 'expelled', 'rescinded']);
    const furthest = Math.max(
      ...STATUS_ORDER.filter((status) => STATUSES[status].isStep).map((status) => rankOf(status)!),
    );
    for (const status of left) expect(rankOf(status)).toBeGreaterThan(furthest);
    expect(STATUSES.observer).toEqual({ family: 'open', rank: null, isStep: false });
  });

  it('say of who is suspended that it has neither joined nor left, and of who is reinstated that it has joined again', () => {
    expect(STATUSES.suspended.family).toBe('open');
    expect(STATUSES.reinstated.family).toBe('joined');
    for (const before of ['ratified', 'suspended'] as const)
      expect(rankOf(before)!).toBeLessThan(rankOf('reinstated')!);
  });

  it('are steps of an open way, reach something, or end it as a suspension does', () => {
    const stages = (['invited', 'provisional', 'reinstated', 'suspended', 'expelled'] as const).map(
      (status) => stageOf(STATUSES[status]).stage,
    );
    expect(stages).toEqual(['open', 'reached', 'reached', 'ended', 'ended']);
  });
});
