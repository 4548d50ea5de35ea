import { describe, expect, it } from 'vitest';
import {
  linkToEvent,
  linkToParticipation,
  linkToQuestion,
  linkToSource,
  linkToSubject,
} from '../../../../src/views/parts/links/link.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: {
    herald: { title: 'Pourparlers', language: 'fr' },
    leaflet: { title: null, suppliedTitle: 'A leaflet', language: 'fr' },
  },
  actors: { alma: { name: 'Alma' } },
  entities: { pact: { name: 'The Pact' } },
  questions: { size: { title: 'How many came?' } },
  events: { '2026-01-19-talks': { title: 'They talk' } },
});

describe('a link', () => {
  it('to a record leads to its page and has its name or title', () => {
    expect(linkToSubject(graph.subjects.get('alma')!)).toEqual({ href: '/actors/alma/', label: 'Alma' });
    expect(linkToSubject(graph.subjects.get('pact')!)).toEqual({ href: '/entities/pact/', label: 'The Pact' });
    expect(linkToEvent(graph.events.get('2026-01-19-talks')!)).toEqual({
      href: '/events/2026-01-19-talks/',
      label: 'They talk',
    });
    expect(linkToQuestion(graph.questions.get('size')!)).toEqual({ href: '/questions/size/', label: 'How many came?' });
  });

  it('to one of two of the same name has what tells it apart', () => {
    const { subjects } = aGraph({
      actors: {
        sam: { name: 'Sam', description: 'ferry captain' },
        'sam-young': { name: 'Sam', description: 'her son' },
      },
    });
    expect(linkToSubject(subjects.get('sam')!)).toEqual({
      href: '/actors/sam/',
      label: 'Sam',
      distinction: 'ferry captain',
    });
  });

  it('to a source says in which language its headline is', () => {
    expect(linkToSource(graph.sources.get('herald')!)).toEqual({
      href: '/sources/herald/',
      label: 'Pourparlers',
      language: 'fr',
    });
  });

  it('to a source without a headline has our title in brackets, in the language of the page', () => {
    expect(linkToSource(graph.sources.get('leaflet')!)).toEqual({ href: '/sources/leaflet/', label: '[A leaflet]' });
  });

  it('to who takes part says so', () => {
    expect(linkToParticipation()).toEqual({ href: '/who-takes-part/', label: 'Who takes part in what' });
  });
});
