import { describe, expect, it } from 'vitest';
import { anActor, anEvent, aSource, problemsIn } from '../../builders.ts';

/** Whether an event of one date may answer another's, whose other fields may be given. */
function mayAnswer(date: string, answeredDate: string, fields: Readonly<Record<string, unknown>> = {}): boolean {
  const statements = [{ by: 'mira-stone', says: 'No.', answers: '2026-03-vote', sources: ['herald'] }];
  const events = [
    anEvent({ id: '2026-03-vote', date: answeredDate, ...fields }),
    anEvent({ id: '2026-03-reply', date, statements }),
  ];
  const problems = problemsIn({ sources: [aSource()], events, actors: [anActor()] });
  return !problems.some((problem) => problem.includes('before the event that it answers'));
}

describe('an answer to an event', () => {
  it('is not dated before it', () => {
    expect(mayAnswer('2026-03-06', '2026-03-13')).toBe(false);
    expect(mayAnswer('2026-03-13', '2026-03-13')).toBe(true);
    expect(mayAnswer('2026-03-14', '2026-03-13')).toBe(true);
  });

  it('may be dated as early as nobody can tell', () => {
    expect(mayAnswer('2026-03', '2026-03-13')).toBe(true);
    expect(mayAnswer('2026-03-06~', '2026-03-13')).toBe(true);
    expect(mayAnswer('2026-03-06', '2026-03')).toBe(true);
    expect(mayAnswer('2026-02', '2026-03')).toBe(false);
  });

  it('may come during what lasts', () => {
    expect(mayAnswer('2026-03-06', '2026-03-02/2026-03-13')).toBe(true);
    expect(mayAnswer('2026-03-01', '2026-03-02/2026-03-13')).toBe(false);
  });

  it('may come before the day of what was called off', () => {
    const eventStatus = { status: 'cancelled', sources: ['herald'] };
    expect(mayAnswer('2026-03-06', '2026-03-13', { eventStatus })).toBe(true);
  });
});
