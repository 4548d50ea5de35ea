import { describe, expect, it } from 'vitest';
import { familyOf, isStep, rankOf, STATUS_ORDER } from '../../../src/model/standings/status.ts';

describe('the statuses of a standing', () => {
  it('are listed from what binds most to those who left', () => {
    expect(STATUS_ORDER).toEqual([
      'ratified',
      'signed',
      'accepted',
      'observer',
      'undecided',
      'invited',
      'declined',
      'withdrawn',
      'rescinded',
    ]);
  });

  it('follow one another from an invitation to a ratification', () => {
    const steps = STATUS_ORDER.filter(isStep).toSorted((a, b) => rankOf(a)! - rankOf(b)!);
    expect(steps).toEqual(['invited', 'undecided', 'accepted', 'signed', 'ratified']);
  });

  it('are left after any step, and an observer has no place among them', () => {
    const left = STATUS_ORDER.filter((status) => familyOf(status) === 'left');
    expect(left).toEqual(['declined', 'withdrawn', 'rescinded']);
    const furthest = Math.max(...STATUS_ORDER.filter(isStep).map((status) => rankOf(status)!));
    for (const status of left) expect(rankOf(status)).toBeGreaterThan(furthest);
    expect(rankOf('observer')).toBeNull();
    expect(familyOf('observer')).toBe('open');
  });
});
