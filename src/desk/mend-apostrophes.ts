import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, visit } from 'yaml';
import { entriesOf, type Content } from '../model/records/content.ts';
import { readChecked } from '../reader/checked.ts';
import { STORY_FILE } from '../reader/unexpected-files.ts';
import { bodyStart, fieldsOf } from './fields.ts';
import { edited, fileTextOf, type FileText } from './file-text.ts';
import { fixedLine } from './fixed-place.ts';
import type { FileChange } from './plan.ts';
import type { Splice } from './splice.ts';
import { placeOf } from './story.ts';
import { writePlan } from './write-plan.ts';

/** Fields that hold sentences and headings of ours; what a source prints is as it prints it. */
const OURS: ReadonlySet<string> = new Set(
  'title dateNote description distinction question reading standfirst text says what alternateOf role note of as through answer'.split(
    ' ',
  ),
);

/** "The town's", "doesn't", and no letter of another script: "Sana'a". */
const STRAIGHT = /(?<=\p{L})'(?=(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}']))/gu;
const TYPOGRAPHIC = /(?<=\p{L})’(?=(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}]))/gu;
/** In a body, what is no prose: code, addresses, ids. */
const NO_PROSE = /`[^`\n]*`|\]\([^)\n]*\)|<[^>\n]*>|https?:\S+|\[\[[^|\]]*/g;

/**
 * Writes ’ in place of ' in the texts of ours, where most apostrophes of the story are so. Gives a line for each place;
 * none in a story with problems.
 */
export async function mendApostrophes(folder: string): Promise<readonly string[]> {
  const checked = await readChecked(folder);
  if (!('story' in checked)) return [];
  const files = filesOf(checked.content).map((file) => ({ ...file, ...oursIn(folder, file) }));
  const count = (pattern: RegExp) =>
    files.flatMap(({ texts }) => texts.flatMap(({ text }) => text.match(pattern) ?? []));
  if (count(TYPOGRAPHIC).length <= count(STRAIGHT).length) return [];
  const mended = files.flatMap(({ place, before, texts }) => {
    const splices = texts.flatMap(({ start, text }) => splicesIn(start, text));
    if (splices.length === 0) return [];
    const change: FileChange = { place, movedTo: null, before, after: edited(before, ...splices) };
    return [{ change, lines: splices.map(({ start }) => lineFor(join(folder, place), before, start)) }];
  });
  if (mended.length > 0) writePlan(folder, { title: '', changes: mended.map(({ change }) => change), notes: [] });
  return mended.flatMap(({ lines }) => lines);
}

interface OurFile {
  readonly place: string;
  readonly isSource: boolean;
}

function filesOf(content: Content): readonly OurFile[] {
  const records = entriesOf(content).map((entry) => ({
    place: placeOf(entry),
    isSource: entry.collection === 'sources',
  }));
  return [...records, { place: STORY_FILE, isSource: false }];
}

interface OurText {
  readonly start: number;
  readonly text: string;
}

/** The texts of ours in a file; of a source none, since its title and a full text are as they were published. */
function oursIn(
  folder: string,
  { place, isSource }: OurFile,
): { readonly before: FileText; readonly texts: readonly OurText[] } {
  const before = fileTextOf(readFileSync(join(folder, place)));
  if (isSource) return { before, texts: [] };
  const isMarkdown = place !== STORY_FILE;
  const body = isMarkdown ? [bodyOf(before)] : [];
  return { before, texts: [...fieldTexts(before, isMarkdown), ...body] };
}

function bodyOf(file: FileText): OurText {
  const start = bodyStart(file);
  return { start, text: file.readable.slice(start).replaceAll(NO_PROSE, (found) => ' '.repeat(found.length)) };
}

function fieldTexts(file: FileText, isMarkdown: boolean): readonly OurText[] {
  const { root, start } = fieldsOf(file, isMarkdown);
  const texts: OurText[] = [];
  visit(root, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      if (name === 'names' || name === 'spellings' || name === 'sources') return visit.SKIP;
      if (!OURS.has(name) || !isScalar(value) || typeof value.value !== 'string' || !value.range) return undefined;
      const [from, to] = value.range;
      texts.push({ start: start + from, text: file.readable.slice(start + from, start + to) });
      return undefined;
    },
  });
  return texts;
}

function splicesIn(start: number, text: string): readonly Splice[] {
  return [...text.matchAll(STRAIGHT)].map(({ index }) => ({ start: start + index, end: start + index + 1, text: '’' }));
}

function lineFor(path: string, { readable }: FileText, at: number): string {
  const word = /[\p{L}\p{N}]*$/u.exec(readable.slice(0, at))![0];
  const behind = /^\p{L}*/u.exec(readable.slice(at + 1))![0];
  const line = readable.slice(0, at).split('\n').length;
  return fixedLine({ place: `${path}:${line}`, from: `${word}'${behind}`, to: `${word}’${behind}` });
}
