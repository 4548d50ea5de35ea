import { ingestWords } from '../../words/ingest.ts';
import type { Article } from '../article.ts';
import { findLike, notedVersion } from '../like/find-like.ts';
import type { LikeArticle } from '../like/like-article.ts';
import { digestOf } from '../read/source-file.ts';
import type { IngestRun, IngestOutcome } from './ingest-run.ts';
import { STANDARD_INPUT, type NamedFile } from './named-files.ts';
import { bytesOfFile } from './read-bytes.ts';
import { removedSourceOf } from './removed-source.ts';
import { areKept, restoreKept } from './restore-kept.ts';
import { isWanted } from './selection.ts';
import { NotWritten } from './write-all.ts';
import { writeDraft } from './write-draft.ts';

/** Makes drafts of the articles in a file; whatever goes wrong is told and stops nothing else. */
export async function ingestFile(named: NamedFile, run: IngestRun): Promise<readonly IngestOutcome[]> {
  const file = named.path;
  if ('reason' in named) return [{ file, title: null, kind: 'failed', reason: named.reason }];
  const bytes = await (file === STANDARD_INPUT ? run.standardInput() : bytesOfFile(file));
  if (typeof bytes === 'string') return [{ file, title: null, kind: 'failed', reason: bytes }];
  const id = run.known.withDigest(digestOf(bytes));
  if (id !== undefined && !run.force && (run.dryRun || areKept(id, run)))
    return [{ file, title: null, kind: 'known', id }];
  return ingestBytes(bytes, file, run);
}

/**
 * Makes drafts of the articles in what a file or an answer from the web holds.
 *
 * @param complete adds what is known of an article from elsewhere than the bytes
 */
export async function ingestBytes(
  bytes: Uint8Array,
  name: string,
  run: IngestRun,
  complete: (article: Article) => Article = (article) => article,
): Promise<readonly IngestOutcome[]> {
  const reading = await run.read(bytes, name);
  if ('reason' in reading) return [{ file: name, title: null, kind: 'failed', reason: reading.reason }];
  if (reading.articles.length === 0)
    return [{ file: name, title: null, kind: 'failed', reason: ingestWords.reasons.noArticle }];
  const outcomes: IngestOutcome[] = [];
  for (const article of reading.articles) outcomes.push(await ingestArticle(complete({ ...article, file: name }), run));
  return outcomes;
}

/** Makes a draft of an article that was read, unless it is here already. */
export async function ingestArticle(article: Article, run: IngestRun): Promise<IngestOutcome> {
  const about = { file: article.file, title: article.title?.value ?? null };
  if (!isWanted(article, run.selection, run.content)) return { ...about, kind: 'left-out' };
  const id = run.known.withDigest(article.sha256);
  if (id !== undefined && !run.force) return { ...about, ...(await knownAs(article, id, run)) };
  const noted = notedVersion(article, run.known);
  if (noted && !run.force) return { ...about, kind: 'noted', ...noted };
  const like = findLike(article, run.known);
  if (like.length > 0 && !run.force) return { ...about, kind: 'held', like, ...draftsAmong(like, run) };
  const gone = removedSourceOf(article, run.content);
  if (gone && !run.force) return { ...about, kind: 'gone', gone };
  try {
    return await writeDraft(article, { like, gone }, run);
  } catch (error) {
    return { ...about, kind: 'failed', reason: reasonOf(error) };
  }
}

/** Those that are drafts still, which a better copy may replace. */
function draftsAmong(like: readonly LikeArticle[], { content }: IngestRun) {
  const ids = new Set(like.map(({ id }) => id));
  const drafts = content.drafts.filter(({ id }) => ids.has(id)).map(({ id, file }) => [id, file] as const);
  return drafts.length === 0 ? {} : { drafts: Object.fromEntries(drafts) };
}

/** An article that was read before: its paragraphs are kept again where they are gone. */
async function knownAs(article: Article, id: string, run: IngestRun) {
  try {
    const restored = await restoreKept(article, id, run);
    return { kind: 'known', id, ...(restored === null ? {} : { restored }) } as const;
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) } as const;
  }
}

/** Why nothing was written, in one line. */
function reasonOf(error: unknown): string {
  const { reasons } = ingestWords;
  if (!(error instanceof NotWritten)) return reasons.notWritten((error as Error).message);
  return error.why === 'link' ? reasons.linkedFolder(error.path) : reasons.there(error.path);
}
