import type { WatchedFeed } from '../../model/records/watch.ts';
import { ingestWords } from '../../words/ingest.ts';
import type { Article } from '../article.ts';
import { subjectsNamedIn } from '../draft/subjects-named.ts';
import type { Fetching } from './fetching.ts';
import { ingestAddress } from './ingest-address.ts';
import { ingestArticle } from './ingest.ts';
import type { IngestOutcome, IngestRun } from './ingest-run.ts';

/**
 * Makes drafts of the items of a feed that are new and name a record of the story, one that the feed is watched for where
 * it is watched for some; whatever goes wrong is told and stops nothing else. What failed is tried again the next time.
 */
export async function watchFeed(
  feed: WatchedFeed,
  run: IngestRun,
  fetching: Fetching,
): Promise<readonly IngestOutcome[]> {
  const { memory } = fetching;
  const fetched = await fetching.fetcher.fetch(feed.url, memory.page(feed.url));
  if (fetched.kind === 'unchanged') return [];
  const reading = fetched.kind === 'page' ? await run.read(fetched.bytes, feed.url) : { reason: fetched.reason };
  const failed = (reason: string): IngestOutcome => ({ file: feed.url, title: null, kind: 'failed', reason });
  if ('reason' in reading) return [failed(reading.reason)];
  if (reading.articles.some(({ format }) => format !== 'feed')) return [failed(ingestWords.reasons.noFeed)];
  const outcomes: IngestOutcome[] = [];
  for (const article of reading.articles) outcomes.push(...(await watchItem(article, feed, run, fetching)));
  if (fetched.kind === 'page' && !outcomes.some(isFailed)) memory.keepPage(feed.url, fetched.validators);
  return outcomes;
}

async function watchItem(
  article: Article,
  feed: WatchedFeed,
  run: IngestRun,
  fetching: Fetching,
): Promise<readonly IngestOutcome[]> {
  if (fetching.memory.hasItem(feed.url, article.sha256)) return [];
  const item = { ...article, file: article.url?.value ?? feed.url };
  const outcomes = isNamedIn(item, feed.about, run) ? await draftsOf(item, feed, run, fetching) : [];
  if (!outcomes.some(isFailed)) fetching.memory.keepItem(feed.url, article.sha256);
  return outcomes;
}

/** Of its page, where the feed is watched so and the page can be had; else of the item itself. */
async function draftsOf(article: Article, { pages }: WatchedFeed, run: IngestRun, fetching: Fetching) {
  if (pages && article.url && !run.known.at(article.url.value)) {
    const ofPage = await ingestAddress(article.url.value, run, fetching, (page) => completedBy(article, page));
    if (!ofPage.some(isFailed)) return ofPage;
  }
  return [knownAgain(await ingestArticle(article, run))];
}

/** A page says itself what it says; what it leaves open its feed may tell. */
function completedBy(item: Article, page: Article): Article {
  const { publisher, authors, published, language, kind } = item;
  return {
    ...page,
    publisher: page.publisher ?? publisher,
    authors: page.authors ?? authors,
    published: page.published ?? published,
    language: page.language ?? language,
    kind: page.kind ?? kind,
  };
}

/** A source at the address of an item is the article, unless the item tells of a later change. */
function knownAgain(outcome: IngestOutcome): IngestOutcome {
  const same = outcome.kind === 'held' ? outcome.like.find(({ why }) => why === 'address') : undefined;
  if (same?.updated !== null) return outcome;
  return { file: outcome.file, title: outcome.title, kind: 'known', id: same.id };
}

function isNamedIn(article: Article, about: readonly string[], { content }: IngestRun): boolean {
  const named = subjectsNamedIn(article, content);
  if (about.length === 0) return named.size > 0;
  return [...content.actors, ...content.entities].filter(isAmong(about)).some(({ id }) => named.has(id));
}

/** Whether a record has one of these ids, or had it. */
function isAmong(ids: readonly string[]) {
  return ({ id, data }: IngestRun['content']['actors' | 'entities'][number]) =>
    [id, ...data.formerIds].some((name) => ids.includes(name));
}

function isFailed({ kind }: IngestOutcome): boolean {
  return kind === 'failed';
}
