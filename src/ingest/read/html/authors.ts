import { readingWords } from '../../../words/problems/reading.ts';
import type { Found } from '../../article.ts';
import { namesIn } from '../names-of-authors.ts';
import { oneLine } from '../plain-text.ts';
import type { Block } from './blocks.ts';
import { foldTitle } from './fold-title.ts';
import { bylineIn, markedAuthors, partedText, type People } from './byline.ts';
import { isNode, resolveNode, textsOf } from './json-ld.ts';
import { ofArticle } from './microdata.ts';
import type { Page } from './page.ts';
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
 * the title, which also counts where it names those and more. The site itself, addresses and people that the text only
 * speaks of are no authors.
 */
export function authorsOf(page: Page, head: readonly Block[]): Found<readonly string[]> | null {
  const onlyPeople: People = (names) => people(names, page);
  for (const [raws, where] of places(page)) {
    const names = onlyPeople(raws.flatMap(namesIn));
    if (names.length === 0) continue;
    const line = bylineIn(head, onlyPeople);
    return line && namesMore(line.value, names) ? line : { value: names, from: where, raw: oneLine(raws.join('; ')) };
  }
  return bylineIn(head, onlyPeople) ?? markedAuthors(page, head, onlyPeople);
}

/** Many pages tell programs the first of several authors alone. */
function namesMore(more: readonly string[], names: readonly string[]): boolean {
  const folded = more.map(foldTitle);
  return more.length > names.length && names.every((name) => folded.includes(foldTitle(name)));
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
  return ofArticle([...document.querySelectorAll('[itemprop~="author" i]')]).map((element) => {
    const name = element.querySelector('[itemprop~="name" i]') ?? element;
    return name.getAttribute('content') ?? partedText(name);
  });
}

function people(names: readonly string[], page: Page): readonly string[] {
  const named = new Map(names.filter((name) => !isSiteName(name, page)).map((name) => [foldTitle(name), name]));
  return [...named.values()];
}
