import { bulkDataWords } from '../../../words/bulk-data.ts';
import { ftmLines } from './ftm/ftm-lines.ts';
import { geoJson } from './geo-json.ts';
import { nQuadsOf } from './json-ld/n-quads.ts';
import { storyGraph } from './json-ld/story-graph.ts';
import { versionOf, type FileRecipe, type FileTools } from './made-file.ts';
import { ninjs } from './ninjs.ts';
import { popolo } from './popolo.ts';
import { searchDocuments } from './search-documents.ts';
import { tablesOf } from './tables/all-tables.ts';
import type { TableContext, TableName } from './tables/table.ts';
import { timelineJs } from './timeline-js.ts';
import { quickStatements } from './wikidata/quick-statements.ts';

/** A file under `/data/` that holds the whole story, or one table of it. */
export interface BulkFile extends FileRecipe {
  readonly mediaType: string;
  /** The name of its format, in words. */
  readonly format: string;
  /** What it holds, in words. */
  readonly holds: string;
  /** Null for a file that holds all tables. */
  readonly table: TableName | null;
}

/** What is told of a file that holds the whole story, by the key of its words. */
export function wholeStory(
  name: string,
  mediaType: string,
  key: keyof typeof bulkDataWords.holds,
): Omit<BulkFile, 'make'> {
  return { name, mediaType, format: bulkDataWords.format[key], holds: bulkDataWords.holds[key], table: null };
}

/** The whole story in one file, in the format of each program that is known to read it. */
export const STORY_FILES: readonly BulkFile[] = [
  {
    ...wholeStory('story.sqlite', 'application/vnd.sqlite3', 'sqlite'),
    make: (context, { sqliteFile }) => sqliteFile(tablesOf(context), searchDocuments(context)),
  },
  {
    ...wholeStory('story.jsonld', 'application/ld+json', 'jsonLd'),
    make: (context, tools) => JSON.stringify(graphOf(context, tools)),
  },
  {
    ...wholeStory('story.nq', 'application/n-quads', 'nQuads'),
    make: (context, tools) => nQuadsOf(graphOf(context, tools)),
  },
  { ...wholeStory('ftm.json', 'application/json+ftm', 'ftm'), make: ftmLines },
  jsonFile('popolo.json', 'application/json', 'popolo', popolo),
  jsonFile('timelinejs.json', 'application/json', 'timelineJs', timelineJs),
  jsonFile('ninjs.json', 'application/json', 'ninjs', ninjs),
  jsonFile('places.geojson', 'application/geo+json', 'geoJson', geoJson),
  { ...wholeStory('quickstatements.txt', 'text/plain', 'quickStatements'), make: quickStatements },
];

function jsonFile(
  name: string,
  mediaType: string,
  key: keyof typeof bulkDataWords.holds,
  data: (context: TableContext) => object,
): BulkFile {
  return { ...wholeStory(name, mediaType, key), make: (context) => JSON.stringify(data(context)) };
}

function graphOf(context: TableContext, tools: FileTools) {
  return storyGraph(context, versionOf(context, tablesOf(context), tools));
}
