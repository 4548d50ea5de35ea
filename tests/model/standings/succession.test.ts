import { describe, expect, it } from 'vitest';
import { aSource, anActor, anEvent, problemsIn } from '../../builders.ts';
import { mayFollow } from '../../../src/model/standings/succession.ts';
import { rulesWith } from '../../../src/model/standings/status-rules.ts';
import { declaredStatusesField } from '../../../src/model/records/declared-status.ts';
import { STATUS_ORDER, type MembershipStatus } from '../../../src/model/standings/status.ts';

const rules = rulesWith(
  declaredStatusesField.parse({
    associate: { words: 'associate', did: 'became an associate', family: 'joined', after: 'accepted' },
    paused: { words: 'paused', did: 'was paused', family: 'open', after: 'suspended' },
    friend: { words: 'friend', did: 'became a friend', family: 'open' },
  }),
);
const follows = (next: MembershipStatus, before: MembershipStatus) =>
  mayFollow([next, rules.get(next)!], [before, rules.get(before)!]);

/** What needs a note, by what comes after what; every other pair is in order. */
const NEED_A_NOTE: Readonly<Partial<Record<MembershipStatus, string>>> = {
  invited: 'undecided provisional accepted signed ratified suspended reinstated',
  undecided: 'provisional accepted signed ratified suspended reinstated',
  provisional: 'accepted ratified',
  accepted: 'signed ratified',
  signed: 'ratified',
  suspended: 'declined withdrawn expelled rescinded',
  reinstated: 'invited undecided declined',
  expelled: 'declined',
};

describe('one status after another', () => {
  it.each(STATUS_ORDER)('%s needs a note only after what does not lead to it', (next) => {
    const refused = STATUS_ORDER.filter((before) => !follows(next, before));
    expect(refused.toSorted()).toEqual((NEED_A_NOTE[next] ?? '').split(' ').filter(Boolean).toSorted());
  });

  it('is in order for a treaty that is applied provisionally once it is signed', () => {
    expect(statusesWithProblems('signed', 'provisional', 'ratified')).toEqual([]);
    expect(statusesWithProblems('signed', 'provisional', 'accepted')).toEqual(['accepted after signed']);
  });

  it('is judged of a declared status by its family and by what it comes after', () => {
    expect([follows('associate', 'accepted'), follows('associate', 'signed')]).toEqual([true, false]);
    expect([follows('paused', 'signed'), follows('paused', 'expelled')]).toEqual([true, false]);
    expect([follows('reinstated', 'paused'), follows('invited', 'paused')]).toEqual([true, false]);
    for (const status of STATUS_ORDER)
      expect([follows('friend', status), follows(status, 'friend')]).toEqual([true, true]);
  });

  it('is refused without a note where nothing can come of it, and taken with one', () => {
    expect(statusesWithProblems('expelled', 'suspended')).toEqual(['suspended after expelled']);
    expect(statusesWithProblems('expelled', 'reinstated')).toEqual([]);
    expect(statusesWithProblems('expelled', 'observer', 'suspended')).toEqual(['suspended after expelled']);
    expect(statusesWithProblems('declined', 'reinstated')).toEqual(['reinstated after declined']);
  });
});

/** "accepted after signed" for each step that the checks refuse, of steps on days that follow each other. */
function statusesWithProblems(...statuses: readonly MembershipStatus[]): readonly string[] {
  return problemsIn({
    sources: [aSource({ published: '2026-02-01' })],
    actors: [anActor({ id: 'alma' }), anActor({ id: 'league', kind: 'organisation' })],
    events: statuses.map((status, i) =>
      anEvent({ date: `2026-01-1${i}`, memberships: [{ actor: 'alma', in: 'league', status, sources: ['herald'] }] }),
    ),
  }).map((problem) => /\w+ does not follow from \w+/.exec(problem)![0].replace('does not follow from', 'after'));
}
