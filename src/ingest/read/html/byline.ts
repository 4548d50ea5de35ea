import { readingWords } from '../../../words/problems/reading.ts';
import type { Found } from '../../article.ts';
import { looksLikeName } from '../name-of-author.ts';
import { namesIn, namesInByline } from '../names-of-authors.ts';
import { oneLine } from '../plain-text.ts';
import type { Block } from './blocks.ts';
import type { Page } from './page.ts';
import { AUTHOR, COMMENT } from './selectors.ts';

type Authors = Found<readonly string[]> | null;
/** Leaves out names that are not of people, and repetitions. */
export type People = (names: readonly string[]) => readonly string[];

/** The authors in a line beside the title that begins with "By". */
export function bylineIn(head: readonly Block[], people: People): Authors {
  for (const { text, element } of head) {
    const isAll = element.textContent.length < text.length + 40;
    const names = people(namesInByline(isAll ? partedText(element) : text));
    if (names.length > 0) return found(names, text);
  }
  return null;
}

/** What is marked as an author beside the title, else the only name that is so marked on the page. */
export function markedAuthors({ document }: Page, head: readonly Block[], people: People): Authors {
  const beside = marked(
    head.map(({ element }) => element),
    people,
  );
  return beside ?? onlyMarked(document, people);
}

/** Longer texts are no bylines. */
const LONGEST = 300;
/** Pages with more marks list people. */
const MOST_MARKS = 100;

/** The text of a short element whose parts stand side by side without a space, such as a name and a role: "Mara May | Writer". */
export function partedText(element: Element): string {
  if (element.textContent.length > LONGEST) return oneLine(element.textContent);
  const walk = (node: Node): readonly string[] =>
    node.nodeType === 3 ? [node.nodeValue ?? ''] : [...node.childNodes].flatMap(walk);
  const parts = walk(element).filter((text) => text !== '');
  const areJoined = (before: string, part: string) => /^\p{L}$/u.test(before.at(-1) ?? '') && /^\p{Lu}/u.test(part);
  return oneLine(parts.map((part, i) => (areJoined(parts[i - 1] ?? '', part) ? ` | ${part}` : part)).join(''));
}

/** True within what readers wrote under an article. */
function isOfComment(element: Element): boolean {
  return element.closest(COMMENT) !== null;
}

function marked(roots: readonly Element[], people: People): Authors {
  const elements = roots.flatMap((root) => [...root.querySelectorAll(AUTHOR), ...(root.matches(AUTHOR) ? [root] : [])]);
  if (elements.length > MOST_MARKS) return null;
  const innermost = [...new Set(elements)].filter(
    (element) => !isOfComment(element) && !elements.some((other) => other !== element && element.contains(other)),
  );
  const raws = innermost.map(partedText).filter((raw) => raw !== '' && raw.length < 80);
  const names = people(raws.flatMap((raw) => namesInMark(raw)));
  const full = names.filter(looksLikeName);
  return names.length > 0 ? found(full.length > 0 ? full : names.slice(0, 1), raws[0] ?? '') : null;
}

function namesInMark(raw: string): readonly string[] {
  const names = namesInByline(raw);
  return names.length > 0 ? names : namesIn(raw.split(/\s*\|\s*/)[0] ?? '');
}

/** Where several are marked, they may be the authors of other articles. */
function onlyMarked(document: Document, people: People): Authors {
  const authors = marked([document.body], people);
  return authors?.value.length === 1 && looksLikeName(authors.value[0]!) ? authors : null;
}

function found(names: readonly string[], line: string): Authors {
  return { value: names, from: readingWords.from.visible(line), raw: line };
}
