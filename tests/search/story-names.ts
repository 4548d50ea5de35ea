import { buildGraph, type Graph } from '../../src/model/graph/graph.ts';
import { readContent } from '../../src/reader/content.ts';
import { StoryNames } from '../../src/search/story-names.ts';
import { countriesFiles, namesFile } from '../../src/views/data/names.ts';
import { lettersFile } from '../../src/views/data/letters.ts';

/** A story's graph, from its folder. */
export async function graphOf(folder: string): Promise<Graph> {
  const { story, content, problems } = await readContent(folder);
  if (!story || problems.length > 0) throw new Error(problems.map(({ found }) => found).join('\n'));
  return buildGraph(story, content);
}

/** The files that a page's script loads, by the name it asks for them by, through JSON as it gets them. */
export function searchFiles(graph: Graph): ReadonlyMap<string, unknown> {
  const files = [
    ['names.json', namesFile(graph)],
    ['letters.json', lettersFile()],
    ...Object.entries(countriesFiles(graph)).map(([shard, file]) => [`countries/${shard}.json`, file]),
  ] as const;
  return new Map(files.map(([name, file]) => [name as string, JSON.parse(JSON.stringify(file)) as unknown]));
}

/** The names of a story, as a page's script has them. */
export function namesOfStory(graph: Graph): Promise<StoryNames> {
  const files = searchFiles(graph);
  const load = (file: string) => Promise.resolve(files.get(file) ?? Promise.reject(new Error(`no ${file}`)));
  return StoryNames.open(load, () => Promise.resolve());
}
