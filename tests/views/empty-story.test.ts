import { describe, expect, it } from 'vitest';
import { comparisonView } from '../../src/views/compare.ts';
import { homeView } from '../../src/views/home.ts';
import { sourceIndexView } from '../../src/views/source-index.ts';
import { subjectIndexView } from '../../src/views/subject-index.ts';
import { timelineView } from '../../src/views/timeline.ts';
import { aGraph } from './a-graph.ts';
import { EVERY_VIEW } from './every-view.ts';

const empty = aGraph({});
const begun = aGraph({
  sources: { herald: {} },
  actors: { alma: { name: 'Alma' } },
  events: { '2026-01-19-talks': { participants: [{ actor: 'alma', role: 'speaks' }], text: 'Words. [@herald]' } },
});

describe('a story in which nothing is told yet', () => {
  it('says so in place of events, and counts nothing', () => {
    for (const view of [homeView(empty), timelineView(empty, 'newest-first'), timelineView(empty, 'became-known')])
      expect(view).toMatchObject({ none: 'No events yet.', counts: [] });
  });

  it('says so in place of names, and leads to no table of those who take part', () => {
    expect(subjectIndexView(empty, 'actors')).toMatchObject({ none: 'Nobody is listed yet.', groups: [], table: null });
    expect(subjectIndexView(empty, 'entities').none).toBe('Nothing is listed yet.');
    expect(sourceIndexView(empty).sources).toEqual([]);
  });

  it('prints no nought, and no number that is none, on any page', () => {
    for (const views of Object.values(EVERY_VIEW))
      expect(JSON.stringify(views(empty))).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('a story of one event', () => {
  it('leads to it in the singular', () => {
    const home = homeView(begun);
    expect(home.none).toBeNull();
    expect(home.timeline.label).toBe('1\u00a0event');
    expect(home.counts.map(({ label }) => label)).toEqual(['1\u00a0event', '1\u00a0source', '1\u00a0person']);
  });

  it('compares nothing', () => {
    const { sources, groups } = comparisonView(
      aGraph({
        sources: { herald: {} },
        actors: { alma: {} },
        questions: { size: { about: ['alma'] } },
        events: { told: { claims: [{ question: 'size', answer: 3, sources: ['herald'] }], text: 'Words. [@herald]' } },
      }),
    );
    expect({ sources, groups }).toEqual({ sources: [], groups: [] });
  });
});
