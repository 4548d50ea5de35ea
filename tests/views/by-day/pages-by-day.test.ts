import { describe, expect, it } from 'vitest';
import { asKnownOn, knownDays } from '../../../src/model/graph/known-on.ts';
import { pagesByDay, type DatedPage } from '../../../src/views/by-day/pages-by-day.ts';
import { graphOf } from '../../search/story-names.ts';
import { SECOND_STORY, STORY } from '../../setup/stories.ts';

describe.each([STORY, SECOND_STORY])('every page of the story in %s, on every day', async (folder) => {
  const graph = await graphOf(folder);
  const days = knownDays(graph).map((known) => ({
    ...known,
    told: asKnownOn(graph, known.day),
    on: pagesOn(known.day),
  }));

  function pagesOn(day: string): readonly DatedPage[] {
    const byPath = Map.groupBy(pagesByDay(graph), ({ path }) => path);
    return [...byPath.values()].flatMap((pages) => pages.findLast((page) => page.day.day <= day) ?? []);
  }

  it('leads to no source that was published later, and to no event that nobody had told of', () => {
    const later = days.flatMap(({ iso, told, on }) => {
      const unknown = [...graph.sources.keys()]
        .filter((id) => !told.sources.has(id))
        .map((id) => `/sources/${id}/`)
        .concat([...graph.events.keys()].filter((id) => !told.events.has(id)).map((id) => `/events/${id}/`));
      return on.flatMap(({ path, page }) =>
        unknown.filter((id) => JSON.stringify(page).includes(id)).map((id) => `${iso}: ${path} has ${id}`),
      );
    });
    expect(later).toEqual([]);
  });
});
