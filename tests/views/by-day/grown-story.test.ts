import { describe, expect, it } from 'vitest';
import { sourcePairs, firstPairs } from '../../../src/model/answers/source-pairs.ts';
import { membershipsByBody } from '../../../src/model/graph/fact-index.ts';
import type { Graph } from '../../../src/model/graph/graph.ts';
import { knownDays } from '../../../src/model/graph/known-on.ts';
import { quietDays } from '../../../src/model/graph/quiet-days.ts';
import { selectionsOf } from '../../../src/model/standings/standings-selection.ts';
import { datedPath, pairPath, recordPath, standingsPath } from '../../../src/paths.ts';
import { pathInPlaceOf } from '../../../src/paths-in-place.ts';
import { pagesByDay } from '../../../src/views/by-day/pages-by-day.ts';
import { sourcePeriodPages } from '../../../src/views/source-index.ts';
import { timelinePages } from '../../../src/views/timeline-period.ts';
import { sectionPath } from '../../../src/urls.ts';
import { aGraph } from '../a-graph.ts';
import { aLongStory } from '../a-long-story.ts';

const LISTS = [
  'known/',
  'compare/',
  'standings/',
  'questions/',
  'sources/',
  'actors/',
  'entities/',
  'pledges/',
  'who-takes-part/',
  '',
];

/** The paths of all pages of a story whose addresses are made of days, or of two records. */
function pathsOf(graph: Graph): ReadonlySet<string> {
  const bodies = [...membershipsByBody(graph).keys()];
  const records = [
    ...[...graph.events.keys()].map((id) => recordPath('events', id)),
    ...[...graph.sources.keys()].map((id) => recordPath('sources', id)),
    ...[...graph.questions.keys()].map((id) => recordPath('questions', id)),
    ...[...graph.subjects.values()].map(({ id, kind }) => recordPath(kind === 'place' ? 'entities' : 'actors', id)),
  ];
  return new Set([
    ...LISTS,
    ...records,
    ...pagesByDay(graph).map(({ path, day }) => `${path}known/${day.iso}/`),
    ...[...knownDays(graph).map(({ iso }) => iso), ...quietDays(graph)].map((day) => `known/${day}/`),
    ...[...sourcePairs(graph), ...firstPairs(graph)].map(([a, b]) => pairPath(a.id, b.id)),
    ...bodies.flatMap((body) => selectionsOf(graph, body).map((selection) => standingsPath(body, selection))),
    ...sourcePeriodPages(graph).map((page) => `sources/published/${sectionPath(page)}/`),
    ...timelinePages(graph).map(({ page }) => `timeline/${sectionPath(page)}/`),
  ]);
}

/** The page to which an address of earlier leads now; undefined where it is dead. */
function pageNow(path: string, now: ReadonlySet<string>): string | undefined {
  if (now.has(path)) return path;
  const next = pathInPlaceOf(path)?.split('?')[0];
  return next === undefined ? undefined : pageNow(next, now);
}

describe('the addresses of a story that grows', () => {
  const steps = [5, 8, 20, 45].map((events) => pathsOf(aLongStory(events)));
  const last = steps.at(-1)!;

  it('all stay, or lead on to the same record, as it is now or as of that day', () => {
    const published = new Set(steps.flatMap((paths) => [...paths]));
    const gone = [...published].filter((path) => !last.has(path));
    expect(gone.some((path) => path.startsWith('events/'))).toBe(true);
    expect([...published].filter((path) => pageNow(path, last) === undefined)).toEqual([]);
    const led = gone.filter((path) => !path.startsWith('compare/'));
    expect(led.map((path) => pageNow(path, last))).toEqual(led.map((path) => datedPath(path).path));
  });

  it('are those of pages whose number is bounded', () => {
    const dated = [...last].filter(
      (path) => datedPath(path).iso !== null && /^(?:events|sources|actors|questions)\/./.test(path),
    );
    expect(dated.length).toBeGreaterThan(50);
    expect(dated.length).toBeLessThanOrEqual(3000);
  });
});

describe('a day without a publication', () => {
  const grown = (...published: readonly string[]) =>
    aGraph({
      sources: Object.fromEntries(published.map((day) => [`of-${day}`, { published: day }])),
      events: { '1955-01-03-first': { date: '1955-01-03', text: `It did. [@of-${published[0]!}]` } },
    });

  it('keeps its page as the story grows by years', () => {
    const begun = quietDays(grown('2026-01-05'));
    const later = grown('2026-01-05', '2026-06-01', '2028-03-01', '2029-11-05');
    const now = new Set([...quietDays(later), ...knownDays(later).map(({ iso }) => iso)]);
    expect(begun).toHaveLength(400);
    expect(begun.filter((day) => !now.has(day))).toEqual([]);
    expect(quietDays(grown('2026-01-05', '2099-01-05'))).toHaveLength(4000);
  });
});
