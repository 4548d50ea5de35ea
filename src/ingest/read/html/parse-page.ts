import { parseHTML } from 'linkedom';
import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { readingWords } from '../../../words/problems/reading.ts';
import { Unreadable } from '../unreadable.ts';
import { UNSEEN } from './selectors.ts';

/** Browsers nest no deeper. */
const MAX_DEPTH = 512;
const MAX_ELEMENTS = 100_000;

/**
 * A page as a browser would read it, without what runs; nothing it names is loaded. linkedom alone does not close tags
 * as browsers do, so parse5 reads the page first.
 */
export function parsePage(html: string): Document {
  const tree = parse(html, { scriptingEnabled: false });
  refuseBeyondBounds(tree);
  const document = parseHTML(serialize(tree)).document;
  for (const element of document.querySelectorAll(UNSEEN)) element.remove();
  return document;
}

/** Goes through the tree without calling itself, since a page may be nested deeper than a stack. */
function refuseBeyondBounds(tree: DefaultTreeAdapterTypes.Document): void {
  let level: readonly DefaultTreeAdapterTypes.Node[] = [tree];
  for (let [depth, count] = [0, 0]; level.length > 0; depth += 1) {
    count += level.length;
    if (depth > MAX_DEPTH) throw new Unreadable(readingWords.reasons.deep(MAX_DEPTH));
    if (count > MAX_ELEMENTS) throw new Unreadable(readingWords.reasons.large(MAX_ELEMENTS));
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  }
}
