import { foldName } from '../../model/names/fold.ts';
import { nameUses } from '../../model/names/name-uses.ts';
import { entriesOf, type Content } from '../../model/records/content.ts';
import { newRecordWords } from '../../words/new-records.ts';
import { titleOf, type AnyEntry } from '../story.ts';
import { idMeant } from './known-records.ts';

/**
 * A line for each of some words that a record was taken for though it is not called so, such as a misspelt name; none for
 * its id, its title, and every spelling of its name.
 *
 * @param wanted which records may be meant
 */
export function takenNames(
  content: Content,
  typed: readonly string[],
  wanted: Parameters<typeof idMeant>[2],
): readonly string[] {
  const lines = typed.flatMap((words) => {
    const id = idMeant(content, words, wanted);
    return isCalled(content, id, words.trim()) ? [] : [newRecordWords.taken(words.trim(), id)];
  });
  return [...new Set(lines)];
}

function isCalled(content: Content, id: string, words: string): boolean {
  const name = foldName(words);
  const ids = [id, id.replace(/^\d{4}(?:-\d{2}){0,2}-/, '')].map((own) => own.replaceAll('-', ' '));
  if (ids.some((own) => foldName(own) === foldName(words.replaceAll('-', ' ')))) return true;
  return namesOf(content, id).some((own) => foldName(own) === name);
}

function namesOf(content: Content, id: string): readonly string[] {
  const spelled = nameUses(content).filter(({ owner }) => owner === id);
  const drafts = content.drafts as readonly unknown[] as readonly AnyEntry[];
  const entry = [...entriesOf(content), ...drafts].find((one) => one.id === id);
  return [...spelled.map(({ name }) => name), ...(entry ? [titleOf(entry)] : [])];
}
