import { describe, expect, it } from 'vitest';
import { asKnownOn, knownDays } from '../../../src/model/graph/known-on.ts';
import { pagesByDay, type DatedPage } from '../../../src/views/by-day/pages-by-day.ts';
import { pairPath } from '../../../src/paths.ts';
import { pairsWithPage } from '../../../src/views/compare.ts';
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

  it('lists those of whom anything had been told, and nobody else', () => {
    for (const { iso, on } of days) {
      const listed = on.flatMap(({ page }) =>
        page.kind === 'subjects'
          ? page.view.groups.flatMap(({ letters }) =>
              letters.flatMap(({ lines }) => lines.map(({ link }) => link.href)),
            )
          : [],
      );
      const told = on.flatMap(({ path, page }) => (page.kind === 'subject' ? [`/${path}`] : []));
      expect(listed.toSorted(), iso).toEqual(told.toSorted());
    }
    expect(days[0]!.on.length).toBeLessThan(days.at(-1)!.on.length);
  });

  it('has every list, and every two sources side by side', () => {
    const paths = new Set(days.at(-1)!.on.map(({ path }) => path));
    const lists = ['actors/', 'entities/', 'questions/', 'sources/', 'standings/', 'pledges/', 'who-takes-part/'];
    const pairs = pairsWithPage(graph).map(([earlier, later]) => pairPath(earlier.id, later.id));
    expect([...lists, 'compare/', ...pairs].filter((path) => !paths.has(path))).toEqual([]);
  });
});
