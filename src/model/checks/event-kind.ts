import { didYouMean } from '../diagnostics/nearest.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { EVENT_KINDS } from '../records/event-kind.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** The kind of an event is one that every story has, or one that this story declares. */
export const eventKind: Check = function* ({ story, events }) {
  // What it declares is not known of a story that could not be read.
  if (!story) return;
  const known: readonly string[] = [...EVENT_KINDS, ...Object.keys(story.data.kinds)];
  for (const entry of events) {
    const { kind } = entry.data;
    if (!known.includes(kind))
      yield problemAt(entry, 'kind', { found: quoteValue(kind), fix: adviceOn(kind, known, story.file) });
  }
};

function adviceOn(kind: string, known: readonly string[], storyFile: string): string {
  const choices = `write one of ${known.join(', ')}, or declare it under kinds in ${storyFile}`;
  return [didYouMean(kind, known), choices].filter(Boolean).join(' ');
}
