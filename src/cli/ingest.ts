import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fetchingFor } from '../ingest/run/fetching.ts';
import { ingestAddress } from '../ingest/run/ingest-address.ts';
import { ingestFile } from '../ingest/run/ingest.ts';
import type { IngestRun } from '../ingest/run/ingest-run.ts';
import { namedFiles } from '../ingest/run/named-files.ts';
import { openRun } from '../ingest/run/open-run.ts';
import { bytesOfStream } from '../ingest/run/read-bytes.ts';
import { GuardedReader } from '../ingest/read/guarded/guarded-reader.ts';
import { isEdtfDate, parseEdtf } from '../model/dates/edtf.ts';
import { ingestWords } from '../words/ingest.ts';
import { makeDrafts, type Piece } from './drafts.ts';
import { optionFault } from './option-fault.ts';
import { refuse } from './refuse.ts';
import { today } from './today.ts';

const OPTIONS = {
  'full-text': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  mentions: { type: 'string', multiple: true },
  since: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  fetch: { type: 'string', multiple: true },
  help: { type: 'boolean', default: false },
} as const;

type Chosen = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>;

/** Makes drafts of the articles in files; gives the exit code: 1 where one was not drafted, 2 for words it does not know. */
export async function ingest(args: readonly string[]): Promise<number> {
  const chosen = chosenIn(args);
  if (typeof chosen === 'string') return refuse(chosen, ingestWords.usage);
  const { values, positionals } = chosen;
  if (values.help) return help();
  const addresses = values.fetch ?? [];
  if (positionals.length + addresses.length === 0) return refuse(ingestWords.noFiles, ingestWords.usage);
  const fault = faultOf(values);
  if (fault !== null) return refuse(fault, ingestWords.usage);
  const story = process.env['CONTENT_DIR'] || 'content';
  if (!existsSync(story)) return refuse(ingestWords.noStory(story), ingestWords.usage);
  const run = await runFor(story, values);
  const files = (await namedFiles(positionals)).map((file) => ({ name: file.path, work: () => ingestFile(file, run) }));
  return makeDrafts([...files, ...pagesIn(addresses, run)], values.json);
}

function chosenIn(args: readonly string[]): Chosen | string {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return optionFault(error, Object.keys(OPTIONS));
  }
}

/** What is wrong with the articles that were asked for. */
function faultOf({ mentions = [], since }: Chosen['values']): string | null {
  if (mentions.some((words) => !/[\p{L}\p{N}]/u.test(words))) return ingestWords.emptyOnly;
  return since === undefined || isWholeDay(since) ? null : ingestWords.noDay(since);
}

function isWholeDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isEdtfDate(parseEdtf(text));
}

function help(): number {
  process.stdout.write(ingestWords.usage);
  return 0;
}

/** The day is that of the editor's clock, in the editor's time zone. */
function runFor(story: string, values: Chosen['values']): Promise<IngestRun> {
  const reader = new GuardedReader();
  return openRun(story, {
    read: (bytes, name) => reader.read(bytes, name),
    standardInput: () => bytesOfStream(process.stdin),
    today: today(),
    dryRun: values['dry-run'],
    fullText: values['full-text'],
    force: values.force,
    selection: { only: values.mentions ?? [], since: values.since ?? null },
  });
}

function pagesIn(addresses: readonly string[], run: IngestRun): readonly Piece[] {
  if (addresses.length === 0) return [];
  const fetching = fetchingFor(run);
  return addresses.map((name) => ({
    name,
    work: async () => {
      const outcomes = await ingestAddress(name, run, fetching);
      if (!run.dryRun) fetching.memory.save();
      return outcomes;
    },
  }));
}
