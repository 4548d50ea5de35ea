import { describe, expect, it } from 'vitest';
import { anActor, anEvent, aSource, problemsIn } from '../../builders.ts';

/** Whether an event of a day may rest on a source published on another. */
function mayRestOn(published: string, fields: Readonly<Record<string, unknown>>): boolean {
  const event = anEvent({ id: '2026-01-something', about: ['mira-stone'], ...fields });
  const problems = problemsIn({ sources: [aSource({ published })], events: [event], actors: [anActor()] });
  return !problems.some((problem) => problem.includes('after the last day'));
}

const NOTE = { dateNote: 'The paper tells it so.' };

describe('an event later than its sources', () => {
  it('needs a note', () => {
    expect(mayRestOn('2026-01-20', { date: '2026-01-20' })).toBe(true);
    expect(mayRestOn('2026-01-20', { date: '2026-01-21' })).toBe(false);
    expect(mayRestOn('2026-01-20', { date: '2026-01-21', ...NOTE })).toBe(true);
  });

  it('is two days later at most, as in another time zone, whatever the note', () => {
    expect(mayRestOn('2026-01-20', { date: '2026-01-22', ...NOTE })).toBe(true);
    expect(mayRestOn('2026-01-20', { date: '2026-01-23', ...NOTE })).toBe(false);
    expect(mayRestOn('2026-01-20', { date: '2026-04', ...NOTE })).toBe(false);
  });

  it('may be later than a day that is not exact, as far as nobody can tell', () => {
    expect(mayRestOn('2026-01-20~', { date: '2026-01-25', ...NOTE })).toBe(true);
    expect(mayRestOn('2026-01-20~', { date: '2026-04-20', ...NOTE })).toBe(false);
    expect(mayRestOn('2026-01-20', { date: '2026-01-25~', ...NOTE })).toBe(true);
  });

  it('may be so by any time where it was called off before its day', () => {
    const eventStatus = { status: 'cancelled', sources: ['herald'] };
    expect(mayRestOn('2026-01-20', { date: '2026-04-20', eventStatus })).toBe(true);
  });
});
