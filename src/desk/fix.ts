import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem, Remedy } from '../model/diagnostics/problem.ts';
import { readChecked } from '../reader/checked.ts';
import { edited, fileTextOf, type FileText } from './file-text.ts';
import { fixedLine } from './fixed-place.ts';
import type { FileChange } from './plan.ts';
import type { Splice } from './splice.ts';
import { writePlan } from './write-plan.ts';

/** One mistake may hide another in its file; more rounds than any file has kinds of mistakes. */
const ROUNDS = 10;

/**
 * Mends what has one right answer in the story in a folder, and leaves every other byte. Gives a line for each place that
 * was mended: where, what was there, and what stands there now.
 */
export async function fixContent(folder: string): Promise<readonly string[]> {
  const fixed: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { problems } = await readChecked(folder);
    const mended = fixesFor(folder, problems);
    if (mended.length === 0) break;
    writePlan(folder, { title: '', changes: mended.map(({ change }) => change), notes: [] });
    fixed.push(...mended.flatMap(({ places }) => places));
  }
  return fixed;
}

interface FixedFile {
  readonly change: FileChange;
  readonly places: readonly string[];
}

function fixesFor(folder: string, problems: readonly Problem[]): readonly FixedFile[] {
  const withRemedies = problems.filter(({ remedies = [] }) => remedies.length > 0);
  return [...Map.groupBy(withRemedies, ({ file }) => file)].flatMap(([file, inFile]) => {
    const place = relative(folder, file);
    const before = fileTextOf(readFileSync(join(folder, place)));
    const found = inFile.flatMap(({ line, remedies = [] }) =>
      remedies.flatMap((remedy) => spliceFor(before, remedy.line ?? line, remedy) ?? []),
    );
    const splices = withoutOverlaps(found);
    if (splices.length === 0) return [];
    const places = splices.map(({ line, start, end, text }) =>
      fixedLine({ place: `${file}:${line}`, from: before.readable.slice(start, end), to: text }),
    );
    return [{ change: { place, movedTo: null, before, after: edited(before, ...splices) }, places }];
  });
}

interface SpliceOnLine extends Splice {
  readonly line: number;
}

/** What stands once on a line, with the quotes around it; undefined where it stands there not at all, or more than once. */
function spliceFor({ readable }: FileText, line: number, { from, to }: Remedy): SpliceOnLine | undefined {
  const start = startOfLineNumber(readable, line);
  const text = readable.slice(start, nthLineEnd(readable, start, from.split('\n').length));
  for (const written of [`"${from}"`, `'${from}'`, from]) {
    const at = text.indexOf(written);
    if (at < 0) continue;
    if (text.includes(written, at + 1)) return undefined;
    return { line, start: start + at, end: start + at + written.length, text: to };
  }
  return undefined;
}

/** The end of the line that begins at a place, or of one of those behind it. */
function nthLineEnd(readable: string, start: number, lines: number): number {
  let end = start - 1;
  for (let i = 0; i < lines; i++) {
    end = readable.indexOf('\n', end + 1);
    if (end < 0) return readable.length;
  }
  return end;
}

function startOfLineNumber(readable: string, line: number): number {
  return line === 1 ? 0 : nthLineEnd(readable, 0, line - 1) + 1;
}

function withoutOverlaps(splices: readonly SpliceOnLine[]): readonly SpliceOnLine[] {
  const inOrder = splices.toSorted((a, b) => a.start - b.start);
  return inOrder.filter(({ start }, i) => i === 0 || start >= inOrder[i - 1]!.end);
}
