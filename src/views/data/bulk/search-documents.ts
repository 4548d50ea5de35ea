import { foldName } from '../../../model/names/fold.ts';
import { tablesOf } from './tables/all-tables.ts';
import type { Cell, DataTable, TableContext, TableName } from './tables/table.ts';

/** The columns of a table that are found by their words, the one that is its title first. */
const SEARCHED: Readonly<Partial<Record<TableName, readonly [title: string, ...texts: string[]]>>> = {
  events: ['title', 'account'],
  sources: ['title', 'supplied_title', 'publisher', 'abstract'],
  actors: ['name', 'description', 'account'],
  entities: ['name', 'description', 'account'],
  questions: ['question', 'reading', 'account'],
  claims: ['answer', 'note'],
  pledges: ['what', 'note'],
  statements: ['says', 'speakers'],
};

/** What full-text search looks through, and where its texts stand. */
export interface SearchDocuments {
  readonly name: 'search';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The column that holds what stands in others already. */
  readonly textColumn: 'text';
  /** The columns of each table that the texts are made of, a line each. */
  readonly textsOf: Readonly<Partial<Record<TableName, readonly string[]>>>;
}

/**
 * A document for each record and fact: its title, its other names, its texts, and the title and names folded, as the
 * search of the site compares names. Texts are in Unicode's form NFC.
 */
export function searchDocuments(context: TableContext): SearchDocuments {
  const tables = tablesOf(context);
  const names = namesBySubject(tables.find(({ name }) => name === 'names')!);
  return {
    name: 'search',
    columns: ['table_name', 'id', 'title', 'names', 'text', 'folded'],
    textColumn: 'text',
    textsOf: Object.fromEntries(Object.entries(SEARCHED).map(([table, [, ...texts]]) => [table, texts])),
    rows: tables.flatMap((table) => documentsOf(table, names)),
  };
}

function documentsOf(table: DataTable, names: ReadonlyMap<Cell, string>): readonly (readonly string[])[] {
  const searched = SEARCHED[table.name];
  if (!searched) return [];
  const at = new Map(table.columns.map(({ name }, i) => [name, i]));
  return table.rows.map((row) => {
    const id = row[at.get('id')!]!;
    const [title = '', ...texts] = searched.map((name) => row[at.get(name)!] ?? '').map(String);
    const words = [title, names.get(id) ?? '', texts.filter(Boolean).join('\n')].map((text) => text.normalize('NFC'));
    return [table.name, String(id), ...words, foldName(words.slice(0, 2).join(' '))];
  });
}

function namesBySubject({ columns, rows }: DataTable): ReadonlyMap<Cell, string> {
  const [subject, name] = ['subject', 'name'].map((wanted) => columns.findIndex((column) => column.name === wanted));
  const groups = Map.groupBy(rows, (row) => row[subject!]!);
  return new Map([...groups].map(([id, of]) => [id, of.map((row) => row[name!]).join('\n')]));
}
