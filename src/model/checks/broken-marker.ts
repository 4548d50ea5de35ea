import type { Paragraph } from '../text/markdown-text.ts';
import { entriesOf, type Entry } from '../records/content.ts';
import { markdownProblems } from '../../words/problems/markdown.ts';
import { problemInText, type Finding } from './problem-at.ts';
import { inEach } from './each-record.ts';
import type { Check } from './rule.ts';

/** What looks like a citation or a link to a page of ours is one: it would be printed as it stands. */
export const brokenMarker: Check = (content) => brokenIn(entriesOf(content));

const brokenIn = inEach(function* (entry: Entry<unknown>) {
  for (const paragraph of entry.text.paragraphs)
    for (const { line, ...finding } of [...brokenCitations(paragraph), ...brokenLinks(paragraph)])
      yield problemInText(entry, line, finding);
});

type Broken = Finding & { readonly line: number };

/** Citations that name nothing or cannot be read. */
export function brokenCitations({ line, text, citations }: Paragraph): readonly Broken[] {
  const nameless = citations
    .filter(({ source }) => !source)
    .map((citation) => ({ line: citation.line, ...WORDS.citationOfNothing }));
  // The paragraph's text is what is left of it without its markers.
  return text.includes('@') && /\[@|\[[^[\]]*\s@[a-z0-9]/.test(text)
    ? [...nameless, { line, ...WORDS.citation }]
    : nameless;
}

function brokenLinks({ line, text, references }: Paragraph): readonly Broken[] {
  const nameless = references
    .filter(({ id }) => !id)
    .map((reference) => ({ line: reference.line, ...WORDS.linkToNothing }));
  return text.includes('[[') ? [...nameless, { line, ...WORDS.link }] : nameless;
}

const WORDS = markdownProblems.brokenMarker;
