import { bulkDataWords } from '../../../words/bulk-data.ts';
import { dataTableWords } from '../../../words/data-tables.ts';
import { csvOf } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { madeFile, versionOf, type FileTools } from './made-file.ts';
import { manifest } from './manifest.ts';
import { parquetOf } from './parquet.ts';
import { STORY_FILES, wholeStory, type BulkFile } from './story-files.ts';
import { tableIn, tablesOf } from './tables/all-tables.ts';
import type { DataTable, TableContext, TableName } from './tables/table.ts';

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
    const made = CSV_FILES.map(async (file) => [file.table!, await madeFile(context, file, tools)] as const);
    const written = new Map(await Promise.all(made));
    const tables = tablesOf(context);
    return JSON.stringify(dataPackage(context, tables, written, versionOf(context, tables, tools)));
  },
};

const LISTED: readonly BulkFile[] = [DATA_PACKAGE, ...STORY_FILES, ...CSV_FILES, ...PARQUET_FILES];

const MANIFEST: BulkFile = {
  ...wholeStory('manifest.json', 'application/json', 'manifest'),
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
