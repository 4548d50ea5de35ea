import { storyProblems } from '../../words/problems/story.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** The key moments that the story lists are marked as such wherever they stand. */
export const keyMoment: Check = function* ({ story, events }) {
  if (!story) return;
  const keys = new Map(events.map(({ id, data }) => [id, data.key]));
  for (const [i, id] of story.data.moments.entries())
    if (keys.get(id) === false) yield problemAt(story, `moments.${i}`, storyProblems.keyMoment(id));
};
