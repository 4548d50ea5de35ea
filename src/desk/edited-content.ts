import { join } from 'node:path';
import { check } from '../model/diagnostics/check.ts';
import { type Problem } from '../model/diagnostics/problem.ts';
import type { Collection, Content, Entry } from '../model/records/content.ts';
import { storySchema } from '../model/records/story.ts';
import { isDraft, SCHEMAS } from '../reader/content.ts';
import { readMarkdownRecord, readYaml } from '../reader/entry.ts';
import { STORY_FILE } from '../reader/unexpected-files.ts';
import { wholeOf, type FileText } from './file-text.ts';
import type { FileChange, Plan } from './plan.ts';
import type { OpenStory } from './story.ts';

/** What an edit would leave: the records, and whatever of the changed files could not be read. */
interface Edited {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/**
 * The problems that the story would have after an edit and does not have before it, found as `npm run check` finds them.
 */
export function newProblems(story: OpenStory, { changes, sameAs = (text) => text }: Plan): readonly Problem[] {
  const { content, problems } = editedContent(story, changes);
  const known = new Set(story.problems.map((problem) => sameAs(keyOf(problem))));
  return [...problems, ...(problems.length > 0 ? [] : check(content))].filter((problem) => !known.has(keyOf(problem)));
}

function keyOf({ file, field, found }: Problem): string {
  return [file, field, found].join('\n');
}

/** The records that an edit would leave, and whatever of the changed files could not be read. */
export function editedContent(story: OpenStory, changes: readonly FileChange[]): Edited {
  return changes.reduce<Edited>((edited, change) => withChange(story.folder, edited, change), {
    content: story.content,
    problems: [],
  });
}

function withChange(folder: string, { content, problems }: Edited, { place, movedTo, after }: FileChange): Edited {
  const rest = without(content, place);
  if (after === null) return { content: rest, problems };
  const read = place === STORY_FILE ? readStory(folder, after) : readRecord(folder, movedTo ?? place, after);
  if ('problems' in read) return { content: rest, problems: [...problems, ...read.problems] };
  return { content: read.into(rest), problems };
}

/** The story without what a file held. */
function without(content: Content, place: string): Content {
  const { collection, id } = recordAt(place);
  const isOther = (entry: Entry<unknown>) => entry.collection !== collection || entry.id !== id;
  const others = { ...content, removed: content.removed.filter(isOther), drafts: content.drafts.filter(isOther) };
  if (!collection) return content;
  const entries: readonly Entry<unknown>[] = content[collection];
  return { ...others, [collection]: entries.filter(isOther) };
}

type ReadInto = { readonly problems: readonly Problem[] } | { readonly into: (content: Content) => Content };

function readStory(folder: string, text: FileText): ReadInto {
  const file = join(folder, STORY_FILE);
  const read = readYaml({ file, schema: storySchema }, bytesOf(text));
  if ('problems' in read) return read;
  return { into: (content) => ({ ...content, story: { file, ...read.thing } }) };
}

function readRecord(folder: string, place: string, text: FileText): ReadInto {
  const { collection, id } = recordAt(place) as { collection: Collection; id: string };
  const file = join(folder, place);
  const read = readMarkdownRecord({ file, schema: SCHEMAS[collection], collection }, bytesOf(text));
  if ('problems' in read) return read;
  const entry = { collection, id, file, ...read.thing };
  const list = 'removed' in entry.data ? 'removed' : isDraft(entry) ? 'drafts' : collection;
  return { into: (content) => ({ ...content, [list]: [...content[list], entry].toSorted(byPlace) }) };
}

function byPlace(a: Entry<unknown>, b: Entry<unknown>): number {
  return a.file < b.file ? -1 : 1;
}

function bytesOf(text: FileText): Uint8Array {
  return new TextEncoder().encode(wholeOf(text));
}

function recordAt(place: string): { readonly collection: Collection | undefined; readonly id: string } {
  const [folder = '', name = ''] = place.split('/');
  return { collection: folder in SCHEMAS ? (folder as Collection) : undefined, id: name.replace(/\.md$/, '') };
}
