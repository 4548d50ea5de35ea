import { describe, expect, it } from 'vitest';
import { questionView } from '../../../../src/views/question.ts';
import { eventView } from '../../../../src/views/event.ts';
import { sourceView } from '../../../../src/views/source.ts';
import { standingsView } from '../../../../src/views/standings.ts';
import { subjectIndexView } from '../../../../src/views/subject-index.ts';
import { subjectView } from '../../../../src/views/subject.ts';
import { timelineView } from '../../../../src/views/timeline.ts';
import type { BreadcrumbTrail } from '../../../../src/views/parts/links/breadcrumbs.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: { herald: { title: 'Un titre', language: 'fr' } },
  actors: { league: { name: 'The League', kind: 'organisation' }, alma: { name: 'Alma' } },
  questions: { size: { title: 'How many came?', about: ['league'] } },
  events: {
    '2025-old': { title: 'Old', date: '2025' },
    '2026-01-19-met': {
      title: 'They meet',
      memberships: [{ actor: 'alma', in: 'league', status: 'signed', sources: ['herald'] }],
      claims: [{ question: 'size', answer: 2, sources: ['herald'] }],
    },
  },
});
const inWords = (crumbs: BreadcrumbTrail) => crumbs.map(({ href, label }) => `${label} ${href}`);

describe('the way from the home page', () => {
  it('leads to an event by its month on the timeline, or by its year where no month is known', () => {
    expect(inWords(eventView(graph, graph.events.get('2026-01-19-met')!).crumbs)).toEqual([
      'Home /',
      'January 2026 /timeline/#m2026-01',
      'They meet /events/2026-01-19-met/',
    ]);
    expect(eventView(graph, graph.events.get('2025-old')!).crumbs[1]).toEqual({
      href: '/timeline/#m2025',
      label: '2025, month not recorded',
    });
  });

  it('leads to an actor by those of its kind', () => {
    expect(inWords(subjectView(graph, graph.subjects.get('league')!).crumbs)).toEqual([
      'Home /',
      'Organisations /actors/#organisation',
      'The League /actors/league/',
    ]);
    expect(inWords(subjectIndexView(graph, 'entities').crumbs)).toEqual(['Home /', 'Places and things /entities/']);
  });

  it('leads to a source and a question by their lists, and says in which language a headline is', () => {
    expect(sourceView(graph, graph.sources.get('herald')!).crumbs.slice(1)).toEqual([
      { href: '/sources/', label: 'Sources' },
      { href: '/sources/herald/', label: 'Un titre', language: 'fr' },
    ]);
    expect(inWords(questionView(graph, graph.questions.get('size')!).crumbs).slice(1)).toEqual([
      'Questions /questions/',
      'How many came? /questions/size/',
    ]);
  });

  it('leads to standings of a status or a day by those of the same body now', () => {
    const way = (selection: Parameters<typeof standingsView>[2]) =>
      inWords(standingsView(graph, 'league', selection).crumbs).slice(2);
    expect(way({ kind: 'now' })).toEqual(['The League /standings/league/']);
    expect(way({ kind: 'status', status: 'signed' })).toEqual([
      'The League /standings/league/',
      'Signed /standings/league/signed/',
    ]);
    expect(way({ kind: 'day', iso: '2026-01-20', basis: 'known' }).at(-1)).toBe(
      'As known on 20 January 2026 /standings/league/known/2026-01-20/',
    );
    expect(way({ kind: 'day', iso: '2026-01-19', basis: 'happened' }).at(-1)).toBe(
      '19 January 2026 /standings/league/2026-01-19/',
    );
  });

  it('leads to the timeline in another order by the timeline', () => {
    expect(inWords(timelineView(graph, 'newest-first').crumbs)).toEqual(['Home /', 'Timeline /timeline/']);
    expect(timelineView(graph, 'oldest-first').crumbs.at(-1)).toEqual({
      href: '/oldest-first/',
      label: 'Oldest first',
    });
  });
});
