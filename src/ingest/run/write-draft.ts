import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isReservedName, isTakenName } from '../../model/records/fields.ts';
import type { Article } from '../article.ts';
import { correctionLines } from '../draft/cut-lines.ts';
import { draftOf } from '../draft/draft.ts';
import { draftFile } from '../draft/draft-file.ts';
import { draftId } from '../draft/draft-id.ts';
import { keptFile, paragraphsIn } from '../draft/kept-file.ts';
import { countedTexts } from '../draft/numbered.ts';
import { LEAST_OF_A_REPRINT } from '../like/find-like.ts';
import type { LikeArticle } from '../like/like-article.ts';
import { reprintedBy } from '../like/reprinted.ts';
import { TextIndex } from '../like/text-index.ts';
import { draftFault } from './draft-fault.ts';
import { draftsFolder, draftsFolders, keptAs, stagingFolder } from './drafts-folder.ts';
import type { IngestRun, IngestOutcome } from './ingest-run.ts';
import { wordsForId } from './removed-source.ts';
import type { SourceGone } from '../../words/drafts.ts';
import { holds, writeAll } from './write-all.ts';

/** What its editor is told of a draft. */
interface DraftNotes {
  readonly like: readonly LikeArticle[];
  /** The source that was here before, and is gone. */
  readonly gone: SourceGone | undefined;
}

/** Writes the draft of an article and what is kept beside it, or neither; throws what stops it. */
export async function writeDraft(article: Article, { like, gone }: DraftNotes, run: IngestRun): Promise<IngestOutcome> {
  const { content, dryRun, fullText } = run;
  const about = { file: article.file, title: article.title?.value ?? null };
  const draft = draftOf(article, content);
  const beside = keptFile(draft, like);
  const id = draftId(wordsForId(article), (taken) => isTaken(taken, beside, article, run));
  const { kept, path } = filesFor(id, run.story);
  const reprints = reprintedBy(article, like, content);
  const text = draftFile(draft, { added: run.today, keptFile: keptAs(run.story, id), fullText, like, reprints, gone });
  const fault = draftFault(text);
  if (fault !== undefined) return { ...about, kind: 'failed', reason: fault };
  // What is beside comes first: whoever is stopped between the two has no draft yet.
  const files = [
    { path: kept, text: beside },
    { path, text },
  ];
  if (!dryRun && existsSync(kept) && !holds(kept, beside)) await rm(kept);
  if (!dryRun) await writeAll(files, stagingFolder(run.story), draftsFolders(run.story));
  run.known.add(knownBy(article, id), countedTexts(article));
  const cut = { count: article.cut?.length ?? 0, corrections: correctionLines(draft) };
  const kind = dryRun ? 'would-write' : 'written';
  return { ...about, kind, id, path, like, gone, setAside: draft.article.setAside ?? [], cut };
}

function filesFor(id: string, story: string) {
  return { kept: join(draftsFolder(story), `${id}.md`), path: join(story, 'sources', `${id}.md`) };
}

/**
 * Other paragraphs under this id are those of another draft; the same ones are left of a run that was stopped, and those
 * of the same file or the same article of a draft that was deleted.
 */
function isTaken(id: string, beside: string, article: Article, { story, content, known }: IngestRun): boolean {
  const { kept, path } = filesFor(id, story);
  const records = [...content.sources, ...content.drafts, ...content.removed, ...content.unread];
  return (
    isReservedName(id) ||
    isTakenName(id) ||
    records.some((record) => record.collection === 'sources' && record.id === id) ||
    content.sources.some(({ data }) => data.formerIds.includes(id)) ||
    content.addresses?.lines.includes(`sources/${id}`) === true ||
    known.has(id) ||
    existsSync(path) ||
    (existsSync(kept) && !holds(kept, beside) && !isLeftOf(kept, article))
  );
}

/**
 * Whether these paragraphs were read from the same file, though names in them may be known by now, or are another copy
 * of the article.
 */
function isLeftOf(kept: string, article: Article): boolean {
  if (!lstatSync(kept).isFile()) return false;
  const text = readFileSync(kept, 'utf8');
  if (text.split('\n## ')[0]!.includes(article.sha256)) return true;
  const left = new TextIndex();
  left.add(kept, [...paragraphsIn(text).values()]);
  return left.like(countedTexts(article), LEAST_OF_A_REPRINT).length > 0;
}

function knownBy({ sha256, url, archiveUrl, published, updates }: Article, id: string) {
  const lastDay = updates.at(-1)?.value ?? published?.value ?? null;
  return {
    id,
    sha256,
    lastDay,
    updates: updates.map(({ value }) => value),
    addresses: [url, archiveUrl].flatMap((found) => found?.value ?? []),
  };
}
