import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchingFor } from '../ingest/run/fetching.ts';
import type { IngestRun } from '../ingest/run/ingest-run.ts';
import { openRun } from '../ingest/run/open-run.ts';
import { EVERY_ARTICLE } from '../ingest/run/selection.ts';
import { watchFeed } from '../ingest/run/watch-feed.ts';
import { GuardedReader } from '../ingest/read/guarded/guarded-reader.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { printProblem } from '../model/diagnostics/problem.ts';
import type { WatchData } from '../model/records/watch.ts';
import { listFolder } from '../reader/files.ts';
import { WATCH_FILE } from '../reader/unexpected-files.ts';
import { readWatch } from '../reader/watch.ts';
import { watchFeedsWords } from '../words/watch-feeds.ts';
import { makeDrafts, type Piece } from './drafts.ts';
import { optionFault } from './option-fault.ts';
import { refuse } from './refuse.ts';
import { today } from './today.ts';

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Makes drafts of what is new in the feeds that are watched; gives the exit code: 1 where one could not be read. */
export async function watchFeeds(args: readonly string[]): Promise<number> {
  const chosen = chosenIn(args);
  if (typeof chosen === 'string') return refuse(chosen, watchFeedsWords.usage);
  const { values, positionals } = chosen;
  if (values.help) return print(watchFeedsWords.usage, 0);
  if (positionals[0] !== undefined) return refuse(watchFeedsWords.noWords(positionals[0]), watchFeedsWords.usage);
  const story = process.env['CONTENT_DIR'] || 'content';
  const watch = readWatch((await listFolder(story)).names, story, story);
  if (watch.problems.length > 0)
    return print(watch.problems.map((problem) => `${printProblem(problem)}\n`).join(''), 1);
  if (!watch.watch) return printError(watchFeedsWords.noList(escapeControls(join(story, WATCH_FILE))));
  return makeDrafts(piecesOf(watch.watch.data, await runOver(story, values['dry-run'])), values.json);
}

function chosenIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return optionFault(error, Object.keys(OPTIONS));
  }
}

function print(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}

function printError(text: string): number {
  process.stderr.write(text);
  return 2;
}

function runOver(story: string, dryRun: boolean): Promise<IngestRun> {
  const standardInput = () => Promise.resolve('');
  const reader = new GuardedReader();
  const read: IngestRun['read'] = (bytes, name) => reader.read(bytes, name);
  const options = { read, standardInput, today: today(), fullText: false, force: false, selection: EVERY_ARTICLE };
  return openRun(story, { ...options, dryRun });
}

/** What was looked at is remembered after each feed, so that a run that is stopped goes on from there. */
function piecesOf({ feeds }: WatchData, run: IngestRun): readonly Piece[] {
  const fetching = fetchingFor(run);
  return feeds.map((feed) => ({
    name: feed.url,
    work: async () => {
      const outcomes = await watchFeed(feed, run, fetching);
      if (!run.dryRun) fetching.memory.save();
      return outcomes;
    },
  }));
}
