import { fetchWords } from '../../words/fetch.ts';
import type { Article } from '../article.ts';
import type { Fetched } from '../fetch/fetched.ts';
import type { Fetching } from './fetching.ts';
import { ingestBytes } from './ingest.ts';
import type { IngestOutcome, IngestRun } from './ingest-run.ts';

/**
 * Makes drafts of the articles at an address of the web; whatever goes wrong is told and stops nothing else.
 *
 * @param complete adds what is known of an article from elsewhere than its page
 */
export async function ingestAddress(
  address: string,
  run: IngestRun,
  { fetcher, memory }: Fetching,
  complete: (article: Article) => Article = (article) => article,
): Promise<readonly IngestOutcome[]> {
  // Only of a page whose source is still here is the server asked whether it has changed.
  const here = run.force ? undefined : run.known.at(address);
  const fetched = await fetcher.fetch(address, here ? memory.page(address) : null);
  const about = { file: address, title: null };
  if (fetched.kind === 'refused') return [{ ...about, kind: 'failed', reason: fetched.reason }];
  if (fetched.kind === 'unchanged')
    return [here ? { ...about, kind: 'known', id: here.id } : { ...about, kind: 'failed', reason: fetchWords.empty }];
  const outcomes = await ingestBytes(fetched.bytes, address, run, (article) => complete(atAddress(article, fetched)));
  if (!run.dryRun && outcomes.every(({ kind }) => ['written', 'known', 'noted'].includes(kind)))
    memory.keepPage(address, fetched.validators);
  return outcomes;
}

/** A page that does not say its own address has the one it was fetched from; an item of a feed has its own or none. */
function atAddress(article: Article, { address }: Extract<Fetched, { kind: 'page' }>): Article {
  if (article.url !== null || article.format === 'feed') return article;
  return { ...article, url: { value: address, from: fetchWords.from, raw: address } };
}
