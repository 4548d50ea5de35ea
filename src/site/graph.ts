import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { outline } from '../markdown/outline.ts';
import type { Collection, Entry } from '../model/records/content.ts';
import { buildGraph, type Graph } from '../model/graph/graph.ts';

let built: Promise<Graph> | undefined;

/** The story as a graph: linked once for a build, anew for each page in dev, where content changes between pages. */
export function getGraph(): Promise<Graph> {
  return import.meta.env.DEV ? build() : (built ??= build());
}

async function build(): Promise<Graph> {
  const story = await getEntry('story', 'story');
  if (!story) throw new Error('No story was loaded');
  return buildGraph(story.data, {
    story: null,
    sources: await entries('sources'),
    events: await entries('events'),
    actors: await entries('actors'),
    entities: await entries('entities'),
    questions: await entries('questions'),
    unread: [],
  });
}

/** Records as Astro keeps them, as the model knows them; where they stand in their files matters to checks only. */
async function entries<Name extends Collection>(name: Name): Promise<Entry<CollectionEntry<Name>['data']>[]> {
  const stored = await getCollection(name);
  return stored.map(({ id, data, body }) => ({
    collection: name,
    id,
    file: '',
    data,
    text: outline(body ?? ''),
    lines: {},
  }));
}
