import { describe, expect, it } from 'vitest';
import { asKnownOn, knownDays } from '../../../src/model/graph/known-on.ts';
import { daysWithPages, pagesByDay } from '../../../src/views/by-day/pages-by-day.ts';
import { lastDays, recordsOf } from '../../../src/views/by-day/last-days.ts';
import { recordPages } from '../../../src/views/by-day/record-pages.ts';
import { knownDaysFile } from '../../../src/views/by-day/known-days-file.ts';
import { aLongStory } from '../a-long-story.ts';

describe('the pages by day of a story of too many records for all of them', () => {
  const graph = aLongStory(400);
  const days = daysWithPages(graph);
  const kept = pagesByDay(graph);

  it('are of its last days, and of the events, sources and questions of which anything became known on them', () => {
    expect(days).toEqual(knownDays(graph).slice(-days.length));
    expect(days.length).toBeGreaterThan(5);
    const [first] = days;
    const told = [first!, ...days.slice(1)].map(({ day }) => asKnownOn(graph, day));
    const news = [...told.at(-1)!.events.keys()].filter((id) => !told[0]!.events.has(id));
    const paths = new Set(kept.map(({ path }) => path));
    expect(news.map((id) => `events/${id}/`).filter((path) => !paths.has(path))).toEqual([]);
    expect([...paths].filter((path) => !/^(?:events|sources|questions)\//.test(path))).toEqual([]);
  });

  it('say on each of these days what the story as it was known then says', () => {
    for (const { iso, day } of days) {
      const told = asKnownOn(graph, day);
      for (const [path, page] of recordPages(told, recordsOf(told, lastDays(graph)))) {
        const last = kept.findLast((one) => one.path === path && one.day.day <= day);
        expect(last?.page, `${path} on ${iso}`).toEqual(page);
      }
    }
  });

  it('are a bounded number, however long the story is', () => {
    const { events, sources, questions } = lastDays(graph);
    expect(days.length * (events.size + sources.size + questions.size)).toBeLessThanOrEqual(1000);
    expect(lastDays(aLongStory(500)).days).toHaveLength(days.length);
  });

  it('are what the file of days tells of, from the first of these days on', () => {
    const file = knownDaysFile(graph)!;
    expect(file.from).toBe(days[0]!.day);
    expect(Object.keys(file.pages).filter((path) => path.startsWith('actors/'))).toEqual([]);
  });
});
