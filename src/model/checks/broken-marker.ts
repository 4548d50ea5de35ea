import type { Paragraph } from '../text/markdown-text.ts';
import { entriesOf } from '../records/content.ts';
import { problemInBody, type Finding } from './problem-at.ts';
import type { Check } from './rule.ts';

/** What looks like a citation or a link to a page of ours is one: it would be printed as it stands. */
export const brokenMarker: Check = function* (content) {
  for (const entry of entriesOf(content))
    for (const paragraph of entry.text.paragraphs)
      for (const { line, ...finding } of [...brokenCitations(paragraph), ...brokenLinks(paragraph)])
        yield problemInBody(entry, line, finding);
};

type Broken = Finding & { readonly line: number };

/** Citations that name nothing or cannot be read. */
export function brokenCitations({ line, text, citations }: Paragraph): readonly Broken[] {
  const nameless = citations.filter(({ source }) => !source).map((citation) => ({ line: citation.line, ...NO_SOURCE }));
  // The paragraph's text is what is left of it without its markers.
  return /\[@|\[[^[\]]*\s@[a-z0-9]/.test(text) ? [...nameless, { line, ...NOT_A_CITATION }] : nameless;
}

function brokenLinks({ line, text, references }: Paragraph): readonly Broken[] {
  const nameless = references.filter(({ id }) => !id).map((reference) => ({ line: reference.line, ...NO_ID }));
  return text.includes('[[') ? [...nameless, { line, ...NOT_A_LINK }] : nameless;
}

const NO_SOURCE = { found: 'a citation that names no source', fix: 'write [@source-id], or [@one; @two] for several' };
const NO_ID = { found: 'a link that names nothing', fix: 'write [[id]], [[id|words]], or [[-|words]]' };
const NOT_A_CITATION = {
  found: 'a citation that cannot be read',
  fix: 'write [@source-id], with plain words after a comma',
};
const NOT_A_LINK = {
  found: 'a [[link that cannot be read',
  fix: 'write [[id]], [[id|plain words]], or [[-|plain words]]',
};
