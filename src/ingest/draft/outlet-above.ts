import { readingWords } from '../../words/problems/reading.ts';
import type { Content } from '../../model/records/content.ts';
import type { Article, Found } from '../article.ts';
import { foldOutlet } from '../read/outlet-names.ts';

const { from, notes } = readingWords;

/** An article whose publisher stands above its text as that of another source is called: beside a day, on a line of its own, or above the headline. */
export function withOutletAbove(article: Article, { sources }: Content): Article {
  const outlets = new Map(
    sources.flatMap(({ data }) => (data.publisher ? [[foldOutlet(data.publisher), data.publisher] as const] : [])),
  );
  const knownAs = (text: string) => outlets.get(foldOutlet(text));
  return besideItsDay(article, knownAs) ?? onItsLine(article, knownAs) ?? aboveHeadline(article, knownAs) ?? article;
}

type KnownAs = (text: string) => string | undefined;

function besideItsDay(article: Article, knownAs: KnownAs): Article | null {
  const proposal = article.publisherProposals?.find(({ value }) => knownAs(value) !== undefined);
  if (proposal === undefined) return null;
  const publisher = { ...proposal, value: knownAs(proposal.value)! };
  return { ...without(article, notes.paperOrPlace(proposal.value)), publisher, publisherProposals: [] };
}

function onItsLine(article: Article, knownAs: KnownAs): Article | null {
  const line = article.setAside?.find((text) => knownAs(text) !== undefined);
  return line === undefined ? null : { ...withoutLine(article, line), publisher: publisherOf(line, knownAs) };
}

/** The first line was taken for the title, and the headline stands below it. */
function aboveHeadline(article: Article, knownAs: KnownAs): Article | null {
  const { title, setAside = [] } = article;
  if (title?.from !== from.firstLine || knownAs(title.value) === undefined) return null;
  const line = setAside.find((text) => article.notes.includes(notes.headLine(text)));
  if (line === undefined) return null;
  const headline = { value: line, from: from.belowPaper, raw: line };
  return { ...withoutLine(article, line), title: headline, publisher: publisherOf(title.value, knownAs) };
}

function publisherOf(line: string, knownAs: KnownAs): Found<string> {
  return { value: knownAs(line)!, from: from.line(line), raw: line };
}

function withoutLine(article: Article, line: string): Article {
  const { setAside = [] } = article;
  return { ...without(article, notes.headLine(line)), setAside: setAside.filter((text) => text !== line) };
}

function without(article: Article, note: string): Article {
  return { ...article, notes: article.notes.filter((other) => other !== note) };
}
