import { describe, expect, it } from 'vitest';
import { knownDaysFile } from '../../../src/views/by-day/known-days-file.ts';
import { pagesByDay } from '../../../src/views/by-day/pages-by-day.ts';
import { aGraph } from '../a-graph.ts';

const signs = (actor: string, source: string) => ({ actor, in: 'league', status: 'signed', sources: [source] });
const graph = aGraph({
  sources: { herald: { published: '2026-01-20' }, lamp: { published: '2026-02' } },
  actors: { alma: {}, bo: {}, league: { kind: 'organisation' } },
  events: {
    one: { date: '2026-01-10', memberships: [signs('alma', 'herald'), signs('bo', 'lamp')] },
    two: { date: '2026-01-25', text: 'So. [@lamp]' },
  },
});
const file = knownDaysFile(graph)!;

describe('the pages that are kept as of days', () => {
  it('are of the days of publication, each with the first day that it may be', () => {
    expect(file.days).toEqual([
      ['2026-01-20', '2026-01-20'],
      ['2026-02', '2026-02-01'],
    ]);
    expect([file.from, file.last]).toEqual(['2026-01-20', '2026-02-01']);
  });

  it('may be asked for from the first event on, or from the first publication where no event came before', () => {
    expect(file.first).toBe('2026-01-10');
    const late = aGraph({
      sources: { herald: { published: '2026-01-20' } },
      events: { one: { date: '2026-03-01' } },
    });
    expect(knownDaysFile(late)?.first).toBe('2026-01-20');
  });

  it('are those of records, lists, standings and the home page, from each day on which they said something else', () => {
    expect(file.pages).toMatchObject({
      '': [0, 1],
      'standings/league/': [0, 1],
      'standings/': [0, 1],
      'sources/': [0, 1],
      'entities/': [0],
      'events/one/': [0, 1],
      'events/two/': [1],
      'sources/lamp/': [1],
      'actors/alma/': [0, 1],
    });
    expect(Object.keys(file.pages)).not.toContain('pledges/');
  });

  it('are none of a story without a dated source', () => {
    const undated = aGraph({ sources: { herald: { published: null, publishedNote: 'Not printed.' } } });
    expect(knownDaysFile(undated)).toBeNull();
  });
});

describe('a story of very many records', () => {
  const storyOf = (records: number) =>
    aGraph({
      sources: { herald: { published: '2026-01-20' }, lamp: { published: '2026-01-21' } },
      actors: Object.fromEntries(Array.from({ length: records }, (_, i) => [`actor-${i}`, { name: `Actor no. ${i}` }])),
      events: { one: { date: '2026-01-10', text: 'It was. [@herald; @lamp]' } },
    });

  it('has all pages as of its last two days, and where these would be more than 3,000 those that changed', () => {
    expect(Object.keys(knownDaysFile(storyOf(1400))!.pages)).toContain('actors/');
    expect(knownDaysFile(storyOf(1500))!.pages).toEqual({
      '': [0, 1],
      'events/one/': [0, 1],
      'sources/herald/': [0, 1],
      'sources/lamp/': [1],
    });
  });
});

describe('a page as it was on a day', () => {
  it('has no corrections, which editors make to what it says now', () => {
    const corrections = [{ date: '2026-02-02', text: 'It said Monday.' }];
    const told = aGraph({
      sources: { herald: { published: '2026-01-20', corrections } },
      events: { one: { date: '2026-01-10', corrections } },
    });
    const records = pagesByDay(told).flatMap(({ page }) =>
      page.kind === 'event' || page.kind === 'source' ? [page.view] : [],
    );
    expect(records.map((view) => [view.corrections, view.changed])).toEqual([
      [[], null],
      [[], null],
    ]);
  });
});
