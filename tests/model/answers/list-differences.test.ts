import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listDifferences } from '../../../src/model/answers/list-differences.ts';
import { differenceAmong, type Told } from './claims.ts';

const contrasts = (...lists: readonly (Told | null)[]) => listDifferences(differenceAmong('set', lists).claims);

describe('several lists', () => {
  it('each have what the others lack, and lack what the others have; the shortest comes first', () => {
    expect(contrasts({ answer: ['a', 'c', 'd'] }, { answer: ['b', 'a'] })).toMatchObject([
      { members: ['a', 'b'], onlyHere: ['b'], missing: ['c', 'd'] },
      { members: ['a', 'c', 'd'], onlyHere: ['c', 'd'], missing: ['b'] },
    ]);
  });

  it('for several days come shortest first too', () => {
    const later = contrasts({ answer: ['a', 'b'], day: '2026-01-19' }, { answer: ['a'], day: '2026-03-05' });
    expect(later.map(({ members }) => members)).toEqual([['a'], ['a', 'b']]);
  });

  it('are not one because their names make the same letters', () => {
    expect(contrasts({ answer: ['a', 'bc'] }, { answer: ['ab', 'c'] })).toHaveLength(2);
  });

  it('that name the same are one, whoever gives it', () => {
    const [empty, whole] = contrasts({ answer: ['a', 'b'] }, { answer: ['b', 'a'] }, { answer: [] });
    expect(empty).toMatchObject({ members: [], onlyHere: [], missing: ['a', 'b'] });
    expect(whole!.answers.map(({ event }) => event.id)).toEqual(['event-0', 'event-1']);
  });

  it('of which one is contained in another have nothing of its own there', () => {
    expect(contrasts({ answer: ['a'] }, { answer: ['a', 'b'] })).toMatchObject([
      { onlyHere: [], missing: ['b'] },
      { onlyHere: ['b'], missing: [] },
    ]);
  });

  it('have no contrast when all name the same, or only one counts', () => {
    expect(contrasts({ answer: ['a'] }, { answer: ['a'] })).toEqual([]);
    expect(contrasts({ answer: ['a'] }, { answer: ['b'], withdrawn: true }, null)).toEqual([]);
    expect(contrasts()).toEqual([]);
  });
});

describe('whatever the lists,', () => {
  it('a list and what it lacks are all that any of them names', () => {
    const lists = fc.array(fc.shuffledSubarray(['a', 'b', 'c', 'd']), { maxLength: 5 });
    fc.assert(
      fc.property(lists, (answers) => {
        const all = [...new Set(answers.flat())].toSorted();
        for (const { members, missing, onlyHere } of contrasts(...answers.map((answer) => ({ answer })))) {
          expect([...members, ...missing].toSorted()).toEqual(all);
          expect(members).toEqual(expect.arrayContaining([...onlyHere]));
        }
      }),
    );
  });
});
