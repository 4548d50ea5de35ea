import type { Content } from '../../model/records/content.ts';
import type { Article } from '../article.ts';
import { readingWords } from '../../words/problems/reading.ts';
import { foldOutlet, isOfHost, partsOfTitle } from '../read/outlet-names.ts';
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

/** A line above a text that is in no field may be the publisher of another source. */
function withOutletAbove(article: Article, { sources }: Content): Article {
  const { setAside = [], notes } = article;
  if (setAside.length === 0) return article;
  const known = new Map(
    sources.flatMap(({ data }) => (data.publisher ? [[foldOutlet(data.publisher), data.publisher] as const] : [])),
  );
  const line = setAside.find((text) => known.has(foldOutlet(text)));
  if (line === undefined) return article;
  const publisher = { value: known.get(foldOutlet(line))!, from: readingWords.from.line(line), raw: line };
  return {
    ...article,
    publisher,
    setAside: setAside.filter((text) => text !== line),
    notes: notes.filter((note) => note !== readingWords.notes.headLine(line)),
  };
}

/** Tells the outlet that an article is of, as "the Harbour Post" or "the Post": nobody cites himself. */
export function isOwnOutletOf({ publisher, url }: Pick<Article, 'publisher' | 'url'>): (name: string) => boolean {
  const own = publisher ? [publisher.value, ...partsOfTitle(publisher.value)] : [];
  const folded = new Set(own.map(foldOutlet));
  const last = new Set(own.filter((name) => name.includes(' ')).map((name) => name.split(' ').at(-1)));
  const host = url && URL.canParse(url.value) ? new URL(url.value).hostname : null;
  return (name) => folded.has(foldOutlet(name)) || last.has(name) || isOfHost(name, host);
}
