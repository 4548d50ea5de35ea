import { SOURCE_KINDS } from '../../model/records/source.ts';
import { absentFieldWords } from '../../words/absent-fields.ts';
import { draftWords, type SourceGone } from '../../words/drafts.ts';
import type { Article, Found } from '../article.ts';
import type { Draft } from './draft.ts';
import type { LikeArticle } from '../like/like-article.ts';
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

/** A draft as a file of `content/sources/`: each field with how it is known, what is not known as null. */
export function draftFile(draft: Draft, writing: Writing): string {
  const { article } = draft;
  const { added, fullText, reprints } = writing;
  const lines = [
    line('draft', 'true', draftWords.draft),
    ...(writing.gone ? [comment(draftWords.gone(writing.gone)).trim()] : []),
    ...fieldsOf(draft),
    ...(reprints ? [line('reprints', yamlValue(reprints.id), draftWords.reprints(reprints.share))] : []),
    ...likeLines(writing.like.filter((like) => like !== reprints)),
    fullText ? line('body', 'full-text', draftWords.fullText) : line('body', 'abstract', ''),
    ...spellingLines(draft, writing.keptFile),
    line('sha256', article.sha256, draftWords.sha256),
    line('added', yamlDate(added), ''),
    comment(fullText ? draftWords.bodyWithoutParagraphs : draftWords.body(writing.keptFile)).trim(),
  ];
  const body = fullText ? `${article.markdown.trim()}\n` : '';
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

function fieldsOf(draft: Draft): readonly string[] {
  const { title, publisher, authors, dateline, language, kind, url, archiveUrl, updates } = draft.article;
  const { cites } = draft;
  return [
    field('title', title, absentFieldWords.title),
    ...(title === null ? [line('suppliedTitle', 'null', absentFieldWords.suppliedTitle)] : []),
    field('publisher', publisher, absentFieldWords.publisher),
    authors === null ? line('authors', '[]', absentFieldWords.authors) : field('authors', authors, ''),
    field('dateline', dateline, absentFieldWords.dateline),
    ...publishedLines(draft),
    field('language', language, absentFieldWords.language),
    field('kind', kind, draftWords.kind(SOURCE_KINDS)),
    field('url', url, absentFieldWords.url),
    ...(archiveUrl === null ? [] : [field('archiveUrl', archiveUrl, '')]),
    ...updateLines(updates),
    line('cites', yamlValue(cites), cites.length > 0 ? '' : absentFieldWords.cites),
  ];
}

/** @param absent what the comment says of a field that is not known */
function field(name: string, found: Found<unknown> | null, absent: string): string {
  return found === null ? line(name, 'null', absent) : line(name, yamlValue(found.value), known(found));
}

/** Where a value is from, with how it was written there where that is not the value. */
export function known({ value, from, raw }: Found<unknown>): string {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return draftWords.from(from, raw === text || raw === '' ? null : raw);
}

function publishedLines({ article, dates }: Draft): readonly string[] {
  const { published, publishedProposals } = article;
  const note = line('publishedNote', 'null', absentFieldWords.publishedNote);
  if (published) {
    const own = line('published', yamlDate(published.value), known(published));
    return isDay(published.value) ? [own] : [own, note];
  }
  const latest = dates.flatMap(({ edtf, basis }) => (edtf !== null && isDay(edtf) && basis === 'told' ? edtf : []));
  const hints = [
    ...publishedProposals.map(({ value, from, raw }) => draftWords.proposal(value, from, raw)),
    ...latest.toSorted().slice(-1).map(draftWords.latest),
  ];
  return [line('published', 'null', absentFieldWords.published), ...hints.map((hint) => ` ${comment(hint)}`), note];
}

function isDay(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf);
}

function updateLines(updates: Article['updates']): readonly string[] {
  if (updates.length === 0) return [];
  const kind = 'updated';
  const items = updates.map((update) => `  - ${yamlValue({ date: update.value, kind })}${comment(known(update))}`);
  return [line('updates', '', draftWords.updates), ...items];
}

function likeLines(like: readonly LikeArticle[]): readonly string[] {
  return like.map(({ id, why, share }) =>
    comment(why === 'text' ? draftWords.reprint(id, share) : draftWords.update(id)).trim(),
  );
}
