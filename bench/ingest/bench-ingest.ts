import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printTable } from '../table.ts';
import { UsageError } from '../usage-error.ts';
import type { Engine, Extracted } from './engine.ts';
import { readability, throughline } from './engines.ts';
import { readExpected, type Expected } from './expected.ts';
import { printMisses } from './misses.ts';
import { installedPeers } from './peers.ts';
import { score, type Score } from './score.ts';

/** One page as one engine read it. */
export interface Result {
  readonly expected: Expected;
  readonly found: Extracted;
  readonly score: Score;
  /** In milliseconds. */
  readonly time: number;
}

/** Prints what each engine gets right of the pages of a folder, beside what `expected.json` there says they hold. */
export async function benchIngest(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { misses: { type: 'string' }, alone: { type: 'boolean' } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new UsageError('Name the folder of pages');
  const engines =
    values.alone || values.misses ? [throughline] : [throughline, readability, ...(await installedPeers())];
  const expected = readExpected(folder);
  const rows = [];
  for (const engine of engines) {
    const results = await resultsOf(engine, folder, expected);
    rows.push([engine.name, ...summary(results)]);
    if (values.misses) printMisses(results, values.misses);
  }
  printTable(`${expected.length} pages`, HEAD, rows);
}

const HEAD = ['', 'title', 'day given', 'day right', 'authors', 'language', 'precision', 'recall', 'F1', 'ms a page'];

async function resultsOf(engine: Engine, folder: string, pages: readonly Expected[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const expected of pages) {
    const bytes = readFileSync(join(folder, expected.file));
    const start = performance.now();
    const found = await engine
      .extract(bytes, expected.file)
      .catch(() => ({ text: '', title: null, authors: [], published: null }));
    results.push({ expected, found, score: score(found, expected), time: performance.now() - start });
  }
  return results;
}

function summary(results: readonly Result[]): readonly string[] {
  const scores = results.map(({ score }) => score);
  const share = (name: 'title' | 'given' | 'day' | 'authors' | 'language') => {
    const known = scores.map((one) => one[name]).filter((right) => right !== null);
    return known.length === 0
      ? ''
      : `${((known.filter(Boolean).length / known.length) * 100).toFixed(1)} % of ${known.length}`;
  };
  const mean = (name: 'precision' | 'recall') => {
    const known = scores.map((one) => one[name]).filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  const [precision, recall] = [mean('precision'), mean('recall')];
  const f1 = precision === null || recall === null ? null : (2 * precision * recall) / (precision + recall);
  const time = results.reduce((sum, result) => sum + result.time, 0) / results.length;
  return [
    share('title'),
    share('given'),
    share('day'),
    share('authors'),
    share('language'),
    ...[precision, recall, f1].map((value) => value?.toFixed(3) ?? ''),
    time.toFixed(0),
  ];
}
