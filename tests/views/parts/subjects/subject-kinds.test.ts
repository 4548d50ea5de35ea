import { describe, expect, it } from 'vitest';
import { LISTS, manyOf } from '../../../../src/views/parts/subjects/subject-kinds.ts';
import { ACTOR_KINDS } from '../../../../src/model/records/actor.ts';

describe('the lists of actors and entities', () => {
  it('call those of a kind together by a plural', () => {
    expect(manyOf('person')).toBe('people');
    expect(manyOf('country')).toBe('countries');
    expect(manyOf('agreement')).toBe('agreements');
    expect(manyOf('place')).toBe('places');
  });

  it('have every kind of actor', () => {
    expect(LISTS.actors.kinds.map(([kind]) => kind)).toEqual(ACTOR_KINDS);
  });
});
