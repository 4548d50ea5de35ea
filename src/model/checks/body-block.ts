import { entriesOf } from '../records/content.ts';
import { problemInBody } from './problem-at.ts';
import type { Check } from './rule.ts';

/** An account is told in paragraphs, which can be cited; headings and code cannot, and marks in a heading stay as they are. */
export const bodyBlock: Check = function* (content) {
  const accounts = [...content.events, ...content.actors, ...content.entities];
  for (const entry of accounts) {
    for (const { line } of entry.text.headings) yield problemInBody(entry, line, HEADING);
    for (const { line } of entry.text.code) yield problemInBody(entry, line, CODE);
  }
  for (const entry of entriesOf(content).filter(
    ({ collection }) => collection === 'sources' || collection === 'questions',
  ))
    for (const { line, citations, references } of entry.text.headings)
      if (citations.length + references.length > 0) yield problemInBody(entry, line, MARK_IN_HEADING);
};

const HEADING = { found: 'a heading in an account', fix: 'write paragraphs, each with its citation' };
const CODE = { found: 'a block of code in an account', fix: 'write paragraphs, without spaces before the line' };
const MARK_IN_HEADING = { found: 'a citation or link in a heading', fix: 'put it into a paragraph' };
