import { join } from 'node:path';
import type { z } from 'zod';
import { actorSchema } from '../model/actor.ts';
import { COLLECTIONS, type Collection, type Content, type Entry, type Unread } from '../model/content.ts';
import { entitySchema } from '../model/entity.ts';
import { eventSchema } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import { questionSchema } from '../model/question.ts';
import { sourceSchema } from '../model/source.ts';
import { storySchema, type Story } from '../model/story.ts';
import { readEntry, readYamlFile } from './entry.ts';
import { listFolder, namesIn, strayProblem } from './files.ts';

export const STORY_FILE = 'story.yaml';
const GUIDE_FILE = 'README.md';

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
  readonly story: Story | undefined;
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/**
 * Reads a story's folder: every file is either in what it gives or has a problem.
 *
 * @param folder the folder on disk
 * @param shown what messages call it
 */
export async function readContent(folder: string, shown: string = folder): Promise<ReadContent> {
  const story = await readStory(folder, shown);
  const sources = await readCollection('sources', folder, shown);
  const events = await readCollection('events', folder, shown);
  const actors = await readCollection('actors', folder, shown);
  const entities = await readCollection('entities', folder, shown);
  const questions = await readCollection('questions', folder, shown);
  const collections = [sources, events, actors, entities, questions];
  return {
    story: story.story,
    content: {
      sources: sources.entries,
      events: events.entries,
      actors: actors.entries,
      entities: entities.entries,
      questions: questions.entries,
      unread: collections.flatMap((collection) => collection.unread),
    },
    problems: [...[story, ...collections].flatMap((read) => read.problems), ...(await strays(folder, shown))],
  };
}

/** The story file alone. */
export async function readStory(
  folder: string,
  shown: string,
): Promise<{ story?: Story; problems: readonly Problem[] }> {
  const file = join(shown, STORY_FILE);
  if (!(await namesIn(folder)).includes(STORY_FILE)) return { problems: [noStory(file)] };
  const read = await readYamlFile({ path: join(folder, STORY_FILE), file, schema: storySchema });
  return 'problems' in read ? read : { story: read.thing, problems: [] };
}

async function readCollection<Name extends Collection>(collection: Name, folder: string, shown: string) {
  type Data = z.output<(typeof SCHEMAS)[Name]>;
  const { ids, problems: stray } = await listFolder(join(folder, collection), join(shown, collection));
  const problems: Problem[] = [...stray];
  const entries: Entry<Data>[] = [];
  const unread: Unread[] = [];
  for (const id of ids) {
    const place = join(collection, `${id}.md`);
    const read = await readEntry({
      path: join(folder, place),
      file: join(shown, place),
      schema: SCHEMAS[collection],
      collection,
      id,
    });
    if ('thing' in read) entries.push(read.thing as Entry<Data>);
    else {
      problems.push(...read.problems);
      unread.push({ collection, id });
    }
  }
  return { entries, problems, unread };
}

async function strays(folder: string, shown: string): Promise<readonly Problem[]> {
  const known: readonly string[] = [...COLLECTIONS, STORY_FILE, GUIDE_FILE];
  const names = await namesIn(folder);
  return names
    .filter((name) => !known.includes(name) && !name.startsWith('.'))
    .map((name) => strayProblem(join(shown, name)));
}

function noStory(file: string): Problem {
  return {
    file,
    line: 1,
    field: 'file',
    found: 'no such file',
    fix: 'write the story’s title, standfirst, language, address, publisher and licence in it',
  };
}
