import { dateFrom } from '../../model/dates/edtf.ts';
import { latestOf } from '../../model/dates/date-order.ts';
import { foldName } from '../../model/names/fold.ts';
import { nameUses } from '../../model/names/name-uses.ts';
import type { Content } from '../../model/records/content.ts';
import type { Article } from '../article.ts';
import { subjectsNamedIn } from '../draft/subjects-named.ts';

/** Which of the articles that are read an editor wants. */
export interface Selection {
  /** Names or words, one of which an article has to mention; empty where all are wanted. */
  readonly only: readonly string[];
  /** The first day of publication, YYYY-MM-DD. */
  readonly since: string | null;
}

/** All there are. */
export const EVERY_ARTICLE: Selection = { only: [], since: null };

/** True for an article that was published or changed since the day, or has no day, and mentions one of the names. */
export function isWanted(article: Article, { only, since }: Selection, content: Content): boolean {
  return isSince(article, since) && (only.length === 0 || only.some((words) => mentions(article, words, content)));
}

/** An uncertain day counts where it may be late enough. */
function isSince({ published, updates }: Article, since: string | null): boolean {
  const days = [published, ...updates].flatMap((found) => (found ? latestOf(dateFrom(found.value)) : []));
  return since === null || days.length === 0 || days.some((day) => day >= since);
}

/** True where an article names the record that is meant, by any of its spellings, or has the words themselves. */
function mentions(article: Article, words: string, content: Content): boolean {
  const texts = [article.title?.value ?? '', ...article.paragraphs.map(({ text }) => text)];
  const sought = patternOf(words);
  if (texts.some((text) => sought.test(` ${foldName(text)} `))) return true;
  const meant = subjectsMeant(words, content);
  return meant.size > 0 && !meant.isDisjointFrom(subjectsNamedIn(article, content));
}

/** The records that bear a name, or have this id or had it. */
function subjectsMeant(words: string, content: Content): ReadonlySet<string> {
  const name = foldName(words);
  const byId = [...content.actors, ...content.entities].filter(({ id, data }) =>
    [id, ...data.formerIds].includes(words),
  );
  const byName = nameUses(content).filter((use) => foldName(use.name) === name);
  return new Set([...byId.map(({ id }) => id), ...byName.map(({ owner }) => owner)]);
}

/** Scripts that write no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words in a row, in folded text with a space at both ends; one that ends with "*" may go on. */
function patternOf(words: string): RegExp {
  const parts = words.split(/\s+/).filter((word) => foldName(word) !== '');
  const row = parts.map((word) => (word.endsWith('*') ? `${foldName(word)}[^ ]*` : foldName(word))).join(' ');
  return new RegExp(UNSPACED.test(words) ? row : ` ${row} `, 'u');
}
