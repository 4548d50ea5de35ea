import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { COLLECTIONS, entriesOf, type Content } from '../../model/records/content.ts';
import { codeOf } from '../bytes.ts';
import { recordSchemas } from './record-schemas.ts';

/** Where the extension of Astro for text editors looks for the schemas of frontmatter. */
const FOLDER = '.astro/collections';
const LIST = 'collections.json';

/**
 * Writes what text editors offer while the fields of a record are written: `.vscode/settings.json` has them read it.
 * Where the folder cannot be written, they offer what they did before.
 */
export function writeHints(content: Content, folder: string = resolve(FOLDER)): void {
  try {
    writeAll(content, folder);
  } catch (error) {
    codeOf(error);
  }
}

function writeAll(content: Content, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(recordSchemas(content)))
    writeIfNew(join(folder, `${name}.schema.json`), JSON.stringify(schema));
  const files = [...entriesOf(content), ...content.drafts, ...content.removed, ...content.unread];
  const entries = files.map(({ file, collection }) => [addressOf(file), collection] as const);
  const collections = COLLECTIONS.map((name) => ({ hasSchema: true, name }));
  writeIfNew(join(folder, LIST), JSON.stringify({ collections, entries: Object.fromEntries(entries) }));
}

/** The address of a file as that extension compares it. */
function addressOf(file: string): string {
  return decodeURIComponent(pathToFileURL(resolve(file)).href).toLowerCase();
}

function writeIfNew(path: string, text: string): void {
  if (textOf(path) === text) return;
  const draft = [path, process.pid].join('.');
  writeFileSync(draft, text);
  renameSync(draft, path);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
