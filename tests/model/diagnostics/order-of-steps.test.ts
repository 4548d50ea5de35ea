import { describe, expect, it } from 'vitest';
import { anActor, anEvent, aSource, problemsIn } from '../../builders.ts';

/** What the checks say of one who left in January and joined on the 20th, by the fields of each event and step. */
function problemsOf(left: object = {}, joined: object = {}, step: object = {}): readonly string[] {
  const change = (status: string) => ({ actor: 'mira-stone', in: 'club', status, sources: ['herald'] });
  return problemsIn({
    sources: [aSource({ published: '2026-02-01' })],
    actors: [anActor(), anActor({ id: 'club', kind: 'organisation' })],
    events: [
      anEvent({ id: '2026-01-left', date: '2026-01', memberships: [{ ...change('withdrawn'), ...step }], ...left }),
      anEvent({ id: '2026-01-20-joined', date: '2026-01-20', memberships: [change('accepted')], ...joined }),
    ],
  });
}

describe('two steps of which no date tells which came first', () => {
  it('are a problem, whatever is noted of a step beside its date', () => {
    expect(problemsOf()).toHaveLength(1);
    expect(problemsOf({}, {}, { note: 'By letter.' })).toHaveLength(1);
  });

  it('are none once the date of one of them has a note', () => {
    expect(problemsOf({ dateNote: 'The article gives the month.' })).toEqual([]);
    expect(problemsOf({}, { dateNote: 'No source tells which came first.' })).toEqual([]);
  });

  it('are none once one is known to follow the other', () => {
    expect(problemsOf({}, { follows: ['2026-01-left'] })).toEqual([]);
  });
});
