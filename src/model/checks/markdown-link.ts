import { entriesOf, type Entry } from '../records/content.ts';
import { isWebAddress } from '../records/fields.ts';
import { unseenIn } from '../text/control-characters.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { fieldProblems } from '../../words/problems/fields.ts';
import { markdownProblems } from '../../words/problems/markdown.ts';
import { problemInText, type Finding } from './problem-at.ts';
import { inEach } from './each-record.ts';
import type { Check } from './rule.ts';

/** A link in a body leads to a whole address on the web; a page of ours is linked by its id, which never dies. */
export const markdownLink: Check = (content) => wrongLinksIn(entriesOf(content));

const wrongLinksIn = inEach(function* (entry: Entry<unknown>) {
  for (const { url, text, line } of entry.text.links)
    if (text.startsWith('@') && isOtherwiseCited(entry, line)) yield problemInText(entry, line, WORDS.citation);
    else if (!isWebAddress(url)) yield problemInText(entry, line, faultOf(url));
});

function faultOf(url: string): Finding {
  const [address, code] = [quoteValue(url), unseenIn(url)];
  return code === undefined ? WORDS.address(address) : fieldProblems.unseen(address, code);
}

/** Where nothing else is cited, the want of a citation is told instead. */
function isOtherwiseCited({ text }: Entry<unknown>, line: number): boolean {
  const paragraph = text.paragraphs.findLast((other) => other.line <= line);
  return (paragraph?.citations.length ?? 0) > 0;
}

const WORDS = markdownProblems.markdownLink;
