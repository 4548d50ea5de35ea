import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOMES } from '../model/checks/links.ts';
import { check } from '../model/diagnostics/check.ts';
import { printProblem, type Problem } from '../model/diagnostics/problem.ts';
import { entriesOf, type Collection, type Content } from '../model/records/content.ts';
import { readContent } from '../reader/content.ts';
import { deskWords } from '../words/desk.ts';
import { fileTextOf, type FileText } from './file-text.ts';
import { Refusal } from './refusal.ts';

/** A story that is to be edited: all its records, and how each of its files is written. */
export interface OpenStory {
  readonly folder: string;
  readonly content: Content;
  /** What is wrong with it before it is edited; none of it hides what a file says. */
  readonly problems: readonly Problem[];
  /** Files as an edit has them that is not written yet, by their paths. */
  readonly texts?: ReadonlyMap<string, FileText>;
}

/** A record of any collection. */
export type AnyEntry = ReturnType<typeof entriesOf>[number];

/** A record as it is named on the command line. */
export interface RecordPlace {
  readonly collection: Collection;
  readonly id: string;
}

/**
 * Reads the story in a folder; throws a `Refusal` where a file cannot be read, since what it says of others would be
 * passed over.
 */
export async function openStory(folder: string): Promise<OpenStory> {
  const { content, problems } = await readContent(folder);
  if (problems.length > 0) throw new Refusal(deskWords.unreadable, ...problems.map(printProblem));
  return { folder, content, problems: check(content) };
}

/** How a file of the story is written. */
export function textOf({ folder, texts }: OpenStory, place: string): FileText {
  return texts?.get(place) ?? fileTextOf(readFileSync(join(folder, place)));
}

/** The path of a record within the story's folder, as in `events/an-id.md`. */
export function placeOf({ collection, id }: RecordPlace): string {
  return `${collection}/${id}.md`;
}

/** A record of the story; throws a `Refusal` for a draft, of which the story knows nothing. */
export function entryOf({ content }: OpenStory, { collection, id }: RecordPlace): AnyEntry {
  const entry = entriesOf(content).find((one) => one.collection === collection && one.id === id);
  if (entry) return entry;
  throw new Refusal(deskWords.isDraft(`${collection}/${id}.md`));
}

/** The title or name of a record. */
export function titleOf({ data }: AnyEntry): string {
  if ('name' in data) return data.name;
  return data.title ?? ('suppliedTitle' in data ? data.suppliedTitle : null) ?? '';
}

/** The folders whose records share one set of ids. */
export function homesOf(collection: Collection): readonly Collection[] {
  return Object.values(HOMES).find((homes) => homes.includes(collection)) ?? [collection];
}
