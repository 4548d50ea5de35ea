import { draftWords, type SourceGone } from '../../words/drafts.ts';
import type { Article, Found } from '../article.ts';
import type { LikeArticle } from '../like/like-article.ts';
import type { Draft } from './draft.ts';
import { draftNotes, isDay } from './draft-notes.ts';
import { spellingLines } from './spelling-lines.ts';
import { comment, line, yamlDate, yamlValue } from './yaml-lines.ts';

/** How a draft is written. */
export interface Writing {
  /** The day it is written, YYYY-MM-DD. */
  readonly added: string;
  /** The file with its paragraphs, as messages call it. */
  readonly keptFile: string;
  /** Whether the body is the text of the article, which only who holds the rights may print. */
  readonly fullText: boolean;
  /** Articles that it is like, or has the address of. */
  readonly like: readonly LikeArticle[];
  /** Which of them it seems to print again. */
  readonly reprints?: LikeArticle | null;
  /** The source that was here before, and is gone. */
  readonly gone?: SourceGone | undefined;
}

/**
 * A draft as a file of `content/sources/`: what its editor should look at, in one block of comments that goes with the line
 * `draft: true`, and the fields as they stay; what is not known is null.
 */
export function draftFile(draft: Draft, writing: Writing): string {
  const { article } = draft;
  const { added, fullText, reprints } = writing;
  const lines = [
    ...draftNotes(draft, writing).map(comment),
    line('draft', 'true', draftWords.draft),
    ...fieldsOf(draft),
    ...(reprints ? [line('reprints', yamlValue(reprints.id))] : []),
    line('body', fullText ? 'full-text' : 'abstract'),
    ...spellingLines(draft),
    line('sha256', article.sha256),
    line('added', yamlDate(added)),
  ];
  const body = fullText ? `${article.markdown.trim()}\n` : '';
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

function fieldsOf({ article, cites }: Draft): readonly string[] {
  const { title, publisher, authors, dateline, published, language, kind, url, archiveUrl } = article;
  return [
    field('title', title),
    ...(title === null ? [field('suppliedTitle', null)] : []),
    field('publisher', publisher),
    line('authors', yamlValue(authors?.value ?? [])),
    field('dateline', dateline),
    line('published', published ? yamlDate(published.value) : 'null'),
    ...(published && isDay(published.value) ? [] : [field('publishedNote', null)]),
    field('language', language),
    field('kind', kind),
    field('url', url),
    ...(archiveUrl === null ? [] : [field('archiveUrl', archiveUrl)]),
    ...updateLines(article),
    line('cites', yamlValue(cites)),
  ];
}

function field(name: string, found: Found<string> | null): string {
  return line(name, found === null ? 'null' : yamlValue(found.value));
}

/** What its publisher only notes in words is proposed: an item without its number sign. */
function updateLines({ updates, updatesNoted = [] }: Article): readonly string[] {
  const known = new Set(updates.map(({ value }) => value));
  const noted = updatesNoted.filter(({ value }) => !known.has(value));
  if (updates.length + noted.length === 0) return [];
  const item = (update: object) => `- ${yamlValue(update)}`;
  return [
    updates.length === 0 ? `# ${line('updates', '')}` : line('updates', ''),
    ...updates.map(({ value }) => `  ${item({ date: value, kind: 'updated' })}`),
    ...noted.map(({ value, from }) => `  # ${item({ date: value, kind: 'updated', note: from })}`),
  ];
}
