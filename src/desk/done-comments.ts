import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, type Collection } from '../model/records/content.ts';
import { readChecked } from '../reader/checked.ts';
import { commandLineWords } from '../words/command-line.ts';
import { newRecordWords } from '../words/new-records.ts';
import { fieldNames, fieldsOf, type Fields } from './fields.ts';
import { edited, fileTextOf } from './file-text.ts';
import { FOLDER_OF, NEW_FIELDS, NEW_KINDS, type NewKind } from './new/fields.ts';
import type { FileChange } from './plan.ts';
import type { Splice } from './splice.ts';
import { placeOf } from './story.ts';
import { writePlan } from './write-plan.ts';

/**
 * Takes out of the records in a folder the comments that a command wrote for their editor and that are done: what a field
 * is for that was left out, what was offered for a list that stands there now, and spellings that were proposed for a
 * draft. Gives a line for each file; none in a story with problems, in which a record may not be finished.
 */
export async function removeDoneComments(folder: string): Promise<readonly string[]> {
  const checked = await readChecked(folder);
  if (!('story' in checked)) return [];
  const done = entriesOf(checked.content).flatMap((entry) => {
    const place = placeOf(entry);
    const before = fileTextOf(readFileSync(join(folder, place)));
    const splices = doneIn(fieldsOf(before, true), kindIn(entry.collection));
    if (splices.length === 0) return [];
    const change: FileChange = { place, movedTo: null, before, after: edited(before, ...splices) };
    return [{ change, line: commandLineWords.commentsTaken(entry.file, splices.length) }];
  });
  if (done.length > 0) writePlan(folder, { title: '', changes: done.map(({ change }) => change), notes: [] });
  return done.map(({ line }) => line);
}

function kindIn(collection: Collection): NewKind {
  return NEW_KINDS.find((kind) => FOLDER_OF[kind] === collection)!;
}

/** Each done comment among the fields of a record, with the line that it is alone on. */
function doneIn(fields: Fields, kind: NewKind): readonly Splice[] {
  const { start, end, file } = fields;
  const hints = HINTS.get(kind)!;
  const isDone = kind === 'source' ? proposedLines() : doneCandidates(fieldNames(fields));
  return [...file.readable.slice(start, end).matchAll(/[^\n]*\n/g)].flatMap(({ 0: line, index }) => {
    const at = start + index;
    const comment = line.trim();
    if (isDone(line) || hints.has(comment)) return [{ start: at, end: at + line.length, text: '' }];
    const [, value] = /^(\w+: null) #/.exec(comment) ?? [];
    const isHint = value !== undefined && hints.has(`# ${comment.replace(/: null(?= )/, ':')}`);
    return isHint ? [{ start: at + value.length, end: at + line.trimEnd().length, text: '' }] : [];
  });
}

/** What stands beside a field that was left out, by kind of record. */
const HINTS: ReadonlyMap<NewKind, ReadonlySet<string>> = new Map(
  NEW_KINDS.map((kind) => {
    const words = newRecordWords.fields[kind];
    return [kind, new Set(NEW_FIELDS[kind].map(({ flag, name }) => `# ${name}: # ${words[flag]!.note}`))];
  }),
);

/** True for a line of what a source offered for a list that the record has by now; each stands behind the heading of its list. */
function doneCandidates(names: readonly string[]): (line: string) => boolean {
  let list = '';
  return (line) => {
    const comment = line.trim();
    const heading = Object.entries(newRecordWords.offered).find(([, words]) => comment === `# ${words}`)?.[0];
    const isWithin = comment.startsWith('#') || line.startsWith(' ') || comment === `${list}:`;
    list = heading ?? (isWithin ? list : '');
    const isOffered = heading !== undefined || comment === `# ${list}:` || OFFERED.test(comment);
    return isOffered && names.includes(list);
  };
}

/** An item with what is left to write in it, each of its lines, the paragraph before it, or an id alone with its paragraphs. */
const OFFERED =
  /^#\s*(?:- (?:\{ .*role: ….*|by: .*|title: .*|what: ….*|[a-z0-9-]+(?: # .*)?)|(?:says: …|of: |date: |sources: |#?\s*para\. \d+: ).*)$/;

/** True for a line with a spelling or an update that was proposed for a draft, and not taken by the time that is finished. */
function proposedLines(): (line: string) => boolean {
  let isWithin = false;
  return (line) => {
    if (/^[\w#]/.test(line)) isWithin = /^(?:# )?(?:spellings|updates):/.test(line);
    return isWithin && (PROPOSED.test(line) || /^# (?:spellings|updates):\s*$/.test(line));
  };
}

/** "  # river-council: [Council] # or harbour-council", or one of a list of names. */
const PROPOSED = /^ {2}# (?:[a-z0-9-]+: \[.+\](?: #.*)?|- \{date: .*kind: updated.*\})\s*$|^ {4}# - \S.*\s*$/;
