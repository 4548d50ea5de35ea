import { markdownProblems } from '../../words/problems/markdown.ts';
import { problemInText } from './problem-at.ts';
import type { Check } from './rule.ts';

/** An event, a source and a question say in words what they are about. */
export const emptyBody: Check = function* ({ events, sources, questions }) {
  for (const entry of [...events, ...sources, ...questions]) {
    const { line, paragraphs, html, images } = entry.text;
    // Raw HTML or a picture in place of words is a mistake of its own.
    if (paragraphs.length + html.length + images.length > 0) continue;
    yield problemInText(entry, line, markdownProblems.emptyBody);
  }
};
