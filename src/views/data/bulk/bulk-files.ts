import { bulkDataWords } from '../../../words/bulk-data.ts';
import { dataTableWords } from '../../../words/data-tables.ts';
import { csvOf } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { madeFile, versionOf, type FileRecipe, type FileTools } from './made-file.ts';
import { ftmLines } from './ftm/ftm-lines.ts';
import { nQuadsOf } from './json-ld/n-quads.ts';
import { storyGraph } from './json-ld/story-graph.ts';
import { manifest } from './manifest.ts';
import { parquetOf } from './parquet.ts';
import { popolo } from './popolo.ts';
import { searchDocuments } from './search-documents.ts';
import { timelineJs } from './timeline-js.ts';
import { tableIn, tablesOf } from './tables/all-tables.ts';
import type { DataTable, TableContext, TableName } from './tables/table.ts';

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

/** The names of all tables, in the order in which data users find them listed. */
export const TABLE_NAMES = Object.keys(dataTableWords) as readonly TableName[];

const CSV_FILES: readonly BulkFile[] = TABLE_NAMES.map((table) => ({
  name: `${table}.csv`,
  mediaType: 'text/csv',
  format: bulkDataWords.format.csv,
  holds: dataTableWords[table].holds,
  table,
  make: (context) => csvOf(tableIn(context, table)),
}));

const PARQUET_FILES: readonly BulkFile[] = TABLE_NAMES.map((table) => ({
  name: `${table}.parquet`,
  mediaType: 'application/vnd.apache.parquet',
  format: bulkDataWords.format.parquet,
  holds: dataTableWords[table].holds,
  table,
  make: (context) => parquetOf(tableIn(context, table)),
}));

const DATA_PACKAGE: BulkFile = {
  name: 'datapackage.json',
  mediaType: 'application/json',
  format: bulkDataWords.format.dataPackage,
  holds: bulkDataWords.holds.dataPackage,
  table: null,
  make: async (context, tools) => {
    const made = CSV_FILES.map(async (file) => [file.table!, await madeFile(context, file, tools)] as const);
    const written = new Map(await Promise.all(made));
    const tables = tablesOf(context);
    return JSON.stringify(dataPackage(context, tables, written, versionOf(context, tables, tools)));
  },
};

const DATABASE: BulkFile = {
  name: 'story.sqlite',
  mediaType: 'application/vnd.sqlite3',
  format: bulkDataWords.format.sqlite,
  holds: bulkDataWords.holds.sqlite,
  table: null,
  make: (context, { sqliteFile }) => sqliteFile(tablesOf(context), searchDocuments(context)),
};

const JSON_LD: BulkFile = {
  name: 'story.jsonld',
  mediaType: 'application/ld+json',
  format: bulkDataWords.format.jsonLd,
  holds: bulkDataWords.holds.jsonLd,
  table: null,
  make: (context, tools) => JSON.stringify(graphOf(context, tools)),
};

const N_QUADS: BulkFile = {
  name: 'story.nq',
  mediaType: 'application/n-quads',
  format: bulkDataWords.format.nQuads,
  holds: bulkDataWords.holds.nQuads,
  table: null,
  make: (context, tools) => nQuadsOf(graphOf(context, tools)),
};

function graphOf(context: TableContext, tools: FileTools) {
  return storyGraph(context, versionOf(context, tablesOf(context), tools));
}

const FOLLOW_THE_MONEY: BulkFile = {
  name: 'ftm.json',
  mediaType: 'application/json+ftm',
  format: bulkDataWords.format.ftm,
  holds: bulkDataWords.holds.ftm,
  table: null,
  make: ftmLines,
};

const TIMELINE_JS: BulkFile = {
  name: 'timelinejs.json',
  mediaType: 'application/json',
  format: bulkDataWords.format.timelineJs,
  holds: bulkDataWords.holds.timelineJs,
  table: null,
  make: (context) => JSON.stringify(timelineJs(context)),
};

const POPOLO: BulkFile = {
  name: 'popolo.json',
  mediaType: 'application/json',
  format: bulkDataWords.format.popolo,
  holds: bulkDataWords.holds.popolo,
  table: null,
  make: (context) => JSON.stringify(popolo(context)),
};

const LISTED: readonly BulkFile[] = [
  DATA_PACKAGE,
  DATABASE,
  JSON_LD,
  N_QUADS,
  FOLLOW_THE_MONEY,
  POPOLO,
  TIMELINE_JS,
  ...CSV_FILES,
  ...PARQUET_FILES,
];

const MANIFEST: BulkFile = {
  name: 'manifest.json',
  mediaType: 'application/json',
  format: bulkDataWords.format.json,
  holds: bulkDataWords.holds.manifest,
  table: null,
  make: async (context, tools) => {
    const made = LISTED.map(async (file) => ({ ...file, ...(await madeFile(context, file, tools)) }));
    const files = await Promise.all(made);
    return JSON.stringify(manifest(context, files, versionOf(context, tablesOf(context), tools)));
  },
};

/** Every file of the data, whatever the story. */
export const BULK_FILES: readonly BulkFile[] = [MANIFEST, ...LISTED];

/** What a file is made from, and nothing else: its table, or the version of all. */
export function madeFrom(context: TableContext, { table }: BulkFile, tools: FileTools): DataTable | string {
  return table === null ? versionOf(context, tablesOf(context), tools) : tableIn(context, table);
}
