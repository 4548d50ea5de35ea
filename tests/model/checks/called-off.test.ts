import { describe, expect, it } from 'vitest';
import { anActor, anEntity, anEvent, aSource, problemsIn } from '../../builders.ts';

const MEMBERSHIP = { actor: 'mira-stone', in: 'river-council', status: 'invited', sources: ['herald'] };
const PLEDGE = { by: ['mira-stone'], to: null, what: 'lamps', status: 'offered', sources: ['herald'] };

/** Whether an event with these fields may have been called off, put off or moved. */
function mayBe(status: string, fields: Readonly<Record<string, unknown>>): boolean {
  const movedTo = status === 'rescheduled' ? '2026-05-vote' : null;
  const events = [
    anEvent({ id: '2026-04-vote', eventStatus: { status, movedTo, sources: ['herald'] }, ...fields }),
    anEvent({ id: '2026-05-vote' }),
  ];
  const [sources, actors] = [[aSource()], [anActor()]];
  const problems = problemsIn({ sources, events, actors, entities: [anEntity({ id: 'river-council' })] });
  return !problems.some((problem) => problem.includes('at an event that was'));
}

describe('an event that did not happen', () => {
  it.each(['cancelled', 'postponed', 'rescheduled'])('and was %s has no steps and no deliveries', (status) => {
    expect(mayBe(status, { memberships: [MEMBERSHIP] })).toBe(false);
    expect(mayBe(status, { pledges: [{ ...PLEDGE, status: 'delivered' }] })).toBe(false);
  });

  it('may have offers, and statements on why it did not', () => {
    const statements = [{ by: 'mira-stone', says: 'We have no quorum.', sources: ['herald'] }];
    expect(mayBe('cancelled', { pledges: [PLEDGE], statements })).toBe(true);
  });

  it('may keep a step that its source took back', () => {
    expect(mayBe('cancelled', { memberships: [{ ...MEMBERSHIP, withdrawn: true }] })).toBe(true);
  });
});
