import { join } from 'node:path';
import { diffLines } from 'diff';
import { escapeControls } from '../model/text/control-characters.ts';
import { deskWords } from '../words/desk.ts';
import type { FileChange, Plan } from './plan.ts';

/** All that an edit does, line by line, for whoever has to agree to it: each file, and each line before and after. */
export function showPlan(folder: string, { title, changes, notes }: Plan): readonly string[] {
  const lines = changes.flatMap((change) => ['', fileLine(folder, change), ...changedLines(change)]);
  return [title, ...lines, '', ...notes].map(escapeControls);
}

function fileLine(folder: string, { place, movedTo, before, after }: FileChange): string {
  const file = join(folder, place);
  if (movedTo !== null) return deskWords.show.moved(file, join(folder, movedTo));
  if (before === null) return deskWords.show.added(file);
  return after === null ? deskWords.show.deleted(file) : file;
}

/** `- 12  actor: one` for a line that goes, by its number before; `+ 12  actor: two` for one that comes, by its own. */
function changedLines({ before, after }: FileChange): readonly string[] {
  if (after === null) return [];
  let [line, newLine] = [1, 1];
  return diffLines(before?.readable ?? '', after.readable).flatMap(({ added, removed, count, value }) => {
    const [from, newFrom] = [line, newLine];
    if (!added) line += count;
    if (!removed) newLine += count;
    if (!added && !removed) return [];
    const [sign, first] = added ? ['+', newFrom] : ['-', from];
    return linesOf(value).map((text, i) => deskWords.show.line(sign, first + i, text));
  });
}

function linesOf(text: string): readonly string[] {
  return text.replace(/ *\n$/, '').split(/ *\n/);
}
