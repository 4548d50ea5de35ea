import type { Content, Entry } from '../records/content.ts';
import { storyProblems } from '../../words/problems/story.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** Longer than any headline; lists, tabs and pictures for sharing have no room for more. */
const MOST = 200;

/** A title is a line, not a paragraph. */
export const longTitle: Check = function* (content) {
  for (const { entry, field, text } of titlesIn(content)) {
    const { length } = [...text];
    if (length > MOST) yield problemAt(entry, field, storyProblems.longTitle(length, MOST));
  }
};

interface Title {
  readonly entry: Entry<unknown>;
  readonly field: string;
  readonly text: string;
}

function titlesIn({ sources, events, questions, actors, entities }: Content): readonly Title[] {
  return [
    ...sources.flatMap((entry) => [
      { entry, field: 'title', text: entry.data.title ?? '' },
      { entry, field: 'suppliedTitle', text: entry.data.suppliedTitle ?? '' },
    ]),
    ...[...events, ...questions].map((entry) => ({ entry, field: 'title', text: entry.data.title })),
    ...[...actors, ...entities].map((entry) => ({ entry, field: 'name', text: entry.data.name })),
  ];
}
