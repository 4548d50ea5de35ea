import type { Found } from '../../article.ts';
import { readingWords } from '../../../words/problems/reading.ts';
import { oneLine } from '../plain-text.ts';
import { decodeTwice } from './decode-twice.ts';
import { foldTitle } from './fold-title.ts';
import type { Page } from './page.ts';
import { isSiteName } from './site-names.ts';

/** What pages mark as the few words above a title: "Dredging" over "Norhaven waits". */
const KICKER =
  /kicker|overline|topline|eyebrow|dachzeile|roofline|spitzmarke|strapline|supertitle|surtitle|pretitle|flytitle|catchline|rubric/i;
/** What pages mark as the name of their site. */
const SITE_TITLE =
  /(?:^|[\s_-])(?:site|blog|brand|page-?header)[_-]?(?:title|name|logo)|(?:^|[\s_-])logo(?:$|[\s_-])|masthead/i;

/** The headings of a page at the levels that a selector names, in order, without those that are the name of its site. */
export function headingsOf(page: Page, selector: string, told: readonly string[]): readonly Found<string>[] {
  return [...page.document.querySelectorAll(selector)]
    .filter((heading) => !isOfSite(heading, page))
    .map((heading) => ({ heading, value: decodeTwice(wordsOf(heading, told)) }))
    .filter(({ value }) => value !== '')
    .map(({ heading, value }) => ({ value, from: readingWords.from.heading, raw: oneLine(heading.textContent) }));
}

function isOfSite(heading: Element, page: Page): boolean {
  const marks = `${heading.className} ${heading.id} ${heading.parentElement?.className ?? ''}`;
  return SITE_TITLE.test(marks) || isSiteName(oneLine(heading.textContent), page);
}

/** The words of a heading as programs are told them: without the few above it, or with both parted by a colon. */
function wordsOf(heading: Element, told: readonly string[]): string {
  const whole = oneLine(heading.textContent);
  const first = firstWords(heading);
  const kicker = oneLine(first?.textContent ?? '').replace(/[\s:|–—-]+$/, '');
  const rest = whole.slice(kicker.length).replace(/^[\s:|–—-]+/, '');
  if (!first || kicker === '' || rest === '' || !whole.startsWith(kicker)) return whole;
  const known = told.find((title) => title === foldTitle(whole) || title === foldTitle(rest));
  if (known === foldTitle(rest)) return rest;
  const isMarked = KICKER.test(`${first.className} ${first.firstElementChild?.className ?? ''}`);
  return isMarked || (known && !/\s$/.test(first.textContent)) ? `${kicker}: ${rest}` : whole;
}

/** The element that the words of a heading begin with, where they go on behind it. */
function firstWords(element: Element): Element | null {
  const nodes = [...element.childNodes].filter((node) => node.textContent?.trim());
  const [first] = nodes;
  if (first?.nodeType !== 1) return null;
  return nodes.length > 1 ? (first as Element) : firstWords(first as Element);
}
