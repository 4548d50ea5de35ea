import { describe, expect, it } from 'vitest';
import { anActor, anEvent, aQuestion, aSource, problemsIn } from '../../builders.ts';

/** Whether an answer may hold for a day, given by a source published on another. */
function mayHoldFor(asOf: string, source: Readonly<Record<string, unknown>>, fields: object = {}): boolean {
  const claims = [{ question: 'asked', answer: 7, asOf, sources: ['herald'], ...fields }];
  const problems = problemsIn({
    sources: [aSource({ id: 'herald', ...source })],
    events: [anEvent({ date: '2026-01-19', about: ['mira-stone'], claims })],
    actors: [anActor()],
    questions: [aQuestion({ id: 'asked' })],
  });
  return !problems.some((problem) => problem.includes('claims.0.asOf'));
}

const PUBLISHED = { published: '2026-01-20' };
const NOTE = { note: 'A plan.' };

describe('an answer for a day after its sources', () => {
  it('needs a note that it is a plan or a forecast', () => {
    expect(mayHoldFor('2026-01-20', PUBLISHED)).toBe(true);
    expect(mayHoldFor('2026-01-21', PUBLISHED)).toBe(false);
    expect(mayHoldFor('2027', PUBLISHED)).toBe(false);
    expect(mayHoldFor('2027', PUBLISHED, NOTE)).toBe(true);
  });

  it('may be for the day of an update, and not for one after that', () => {
    const updated = { ...PUBLISHED, updates: [{ date: '2026-01-24', kind: 'updated' }] };
    expect(mayHoldFor('2026-01-23', updated)).toBe(true);
    expect(mayHoldFor('2026-01-25', updated)).toBe(false);
    const retracted = { ...PUBLISHED, updates: [{ date: '2026-01-24', kind: 'retracted' }] };
    expect(mayHoldFor('2026-01-23', retracted)).toBe(false);
  });

  it('may be for a day that is not exact, as far as nobody can tell', () => {
    expect(mayHoldFor('2026-01', PUBLISHED)).toBe(true);
    expect(mayHoldFor('2026-01-25~', PUBLISHED)).toBe(true);
    expect(mayHoldFor('2026-01-25', { published: '2026-01-20~', publishedNote: 'Not printed.' })).toBe(true);
    expect(mayHoldFor('2027', { published: null, publishedNote: 'Not printed.' })).toBe(true);
  });
});
