import { readingWords } from '../../../words/problems/reading.ts';
import type { Found } from '../../article.ts';
import { namesIn, namesInByline } from '../names-of-authors.ts';
import { oneLine } from '../plain-text.ts';
import type { Block } from './blocks.ts';
import { foldTitle } from './fold-title.ts';
import { isNode, resolveNode, textsOf } from './json-ld.ts';
import type { Page } from './page.ts';
import { AUTHOR, COMMENT } from './selectors.ts';
import { isSiteName } from './site-names.ts';

const { from } = readingWords;

const META = [
  'author',
  'article:author',
  'citation_author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.name',
  'byl',
  'article:author_name',
  'article.author',
  'cxenseparse:author',
  'authors',
];

/**
 * Who wrote the article, as the page names them, in its order: from where programs are told, else from a byline beside
 * the title. The site itself, addresses and people that the text only speaks of are no authors.
 */
export function authorsOf(page: Page, head: readonly Block[]): Found<readonly string[]> | null {
  for (const [raws, where] of places(page)) {
    const names = people(raws.flatMap(namesIn), page);
    if (names.length > 0) return { value: names, from: where, raw: oneLine(raws.join('; ')) };
  }
  return bylineIn(page, head);
}

function* places(page: Page): Generator<readonly [readonly string[], string]> {
  yield [structured(page), from.jsonLd('author')];
  for (const name of META) yield [page.meta.get(name) ?? [], from.meta(name)];
  yield [microdata(page), from.microdata('author')];
}

function structured({ article, jsonLd }: Page): readonly string[] {
  const authors: unknown[] = [article?.['author'] ?? article?.['creator']].flat();
  return authors.flatMap((author) =>
    isNode(author) ? textsOf(resolveNode(author, jsonLd)?.['name']) : textsOf(author),
  );
}

function microdata({ document }: Page): readonly string[] {
  const elements = [...document.querySelectorAll('[itemprop~="author" i]')].filter((element) => !isOfComment(element));
  return elements.map((element) => {
    const name = element.querySelector('[itemprop~="name" i]') ?? element;
    return name.getAttribute('content') ?? name.textContent;
  });
}

function isOfComment(element: Element): boolean {
  return element.closest(COMMENT) !== null;
}

/** A line that begins with "By", else what the page marks as its author. */
function bylineIn(page: Page, head: readonly Block[]): Found<readonly string[]> | null {
  for (const { text } of head) {
    const names = people(namesInByline(text), page);
    if (names.length > 0) return { value: names, from: from.visible(text), raw: text };
  }
  return markedByline(page, head);
}

function markedByline(page: Page, head: readonly Block[]): Found<readonly string[]> | null {
  const elements = head.flatMap(({ element }) => [
    ...element.querySelectorAll(AUTHOR),
    ...(element.matches(AUTHOR) ? [element] : []),
  ]);
  const raws = [...new Set(elements)]
    .filter((element) => !isOfComment(element))
    .map((element) => oneLine(element.textContent));
  const names = people(raws.filter((raw) => raw.length < 80).flatMap(namesIn), page);
  return names.length > 0 ? { value: names, from: from.visible(raws[0] ?? ''), raw: raws.join('; ') } : null;
}

function people(names: readonly string[], page: Page): readonly string[] {
  const named = new Map(names.filter((name) => !isSiteName(name, page)).map((name) => [foldTitle(name), name]));
  return [...named.values()];
}
