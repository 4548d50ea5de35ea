import { entriesOf } from '../records/content.ts';
import { markdownProblems } from '../../words/problems/markdown.ts';
import { problemInText } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A body is text: a picture would be fetched from elsewhere, and could not be searched or cited. */
export const markdownImage: Check = function* (content) {
  for (const entry of entriesOf(content))
    for (const { line } of entry.text.images) yield problemInText(entry, line, markdownProblems.markdownImage);
};
