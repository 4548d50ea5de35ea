import type { IngestOutcome } from '../ingest/run/ingest-run.ts';
import { outcomeLines, summaryLine } from '../ingest/run/outcome-lines.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { ingestWords } from '../words/ingest.ts';
import { progressOn } from './progress.ts';

/** Something that drafts are made of, by the name that the editor knows it by. */
export interface Piece {
  readonly name: string;
  readonly work: () => Promise<readonly IngestOutcome[]>;
}

/** Makes drafts of one piece after the other, each told as soon as it is done, or all as JSON; gives the exit code. */
export async function makeDrafts(pieces: readonly Piece[], isJson: boolean): Promise<number> {
  const progress = progressOn(process.stderr, pieces.length);
  const outcomes: IngestOutcome[] = [];
  for (const { name, work } of pieces) {
    progress.begin(name);
    const made = await work();
    outcomes.push(...made);
    progress.clear();
    if (!isJson) process.stdout.write(linesText(made.flatMap(outcomeLines)));
  }
  process.stdout.write(isJson ? asJson(outcomes) : linesText(closingLines(outcomes)));
  return outcomes.some(({ kind }) => ['failed', 'held', 'gone'].includes(kind)) ? 1 : 0;
}

function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function closingLines(outcomes: readonly IngestOutcome[]): readonly string[] {
  const next = outcomes.some(({ kind }) => kind === 'written') ? [ingestWords.next] : [];
  return [summaryLine(outcomes), ...next];
}

/** In strings each control character is written out, which JSON reads back; between them stand only line breaks. */
function asJson(outcomes: readonly IngestOutcome[]): string {
  return linesText(JSON.stringify(outcomes, null, 2).split('\n').map(escapeControls));
}
