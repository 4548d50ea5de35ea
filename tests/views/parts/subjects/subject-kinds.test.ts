import { describe, expect, it } from 'vitest';
import { LISTS, listTitle } from '../../../../src/views/parts/subjects/subject-kinds.ts';
import { ACTOR_KINDS } from '../../../../src/model/records/actor.ts';
import { ENTITY_KINDS } from '../../../../src/model/records/entity.ts';
import { subjectKindWords } from '../../../../src/words/subject-kinds.ts';
import { aGraph } from '../../a-graph.ts';

describe('the lists of actors and entities', () => {
  it('call those of a kind together by a plural', () => {
    expect(subjectKindWords.many('person')).toBe('People');
    expect(subjectKindWords.many('country')).toBe('Countries');
    expect(subjectKindWords.many('agreement')).toBe('Agreements');
    expect(subjectKindWords.many('place')).toBe('Places');
  });

  it('have every kind of actor', () => {
    expect(LISTS.actors).toEqual(ACTOR_KINDS);
  });

  it('have every kind of entity', () => {
    expect(LISTS.entities).toEqual(ENTITY_KINDS);
  });

  it('are called after the kinds that the story has, so that a story of a bridge has no word for an agreement', () => {
    const graph = aGraph({ entities: { bridge: { kind: 'thing' }, bank: { kind: 'place' }, act: { kind: 'law' } } });
    expect(listTitle(graph, 'entities')).toBe('Laws, things and places');
    expect(listTitle(aGraph({}), 'entities')).toBe('Places and things');
  });
});
