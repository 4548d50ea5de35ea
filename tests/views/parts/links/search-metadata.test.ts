import { describe, expect, it } from 'vitest';
import {
  searchMetadataOfEvent,
  searchMetadataOfEvents,
  searchMetadataOfSource,
  yearsOf,
} from '../../../../src/views/parts/links/search-metadata.ts';
import { dateFrom } from '../../../../src/model/dates/edtf.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: {
    herald: { language: 'en-GB', published: '2026-01-20' },
    gazette: { language: 'en' },
    journal: { language: 'de-AT' },
    undated: { language: 'pt-PT', published: null, publishedNote: 'Nothing tells.' },
  },
  events: {
    '2025-12-first': { date: '2025-12', text: 'It did. [@herald; @gazette]' },
    '2026-01-19-second': { date: '2026-01-19~', key: true, text: 'It did. [@herald; @journal]' },
  },
});
const first = graph.events.get('2025-12-first')!;
const second = graph.events.get('2026-01-19-second')!;

describe('what search shows of an event', () => {
  it('is its day in words, its year, the languages of its sources and whether it is a key moment', () => {
    expect(searchMetadataOfEvent(graph, second)).toEqual({
      kind: 'Event',
      distinction: null,
      day: 'about 19 January 2026',
      last: '2026-01-19',
      years: ['2026'],
      languages: ['de', 'en'],
      isKey: true,
    });
    expect(searchMetadataOfEvent(graph, first)).toMatchObject({
      day: 'December 2025',
      languages: ['en'],
      isKey: false,
    });
  });
});

describe('what search shows of a source', () => {
  it('is the day it was published and its language without variety', () => {
    expect(searchMetadataOfSource(graph.sources.get('herald')!)).toEqual({
      kind: 'Source',
      distinction: null,
      day: '20 January 2026',
      last: '2026-01-20',
      years: ['2026'],
      languages: ['en'],
      isKey: false,
    });
  });

  it('is no day where none is known', () => {
    const marks = searchMetadataOfSource(graph.sources.get('undated')!);
    expect(marks).toMatchObject({ day: null, last: null, years: [], languages: ['pt'] });
  });
});

describe('what search shows of a page about several events', () => {
  it('is the last of their days, all their years and languages, each once, and no one day', () => {
    expect(searchMetadataOfEvents(graph, 'Person', [second, first])).toEqual({
      kind: 'Person',
      distinction: null,
      day: null,
      last: '2026-01-19',
      years: ['2025', '2026'],
      languages: ['de', 'en'],
      isKey: false,
    });
  });

  it('is nothing but its kind where there are none', () => {
    const nothing = { kind: 'Place', distinction: null, day: null, last: null, years: [], languages: [], isKey: false };
    expect(searchMetadataOfEvents(graph, 'Place', [])).toEqual(nothing);
  });
});

describe('the years of some days', () => {
  it('are each year that they may be in, once, oldest first', () => {
    expect(yearsOf(['2026-05-01', '2024', '2026-05'].map(dateFrom))).toEqual(['2024', '2026']);
    expect(yearsOf([dateFrom('2023-12-30/2025-01-02')])).toEqual(['2023', '2024', '2025']);
    expect(yearsOf([])).toEqual([]);
  });
});
