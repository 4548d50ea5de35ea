import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../model/diagnostics/problem.ts';
import { restingSentences } from '../model/graph/resting-sentences.ts';
import type { Graph } from '../model/graph/graph.ts';
import type { Content } from '../model/records/content.ts';
import { SENTENCES_FILE, type RestingSentence } from '../model/records/sentences.ts';
import { storyProblems } from '../words/problems/story.ts';
import { changedParts, lineOfNote, readNote, type SentenceNote } from './sentence-notes.ts';
import { unwrittenFile } from './files.ts';

/** How a story's folder is looked through for sentences to read again. */
interface Rereading {
  readonly folder: string;
  /** True where all were read again just now. */
  readonly areRead: boolean;
  /** False on a server, where nothing that is written is kept. */
  readonly mayWrite: boolean;
}

/**
 * Sentences of editors that rest on what has changed since they were written or last read, each as a warning. Those that
 * are new or were reworded are taken as read, and noted with what they rest on in `sentences.txt`.
 */
export function sentencesToReread(graph: Graph, content: Content, how: Rereading): readonly Problem[] {
  const file = join(how.folder, SENTENCES_FILE);
  const known = new Map(
    linesOf(file)
      .map(readNote)
      .map((note) => [keyOf(note), note]),
  );
  const now = restingSentences(graph, content).map((sentence) => ({ ...sentence, note: noteOf(sentence) }));
  const stale = how.areRead ? [] : now.filter(({ note }) => (known.get(keyOf(note)) ?? note).basis !== note.basis);
  const notes = now.map((sentence) => (stale.includes(sentence) ? known.get(keyOf(sentence.note))! : sentence.note));
  const unwritten = how.mayWrite ? writeNotes(file, notes.map(lineOfNote)) : [];
  const toReread = stale.map(({ file: of, line, field, parts, note }) => ({
    ...{ file: of, line, field, rule: 'sentence-to-reread' },
    found: WORDS.found(changedParts(known.get(keyOf(note))!.parts, parts, note.parts)),
    fix: WORDS.fix,
  }));
  return [...toReread, ...unwritten];
}

const WORDS = storyProblems.reread;

function noteOf({ place, text, basis, parts }: RestingSentence): SentenceNote {
  const noted = parts.map(
    ({ key, value }) => [key, typeof value === 'number' ? String(value) : shortDigest(value)] as const,
  );
  return { place, text: digestOf(text), basis: digestOf(basis), parts: new Map(noted) };
}

/** Where a sentence stands and what it says: what was reworded was read. */
function keyOf({ place, text }: SentenceNote): string {
  return [place, text].join(' ');
}

function digestOf(text: string): string {
  return hash('sha256', text).slice(0, 12);
}

/** Enough to see that one part is another. */
function shortDigest(text: string): string {
  return digestOf(text).slice(0, 6);
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
  } catch {
    return [];
  }
}

/** Leaves a file alone that says the same; gives what is wrong with one that cannot be written. */
function writeNotes(file: string, notes: readonly string[]): readonly Problem[] {
  const text = notes.map((note) => `${note}\n`).join('');
  if (linesOf(file).join('\n') === notes.join('\n')) return [];
  const draft = join(dirname(file), `.${SENTENCES_FILE}.${process.pid}`);
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
    return [];
  } catch (error) {
    return [unwrittenFile(file, error)];
  }
}
