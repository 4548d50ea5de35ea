import { perGraph } from '../../../model/graph/per-graph.ts';
import type { SearchDocuments } from './search-documents.ts';
import type { DataTable, TableContext } from './tables/table.ts';

/** What needs Node, which makes the files and hands it in. */
export interface FileTools {
  /** The SHA-256 of a text or of bytes, in hexadecimal. */
  readonly sha256Of: (content: string | Uint8Array) => string;
  /** A database of SQLite with these tables and an index of these documents. */
  readonly sqliteFile: (tables: readonly DataTable[], searched: SearchDocuments) => Uint8Array;
}

type FileContent = string | Uint8Array;

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

/** A file of the data, made once for a story however many files list its digest. */
export function madeFile(context: TableContext, { name, make }: FileRecipe, tools: FileTools): Promise<MadeFile> {
  const files = madeFiles(context.graph);
  const key = `${context.site.href} ${name}`;
  const made = files.get(key) ?? makeFile(make, context, tools);
  files.set(key, made);
  return made;
}

async function makeFile(make: FileRecipe['make'], context: TableContext, tools: FileTools): Promise<MadeFile> {
  const content = new Uint8Array(bytesOf(await make(context, tools)));
  return { content, bytes: content.length, sha256: tools.sha256Of(content) };
}

const madeFiles = perGraph(() => new Map<string, Promise<MadeFile>>());

function bytesOf(content: FileContent): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** The version of the data: a digest of the story and of all its tables, the same for the same content. */
export function versionOf(
  { graph, site }: TableContext,
  tables: readonly DataTable[],
  { sha256Of }: FileTools,
): string {
  const digests = versions(graph);
  const known = digests.get(site.href) ?? sha256Of(JSON.stringify([graph.story, tables]));
  digests.set(site.href, known);
  return known;
}

const versions = perGraph(() => new Map<string, string>());
