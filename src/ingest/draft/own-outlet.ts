import type { Content } from '../../model/records/content.ts';
import type { Article } from '../article.ts';
import { foldOutlet, isOfHost, partsOfTitle } from '../read/outlet-names.ts';
import { withOutletAbove } from './outlet-above.ts';
import { perObjectAndText } from './per-object-and-text.ts';

/** The outlets of a story by their folded names: publishers of its sources, and organisations. */
const outletsOf = perObjectAndText((content: Content) => {
  const publishers = content.sources.flatMap(({ data }) => data.publisher ?? []);
  const bodies = content.actors.flatMap(({ data }) => (data.kind === 'organisation' ? data.name : []));
  return new Map([...bodies, ...publishers].map((name) => [foldOutlet(name), name] as const));
});

/** An article with its publisher as the story calls it, where a part of what it is called there is one that the story knows. */
export function withKnownOutlet(article: Article, content: Content): Article {
  const { publisher } = article;
  if (publisher === null) return withOutletAbove(article, content);
  const outlets = outletsOf(content, '');
  const names = [publisher.value, ...partsOfTitle(publisher.value)];
  const known = names.map((name) => outlets.get(foldOutlet(name))).find((name) => name !== undefined);
  return known === undefined ? article : { ...article, publisher: { ...publisher, value: known } };
}

/** Tells the outlet that an article is of, as "the Harbour Post" or "the Post": nobody cites himself. */
export function isOwnOutletOf({ publisher, url }: Pick<Article, 'publisher' | 'url'>): (name: string) => boolean {
  const own = publisher ? [publisher.value, ...partsOfTitle(publisher.value)] : [];
  const folded = new Set(own.map(foldOutlet));
  const last = new Set(own.filter((name) => name.includes(' ')).map((name) => name.split(' ').at(-1)));
  const host = url && URL.canParse(url.value) ? new URL(url.value).hostname : null;
  return (name) => folded.has(foldOutlet(name)) || last.has(name) || isOfHost(name, host);
}
