import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Graph } from '../../src/model/graph/graph.ts';
import { spellingsOf } from '../../src/model/names/spellings.ts';
import { isActor } from '../../src/model/records/subject.ts';
import { countryNames } from '../../src/views/parts/subjects/names-with-origin.ts';
import { namesOfStory, searchFiles } from '../../tests/search/story-names.ts';

/** A way to find records by name. */
export interface Engine {
  readonly name: string;
  /** Paths of records, likeliest first. */
  readonly find: (query: string) => Promise<readonly string[]> | readonly string[];
  /** The names a reader loads before the first answer, compressed; the script not counted. */
  readonly bytes: number;
}

/** What each engine is given of a record: the same names, with countries' names in every language. */
interface Document {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** Ours: all names, and the largest part of what countries are called besides. */
export async function throughline(graph: Graph): Promise<Engine> {
  const names = await namesOfStory(graph);
  const files = [...searchFiles(graph)].map(([file, content]) => ({ file, size: zipped(JSON.stringify(content)) }));
  const parts = files.filter(({ file }) => file.startsWith('countries/')).map(({ size }) => size);
  const bytes = files.find(({ file }) => file === 'names.json')!.size + Math.max(0, ...parts);
  const find = async (query: string) => {
    await names.prepare(query);
    return names.find(query).map(({ path }) => path);
  };
  return { name: 'Throughline', find, bytes };
}

/** MiniSearch as its documentation begins: prefixes, a fifth of a word's letters wrong, the name weighing more. */
export function miniSearch(graph: Graph): Engine {
  const index = new MiniSearch<Document>({
    fields: ['name', 'names'],
    extractField: (document, field) => {
      const value = document[field as keyof Document];
      return typeof value === 'string' ? value : value.join(' ');
    },
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 2 } },
  });
  index.addAll(documentsOf(graph));
  return {
    name: 'MiniSearch alone',
    find: (query) => index.search(query).map(({ id }) => id as string),
    bytes: zipped(JSON.stringify(index)),
  };
}

/** Fuse.js with its own settings, but for accents, which it can leave out. */
export function fuse(graph: Graph): Engine {
  const documents = documentsOf(graph);
  const index = new Fuse(documents, { keys: ['name', 'names'], ignoreDiacritics: true });
  return {
    name: 'Fuse.js',
    find: (query) => index.search(query, { limit: 3 }).map(({ item }) => item.id),
    bytes: zipped(JSON.stringify(documents)),
  };
}

export function zipped(data: string | Uint8Array): number {
  return gzipSync(data, { level: 9 }).length;
}

function documentsOf(graph: Graph): readonly Document[] {
  return [...graph.subjects.values()].map((subject) => ({
    id: `${isActor(subject) ? 'actors' : 'entities'}/${subject.id}/`,
    name: subject.name,
    names: [...spellingsOf(graph, subject.id), ...countryNames(graph, subject)].map(({ text }) => text),
  }));
}
