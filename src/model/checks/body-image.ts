import { entriesOf } from '../records/content.ts';
import { bodyProblems } from '../../words/problems/bodies.ts';
import { problemInBody } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A body is text: a picture would be fetched from elsewhere, and could not be searched or cited. */
export const bodyImage: Check = function* (content) {
  for (const entry of entriesOf(content))
    for (const { line } of entry.text.images) yield problemInBody(entry, line, bodyProblems.bodyImage);
};
