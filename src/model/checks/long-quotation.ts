import { sourceProblems } from '../../words/problems/sources.ts';
import { MOST_QUOTED, wordsIn } from './quotation.ts';
import { doubtAt, ourParagraphs } from './names-in-texts.ts';
import type { WarningRule } from './rule.ts';

const QUOTED = /“[^”]+”|"[^"]+"|«[^»]+»|„[^“]+“/gu;

/** What is quoted in a text of ours is as short as the quote of a fact: the rest belongs to its author. */
export const longQuotation: WarningRule = function* (graph) {
  for (const place of ourParagraphs(graph))
    for (const { 0: quoted, index } of place.paragraph.prose.text.matchAll(QUOTED)) {
      const words = wordsIn(quoted, graph.story.language);
      if (words > MOST_QUOTED) yield doubtAt(place, { start: index }, sourceProblems.longQuotation(words, MOST_QUOTED));
    }
};
