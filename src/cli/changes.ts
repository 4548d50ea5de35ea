import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { escapeControls } from '../model/text/control-characters.ts';
import { dataChanges, type DataChange } from '../site/data-changes.ts';
import { changesWords } from '../words/changes.ts';
import { refuse } from './refuse.ts';

/** Prints what changed between two versions of a site's data; gives the exit code: 0, 1 where there is no data, 2 for other words. */
export function changes(args: readonly string[]): Promise<number> {
  return Promise.resolve(printChanges(args));
}

function printChanges(args: readonly string[]): number {
  if (args[0] === '--help') return print(changesWords.usage);
  const [before, after] = args;
  if (args.length !== 2) return refuse(changesWords.twoWanted(args.length), changesWords.usage);
  const files = [before!, after!].map((place) => ({ place, file: databaseIn(place) }));
  const missing = files.find(({ file }) => !existsSync(file));
  if (missing) return fail(changesWords.noData(missing.place));
  try {
    return print(report(dataChanges(files[0]!.file, files[1]!.file)));
  } catch (error) {
    return fail(changesWords.notRead(files.map(({ file }) => file).join(', '), (error as Error).message));
  }
}

/** The database of a site's folder, of its folder of data, or beside a manifest. */
function databaseIn(place: string): string {
  const folder = place.endsWith('.json') ? dirname(place) : place;
  const inSite = join(folder, 'data', 'story.sqlite');
  return existsSync(inSite) ? inSite : join(folder, 'story.sqlite');
}

function report(found: readonly DataChange[]): string {
  const lines = found.flatMap(({ table, kind, key, columns }) => [
    `${changesWords.marks[kind]} ${table} ${key}`,
    ...columns.map(({ name, before, after }) => changesWords.column(name, before, after)),
  ]);
  const count = (wanted: DataChange['kind']) => found.filter(({ kind }) => kind === wanted).length;
  const total = changesWords.total(count('added'), count('corrected'), count('removed'));
  return [...lines, total].map((line) => `${escapeControls(line)}\n`).join('');
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function fail(message: string): number {
  process.stderr.write(`${escapeControls(message)}\n`);
  return 1;
}
