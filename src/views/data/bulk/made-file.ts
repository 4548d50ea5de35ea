import { perGraph } from '../../../model/graph/per-graph.ts';
import type { SearchDocuments } from './search-documents.ts';
import type { DataTable, TableContext } from './tables/table.ts';

/** What needs Node, which makes the files and hands it in. */
export interface FileTools {
  /** The SHA-256 of a text or of bytes, in hexadecimal. */
  readonly sha256Of: (content: string | Uint8Array) => string;
  /** A database of SQLite with these tables and an index of these documents. */
  readonly sqliteFile: (tables: readonly DataTable[], searched: SearchDocuments) => Uint8Array<ArrayBuffer>;
}

type FileContent = string | Uint8Array<ArrayBuffer>;

/** How a file of the data is made. */
export interface FileRecipe {
  readonly name: string;
  readonly make: (context: TableContext, tools: FileTools) => FileContent | Promise<FileContent>;
}

/** A file as it was written: in bytes, and by its digest. */
export interface FileDigest {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file as it is written. */
export interface MadeFile extends FileDigest {
  readonly content: Uint8Array<ArrayBuffer>;
}

/** A file of the data, made anew each time: all of them at once are a third of a large site, so none is held. */
export async function madeFile(context: TableContext, file: FileRecipe, tools: FileTools): Promise<MadeFile> {
  const content = bytesOf(await file.make(context, tools));
  const digest = { bytes: content.length, sha256: tools.sha256Of(content) };
  fileDigests(context.graph).set(keyOf(context, file), digest);
  return { content, ...digest };
}

/** What a file of the data is by its digest; the file is made for it where it was not made before. */
export async function digestOfFile(context: TableContext, file: FileRecipe, tools: FileTools): Promise<FileDigest> {
  const known = fileDigests(context.graph).get(keyOf(context, file));
  if (known) return known;
  const { bytes, sha256 } = await madeFile(context, file, tools);
  return { bytes, sha256 };
}

/** The digests of files, one after the other, so that no two are held at once. */
export async function digestsOfFiles<File extends FileRecipe>(
  context: TableContext,
  files: readonly File[],
  tools: FileTools,
): Promise<readonly (File & FileDigest)[]> {
  const known: (File & FileDigest)[] = [];
  for (const file of files) known.push({ ...file, ...(await digestOfFile(context, file, tools)) });
  return known;
}

function keyOf({ site }: TableContext, { name }: FileRecipe): string {
  return `${site.href} ${name}`;
}

const fileDigests = perGraph(() => new Map<string, FileDigest>());

function bytesOf(content: FileContent): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** The version of the data: a digest of the story and of all its tables, the same for the same content. */
export function versionOf({ graph, site }: TableContext, tables: readonly DataTable[], tools: FileTools): string {
  const digests = versions(graph);
  const made = () => tools.sha256Of(JSON.stringify([graph.story, tables.map((table) => digestOfTable(table, tools))]));
  const known = digests.get(site.href) ?? made();
  digests.set(site.href, known);
  return known;
}

const versions = perGraph(() => new Map<string, string>());

/** The digest of all that a table holds, worked out once. */
export function digestOfTable(table: DataTable, { sha256Of }: FileTools): string {
  const known = tableDigests.get(table) ?? sha256Of(JSON.stringify(table));
  tableDigests.set(table, known);
  return known;
}

const tableDigests = new WeakMap<DataTable, string>();
