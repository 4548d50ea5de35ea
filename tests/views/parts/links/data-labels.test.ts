import { describe, expect, it } from 'vitest';
import { dataHead, sourceData, subjectData } from '../../../../src/views/parts/links/data-labels.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: {
    herald: { title: 'Talks begin', publisher: 'The Herald', published: '2026-01-20~', publishedNote: 'Not printed.' },
    leaflet: { title: null, suppliedTitle: 'A leaflet', publisher: null, published: null, language: 'fr' },
  },
  actors: { alma: { name: 'Alma Reyes' } },
  entities: { pact: { name: 'The Pact', kind: 'agreement' } },
});

describe('the data files', () => {
  it('name an actor or entity by id, name, kind and page, a person also by the name to file it by', () => {
    const alma = { id: 'alma', name: 'Alma Reyes', sortName: 'Reyes, Alma', kind: 'person', url: '/actors/alma/' };
    expect(subjectData(graph, 'alma')).toEqual(alma);
    expect(subjectData(graph, 'pact')).not.toHaveProperty('sortName');
    expect(subjectData(graph, 'pact')).toMatchObject({ kind: 'agreement', url: '/entities/pact/' });
  });

  it('tell apart one of two of the same name', () => {
    const namesake = aGraph({
      actors: {
        sam: { name: 'Sam', description: 'ferry captain' },
        'sam-young': { name: 'Sam', description: 'her son' },
      },
    });
    expect(subjectData(namesake, 'sam')).toMatchObject({ name: 'Sam', distinction: 'ferry captain' });
    expect(subjectData(graph, 'alma')).not.toHaveProperty('distinction');
  });

  it('give the day of a source with its bounds, and as its editor wrote it', () => {
    expect(sourceData(graph, 'herald')).toEqual({
      id: 'herald',
      title: 'Talks begin',
      suppliedTitle: null,
      authors: [],
      reprints: null,
      updates: [],
      publisher: 'The Herald',
      published: {
        first: '2026-01-13',
        last: '2026-01-27',
        edtf: '2026-01-20~',
        words: 'about 20 January 2026',
      },
      language: 'en',
      url: '/sources/herald/',
      originalUrl: null,
      urlStatus: null,
      archiveUrl: null,
    });
  });

  it('say where a source was published, whether that still leads to it, and where a copy is kept', () => {
    const [url, archiveUrl] = ['https://herald.example/it', 'https://archive.example/it'];
    const kept = aGraph({ sources: { herald: { url, archiveUrl, urlStatus: 'dead' } } });
    expect(sourceData(kept, 'herald')).toMatchObject({ originalUrl: url, urlStatus: 'dead', archiveUrl });
  });

  it('leave open what is not recorded of a source', () => {
    expect(sourceData(graph, 'leaflet')).toMatchObject({
      title: null,
      suppliedTitle: 'A leaflet',
      publisher: null,
      published: null,
      language: 'fr',
    });
  });

  it('begin with whose they are, under which licence, and how dates are written', () => {
    expect(dataHead(graph)).toEqual({
      story: 'The story',
      publisher: 'The editors',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      dates:
        'The first and the last day that a date may mean; the date in EDTF, ISO 8601-2: "~" is about, "X" a digit not told, "a/b" from a to b, "[a..b]" one day between, "[a,b]" one of these, ".." an open end; and in words',
    });
  });
});
