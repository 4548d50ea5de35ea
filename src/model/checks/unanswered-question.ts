import { isId } from '../records/fields.ts';
import { answerProblems } from '../../words/problems/answers.ts';
import { danglingLinks } from './links.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** Every question has an answer; that a source does not say is none. */
export const unansweredQuestion: Check = function* (content) {
  // The answer may be in a file that could not be read.
  if (content.unread.length > 0) return;
  const claims = content.events.flatMap(({ data }) => data.claims);
  const answered = new Set(claims.filter(({ answer }) => answer !== null).map(({ question }) => question));
  // A misspelt id is an answer too.
  for (const { wants, meant } of danglingLinks(content)) if (wants === 'question' && meant) answered.add(meant);
  const asked = new Set(claims.map(({ question }) => question));
  for (const entry of content.questions)
    if (!answered.has(entry.id) && isId(entry.id))
      yield problemAt(entry, 'title', WORDS[asked.has(entry.id) ? 'noneSays' : 'unasked'](entry.id));
};

const WORDS = answerProblems.unansweredQuestion;
