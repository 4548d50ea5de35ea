import { join } from 'node:path';
import type { z } from 'zod';
import { actorSchema } from '../model/records/actor.ts';
import type { Collection, Content, Entry, Unread } from '../model/records/content.ts';
import { entitySchema } from '../model/records/entity.ts';
import { eventSchema } from '../model/records/event.ts';
import type { Problem } from '../model/diagnostics/problem.ts';
import { type RemovedData } from '../model/records/removed.ts';
import { questionSchema } from '../model/records/question.ts';
import { sourceSchema, type DraftData } from '../model/records/source.ts';
import { storySchema, type StoryData, type StoryFile } from '../model/records/story.ts';
import { fileProblems } from '../words/problems/files.ts';
import { readAddresses } from './addresses.ts';
import { readEntry, readYamlFile } from './entry.ts';
import { fileProblem, listCollection, listFolder } from './files.ts';
import type { KeptRecords } from './kept-records.ts';
import { readVersions } from './versions.ts';
import { readWatch } from './watch.ts';
import { meantBy, readUnexpectedFiles, STORY_FILE } from './unexpected-files.ts';

/** The schema of each collection; a folder of `content/` each. */
export const SCHEMAS = {
  sources: sourceSchema,
  events: eventSchema,
  actors: actorSchema,
  entities: entitySchema,
  questions: questionSchema,
} as const satisfies Record<Collection, z.ZodType>;

/** All that could be read, and everything that stood in the way. */
export interface ReadContent {
  /** Undefined when the story file is missing or wrong. */
  readonly story: StoryData | undefined;
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/**
 * Reads a story's folder: every file is either in what it gives or has a problem.
 *
 * @param folder the folder on disk
 * @param shown what messages call it
 * @param kept what earlier runs read of it
 */
export async function readContent(folder: string, shown: string = folder, kept?: KeptRecords): Promise<ReadContent> {
  const { fault, names } = await listFolder(folder);
  if (fault) return { story: undefined, content: NOTHING, problems: [fileProblem(shown, fault)] };
  const story = await readStory(folder, shown);
  const sources = await readCollection('sources', { folder, shown, kept });
  const events = await readCollection('events', { folder, shown, kept });
  const actors = await readCollection('actors', { folder, shown, kept });
  const entities = await readCollection('entities', { folder, shown, kept });
  const questions = await readCollection('questions', { folder, shown, kept });
  const others = await readUnexpectedFiles(names, folder, shown);
  const lists = await readLists(names, folder, shown);
  const collections = [sources, events, actors, entities, questions];
  const { problems, ...listed } = lists;
  return {
    story: story.story?.data,
    content: {
      ...listed,
      story: story.story ?? null,
      sources: sources.entries,
      events: events.entries,
      actors: actors.entries,
      entities: entities.entries,
      questions: questions.entries,
      drafts: sources.drafts,
      removed: collections.flatMap((part) => part.removed),
      unread: [...collections, others].flatMap((part) => part.unread),
    },
    problems: [...[story, ...collections, others].flatMap((part) => part.problems), ...problems],
  };
}

/** What stands beside the records: the addresses and versions that were published, and the feeds that are watched. */
async function readLists(names: readonly string[], folder: string, shown: string) {
  const { addresses, problems } = await readAddresses(folder, shown);
  const { versions, problems: ofVersions } = await readVersions(folder, shown);
  const watched = readWatch(names, folder, shown);
  return { addresses, versions, watch: watched.watch, problems: [...problems, ...ofVersions, ...watched.problems] };
}

const NOTHING: Content = {
  story: null,
  sources: [],
  events: [],
  actors: [],
  entities: [],
  questions: [],
  removed: [],
  drafts: [],
  addresses: null,
  versions: null,
  watch: null,
  unread: [],
};

/** The story file alone. */
export async function readStory(
  folder: string,
  shown: string,
): Promise<{ story?: StoryFile; problems: readonly Problem[] }> {
  const file = join(shown, STORY_FILE);
  const { names } = await listFolder(folder);
  if (!names.includes(STORY_FILE)) {
    const isMisspelt = names.some((name) => meantBy(name, names) === STORY_FILE);
    return { problems: isMisspelt ? [] : [fileProblem(file, fileProblems.noStory)] };
  }
  const read = readYamlFile({ path: join(folder, STORY_FILE), file, schema: storySchema });
  return 'problems' in read ? read : { story: { file, ...read.thing }, problems: [] };
}

interface StoryFolder {
  readonly folder: string;
  readonly shown: string;
  readonly kept: KeptRecords | undefined;
}

async function readCollection<Name extends Collection>(collection: Name, { folder, shown, kept }: StoryFolder) {
  type Data = z.output<(typeof SCHEMAS)[Name]>;
  const listing = await listCollection(join(folder, collection), join(shown, collection));
  const problems: Problem[] = [...listing.problems];
  const entries: Entry<Data>[] = [];
  const drafts: Entry<DraftData>[] = [];
  const removed: Entry<RemovedData>[] = [];
  const unread: Unread[] = listing.unread.map((unread) => ({ collection, ...unread }));
  for (const id of listing.ids) {
    const place = join(collection, `${id}.md`);
    const file = join(shown, place);
    const read = readEntry({ path: join(folder, place), file, schema: SCHEMAS[collection], collection, id, kept });
    if ('thing' in read) {
      const entry = read.thing as Entry<Data> | Entry<DraftData> | Entry<RemovedData>;
      if (isRemoved(entry)) removed.push(entry);
      else if (isDraft(entry)) drafts.push(entry);
      else entries.push(entry);
    } else {
      problems.push(...read.problems);
      unread.push({ collection, id, file, unfit: read.unfit });
    }
  }
  const same = kept?.before?.list(collection, entries) ?? entries;
  return { entries: same as typeof entries, drafts, removed, problems, unread };
}

function isRemoved(entry: Entry<object>): entry is Entry<RemovedData> {
  return 'removed' in entry.data;
}

/** True for a source that is not finished. */
export function isDraft(entry: Entry<object>): entry is Entry<DraftData> {
  return 'draft' in entry.data && entry.data.draft === true;
}
