import { describe, expect, it } from 'vitest';
import { eventsBySource, eventsBySubject } from '../../../src/model/graph/event-index.ts';
import { buildGraph, questionOf, sourceOf, subjectOf } from '../../../src/model/graph/graph.ts';
import { findNames } from '../../../src/model/names/name-index.ts';
import type { Content } from '../../../src/model/records/content.ts';
import { anActor, anEntity, anEvent, aQuestion, aSource, contentOf, STORY } from '../../builders.ts';

function graphOf(records: Partial<Content>) {
  return buildGraph(STORY, contentOf(records));
}

describe('an event, linked,', () => {
  it('rests on the sources of its account first, and then on those of its facts, each once', () => {
    const event = anEvent({
      text: 'One. [@two]\n\nTwo. [@one; @two]',
      claims: [{ question: 'how-many', answer: 7, sources: ['three', 'one'] }],
    });
    expect(graphOf({ events: [event] }).events.get(event.id)?.sources).toEqual(['two', 'one', 'three']);
  });

  it('concerns whoever its fields name', () => {
    const event = anEvent({
      participants: [{ actor: 'a', role: 'host' }],
      about: ['b'],
      place: 'c',
      memberships: [{ actor: 'd', in: 'e', status: 'signed', sources: ['herald'] }],
      statements: [{ by: 'f', says: 'Yes.', answers: '2026-01-18-question', sources: ['herald'] }],
      pledges: [{ by: ['g', 'a'], to: 'h', what: 'lamps', status: 'offered', sources: ['herald'] }],
      claims: [{ question: 'who', answer: ['i'], sources: ['herald'] }],
    });
    const { events } = graphOf({ events: [event] });
    expect(events.get(event.id)?.subjects).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
  });

  it('concerns whoever its account links or names, but nobody whose name is that of another too', () => {
    const event = anEvent({ text: 'Mira Stone meets [[bo-reed|him]] in Georgia. [@herald]' });
    const actors = [
      anActor({ id: 'mira-stone', name: 'Mira Stone' }),
      anActor({ id: 'bo-reed' }),
      anActor({ id: 'georgia', name: 'Georgia' }),
      anActor({ id: 'georgia-us', name: 'Georgia' }),
    ];
    expect(eventsBySubject(graphOf({ events: [event], actors })).get('mira-stone')).toHaveLength(1);
    expect(graphOf({ events: [event], actors }).events.get(event.id)?.subjects).toEqual(['bo-reed', 'mira-stone']);
  });
});

describe('a story, linked,', () => {
  it('has its events oldest first, and those of one day by id', () => {
    const events = [
      anEvent({ id: '2026-01-19-b', date: '2026-01-19' }),
      anEvent({ id: '2026-01-19-a', date: '2026-01-19' }),
      anEvent({ id: '2025-11-c', date: '2025-11' }),
    ];
    const graph = graphOf({ events });
    expect([...graph.events.keys()]).toEqual(['2025-11-c', '2026-01-19-a', '2026-01-19-b']);
    expect(
      eventsBySource(graph)
        .get('herald')
        ?.map(({ id }) => id),
    ).toEqual([...graph.events.keys()]);
  });

  it('has its actors and entities in one list by name', () => {
    const graph = graphOf({
      actors: [anActor({ id: 'b', name: 'Östen' }), anActor({ id: 'c', name: 'Zoe' })],
      entities: [anEntity({ id: 'a', name: 'Peak' })],
    });
    expect([...graph.subjects.keys()]).toEqual(['b', 'a', 'c']);
  });

  it('knows every name of everyone, and whose it is', () => {
    const { names } = graphOf({
      actors: [anActor({ id: 'mira-stone', name: 'Mira Stone', names: [{ text: 'Мира Стоун', language: 'ru' }] })],
      sources: [aSource({ spellings: { 'mira-stone': ['M. Stone', 'Stone'] } })],
    });
    for (const name of ['Mira Stone', 'Мира Стоун', 'M. Stone', 'Stone'])
      expect(findNames(names, name)).toEqual([{ start: 0, end: name.length, owners: ['mira-stone'] }]);
  });

  it.each([
    'Ana *Maria* Stone spoke. [@herald]',
    '[Ana](https://a.example) Maria Stone spoke. [@herald]',
    'Ana `Maria` Stone spoke. [@herald]',
    '[[-|Ana]] Maria Stone spoke. [@herald]',
    'It was [[-|Maria Stone]] of the harbour. [@herald]',
  ])('does not list under a name what is said of a longer one, or of none: %s', (text) => {
    const actors = ['Maria Stone', 'Stone'].map((name, i) => anActor({ id: `a-${i}`, name }));
    const { events } = graphOf({ actors, events: [anEvent({ text })], sources: [aSource()] });
    expect([...events.values()].map(({ subjects }) => subjects)).toEqual([[]]);
  });

  it('gives the record of an id, and throws for an id that is none', () => {
    const graph = graphOf({ actors: [anActor()], sources: [aSource()], questions: [aQuestion()] });
    expect(subjectOf(graph, 'mira-stone').id).toBe('mira-stone');
    expect(sourceOf(graph, 'herald').published?.first).toBe('2026-01-20');
    expect(questionOf(graph, 'how-many').type).toBe('number');
    for (const find of [subjectOf, sourceOf, questionOf]) expect(() => find(graph, 'nobody')).toThrow('nobody');
  });
});
