import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** The key moments that the story lists are marked as such wherever they stand. */
export const keyMoment: Check = function* ({ story, events }) {
  if (!story) return;
  const keys = new Map(events.map(({ id, data }) => [id, data.key]));
  for (const [i, id] of story.data.moments.entries())
    if (keys.get(id) === false)
      yield problemAt(story, `moments.${i}`, {
        found: `"${id}" is not marked as a key moment`,
        fix: `write "key: true" in its file, or leave it out here`,
      });
};
