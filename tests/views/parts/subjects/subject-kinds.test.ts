import { describe, expect, it } from 'vitest';
import { LISTS, listTitle, manyOf } from '../../../../src/views/parts/subjects/subject-kinds.ts';
import { ACTOR_KINDS } from '../../../../src/model/records/actor.ts';
import { ENTITY_KINDS } from '../../../../src/model/records/entity.ts';
import { aGraph } from '../../a-graph.ts';

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

  it('have every kind of entity', () => {
    expect(LISTS.entities.kinds.map(([kind]) => kind)).toEqual(ENTITY_KINDS);
  });

  it('are called after the kinds that the story has, so that a story of a bridge has no word for an agreement', () => {
    const graph = aGraph({ entities: { bridge: { kind: 'thing' }, bank: { kind: 'place' }, act: { kind: 'law' } } });
    expect(listTitle(graph, 'entities')).toBe('Laws, things and places');
    expect(listTitle(aGraph({}), 'entities')).toBe('Places and things');
  });
});
