import { absoluteUrl, bulkFileUrl, homeUrl } from '../../../urls.ts';
import { bulkDataWords } from '../../../words/bulk-data.ts';
import type { FileDigest } from './made-file.ts';
import type { DataTable, TableColumn, TableContext } from './tables/table.ts';

/** As much of EDTF as dates of a story have; see `src/model/dates/edtf.ts`. */
const EDTF_PATTERN = String.raw`\[?[0-9X.,/~\- ]+\]?`;

/**
 * The tables as a Data Package (https://datapackage.org/standard/data-package/), in the words that both its versions
 * have. A column of days is of type `date`; one of EDTF is text, for a `date` would be refused or filled in.
 *
 * @param written each table's file, by the name of the table
 * @param version of all tables
 */
export function dataPackage(
  { graph, site }: TableContext,
  tables: readonly DataTable[],
  written: ReadonlyMap<string, FileDigest>,
  version: string,
) {
  const { title, standfirst, licence, publisher } = graph.story;
  const home = absoluteUrl(homeUrl(), site);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'story',
    id: absoluteUrl(bulkFileUrl('datapackage.json'), site),
    title,
    description: `${standfirst}\n\n${bulkDataWords.csvRules}`,
    homepage: home,
    version,
    licenses: [{ title: licence.name, path: licence.url }],
    contributors: [{ title: publisher, path: home, role: 'publisher', roles: ['publisher'] }],
    sources: [{ title, path: home }],
    resources: tables.map((table) => resourceOf(table, written.get(table.name)!)),
  };
}

function resourceOf(table: DataTable, { bytes, sha256 }: FileDigest) {
  const { name, description, columns, key } = table;
  const foreignKeys = foreignKeysOf(table);
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    type: 'table',
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => fieldOf(column, key)),
      primaryKey: key,
      // Version 1 takes no empty list.
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues: [''],
    },
  };
}

function foreignKeysOf({ name, references }: DataTable) {
  return Object.entries(references).map(([column, resource]) => ({
    fields: [column],
    // A table that refers to itself has no name there.
    reference: { resource: resource === name ? '' : resource, fields: ['id'] },
  }));
}

function fieldOf({ name, type, description, isEdtf }: TableColumn, key: readonly string[]) {
  const constraints = { ...(key.includes(name) && { required: true }), ...(isEdtf && { pattern: EDTF_PATTERN }) };
  return { name, type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}
