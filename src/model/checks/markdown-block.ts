import { entriesOf } from '../records/content.ts';
import { markdownProblems } from '../../words/problems/markdown.ts';
import { problemInText } from './problem-at.ts';
import type { Check } from './rule.ts';

/** An account is told in paragraphs, which can be cited; headings and code cannot, and marks in a heading stay as they are. */
export const markdownBlock: Check = function* (content) {
  const accounts = [...content.events, ...content.actors, ...content.entities];
  for (const entry of accounts) {
    for (const { line } of entry.text.headings) yield problemInText(entry, line, WORDS.heading);
    for (const { line } of entry.text.code) yield problemInText(entry, line, WORDS.code);
  }
  for (const entry of entriesOf(content).filter(
    ({ collection }) => collection === 'sources' || collection === 'questions',
  ))
    for (const { line, citations, references } of entry.text.headings)
      if (citations.length + references.length > 0) yield problemInText(entry, line, WORDS.markInHeading);
};

const WORDS = markdownProblems.markdownBlock;
