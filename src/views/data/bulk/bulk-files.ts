import { bulkDataWords } from '../../../words/bulk-data.ts';
import { dataTableWords } from '../../../words/data-tables.ts';
import { csvOf } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { digestOfTable, digestsOfFiles, versionOf, type FileTools } from './made-file.ts';
import { manifest } from './manifest.ts';
import { parquetOf } from './parquet.ts';
import { STORY_FILES, wholeStory, type BulkFile } from './story-files.ts';
import { tableIn, tablesOf } from './tables/all-tables.ts';
import type { TableContext, TableName } from './tables/table.ts';

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
  ...wholeStory('datapackage.json', 'application/json', 'dataPackage'),
  make: async (context, tools) => {
    const written = new Map(
      (await digestsOfFiles(context, CSV_FILES, tools)).map((file) => [file.table!, file] as const),
    );
    const tables = tablesOf(context);
    return JSON.stringify(dataPackage(context, tables, written, versionOf(context, tables, tools)));
  },
};

const LISTED: readonly BulkFile[] = [DATA_PACKAGE, ...STORY_FILES, ...CSV_FILES, ...PARQUET_FILES];

const MANIFEST: BulkFile = {
  ...wholeStory('manifest.json', 'application/json', 'manifest'),
  make: async (context, tools) => {
    const files = await digestsOfFiles(context, LISTED, tools);
    return JSON.stringify(manifest(context, files, versionOf(context, tablesOf(context), tools)));
  },
};

/** Every file of the data, whatever the story. */
export const BULK_FILES: readonly BulkFile[] = [MANIFEST, ...LISTED];

/** In the order in which each is made once: those that list others come after them. */
export const FILES_TO_MAKE: readonly BulkFile[] = [
  ...STORY_FILES,
  ...CSV_FILES,
  ...PARQUET_FILES,
  DATA_PACKAGE,
  MANIFEST,
];

/** The digest of what a file is made from, and of nothing else: its table, or the version of all. */
export function madeFrom(context: TableContext, { table }: BulkFile, tools: FileTools): string {
  return table === null ? versionOf(context, tablesOf(context), tools) : digestOfTable(tableIn(context, table), tools);
}
