import { foldTitle } from './fold-title.ts';
import { proseByElement, proseIn } from './prose.ts';

/** The article of a page has at least this share of the prose in all its `<article>`s. */
const LEAST = 0.4;
/** One that has the title may stand before a longer one. */
const LEAST_TITLED = 0.1;

/** Removes from a page the `<article>`s that are another article than its own, such as the next one below it. */
export function removeOtherArticles(document: Document, title: string | null): void {
  const articles = [...document.querySelectorAll('article, [role="article"]')];
  const prose = proseByElement(proseIn(document.body));
  const share = (article: Element) => (prose.get(article) ?? 0) / (prose.get(document.body) ?? 1);
  const own =
    articles.find((article) => share(article) >= LEAST_TITLED && hasTitle(article, title)) ??
    articles.find((article) => share(article) >= LEAST);
  if (!own) return;
  for (const article of articles) if (!own.contains(article) && !article.contains(own)) article.remove();
}

function hasTitle(article: Element, title: string | null): boolean {
  const sought = foldTitle(title ?? '');
  return (
    sought !== '' &&
    [...article.querySelectorAll('h1, h2')].some((heading) => foldTitle(heading.textContent) === sought)
  );
}
