import { lineOf } from '../diagnostics/field-lines.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { versionProblems } from '../../words/problems/versions.ts';
import { uncorrectedParts, type GonePart, type UnpublishedChange } from './since-published.ts';
import { fieldOfKey } from './told-parts.ts';

/** A problem for each thing that was published of a record and is not there now, though no correction says so. */
export function uncorrectedProblems(change: UnpublishedChange, today: string): readonly Problem[] {
  const { record, last, path } = change;
  return uncorrectedParts(change).map((part) => ({
    ...{ file: record.file, ...placeOf(part, change), rule: 'uncorrected-change' },
    found: WORDS.found({ day: last!.day, was: wasOf(part), now: part.now === null ? null : shown(part.now.value) }),
    fix: WORDS.fix({ today, id: record.id, fact: anchorOf(part), isOnAnswers: isOnAnswers(part, path) }),
  }));
}

function isOnAnswers({ key }: GonePart, path: string): boolean {
  return key === 'text' && path.startsWith('questions/');
}

const WORDS = versionProblems.uncorrected;

function placeOf({ key, now }: GonePart, { record: { lines } }: UnpublishedChange): Pick<Problem, 'field' | 'line'> {
  if (now !== null) return { field: now.field, line: now.line };
  const field = fieldOfKey(key) === 'text' ? 'body' : fieldOfKey(key);
  return { field, line: lineOf(lines, field) };
}

function wasOf({ key, was }: GonePart): string | null {
  return was ?? anchorOf({ key });
}

function anchorOf({ key }: Pick<GonePart, 'key'>): string | null {
  return key.startsWith('#') ? key.slice(1) : null;
}

/** As much of what stands there now as a line has room for: "mira-stone, signs" of an item with fields. */
function shown(value: string): string {
  const text = value.startsWith('{') || value.startsWith('[') ? wordsIn(JSON.parse(value)).join(', ') : unquoted(value);
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}

const MOST = 80;

function unquoted(value: string): string {
  return value.startsWith('"') && value.endsWith('"') ? (JSON.parse(value) as string) : value;
}

/** Of a source of a fact, or what was filled in later, that alone. */
function wordsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.slice(-1).flatMap(wordsIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsIn);
  return [String(value)];
}
