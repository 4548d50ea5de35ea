import type { RestingPart } from '../model/records/sentences.ts';
import { storyProblems } from '../words/problems/story.ts';

/** What is noted of a sentence in `sentences.txt`: where it stands, and digests of its words and of what they rest on. */
export interface SentenceNote {
  readonly place: string;
  readonly text: string;
  readonly basis: string;
  /** Of each part of what it rests on a digest, or a number, by its key; none in the notes of earlier versions. */
  readonly parts: ReadonlyMap<string, string>;
}

/** `questions/who-pays/reading 1a2b3c4d 5e6f7a8b 2026-01-19-opening.claims=9c0d1e`. */
export function lineOfNote({ place, text, basis, parts }: SentenceNote): string {
  return [place, text, basis, ...[...parts].map(([key, value]) => `${key}=${value}`)].join(' ');
}

/** The note that a line holds. */
export function readNote(line: string): SentenceNote {
  const [place = '', text = '', basis = '', ...parts] = line.split(' ');
  return { place, text, basis, parts: new Map(parts.map((part) => part.split('=') as [string, string])) };
}

const WORDS = storyProblems.reread.changes;
/** As much as a line tells. */
const MOST = 5;

/**
 * What has changed of what a sentence rests on, by its records: "title and account of 2026-01-19-opening". Nothing where
 * no parts were noted.
 *
 * @param known what was noted of the parts
 * @param parts the parts there are now
 * @param now what is to be noted of these
 */
export function changedParts(
  known: SentenceNote['parts'],
  parts: readonly RestingPart[],
  now: SentenceNote['parts'],
): readonly string[] {
  // Of very many parts only their number was noted, or is now.
  const isCountedAnew = parts.some(({ key, field }) => field === null && !known.has(key));
  if (known.size === 0 || isCountedAnew) return [];
  const changed = parts.filter(({ key }) => known.get(key) !== now.get(key));
  const told = [...Map.groupBy(changed, ({ record }) => record)].map(([record, inRecord]) =>
    changeOf(record, inRecord, known),
  );
  const all = [...told, ...gone(known, parts)];
  return all.length > MOST ? [...all.slice(0, MOST), WORDS.andMore(all.length - MOST)] : all;
}

/** The ids of those that were added last, as many as are new; none where others of the same day may be meant. */
function lastAdded(newest: NonNullable<RestingPart['newest']>, isNew: number): readonly string[] {
  const last = newest.slice(0, Math.max(Math.min(isNew, newest.length - 1), 0));
  return last.at(-1)?.added === newest[last.length]?.added ? [] : last.map(({ id }) => id);
}

function changeOf(record: string, changed: readonly RestingPart[], known: SentenceNote['parts']): string {
  const [{ key, field, value, newest = [] }] = changed as [RestingPart];
  if (field === null) {
    const [then, now] = [Number(known.get(key) ?? 0), Number(value)];
    return WORDS.count(record, [then, now], lastAdded(newest, now - then));
  }
  const isKnown = [...known.keys()].some((other) => recordOf(other) === recordOf(key));
  return isKnown
    ? WORDS.fields(
        record,
        changed.map((part) => part.field!),
      )
    : WORDS.added(record);
}

/** Fields that are gone, and records of which nothing is left. */
function gone(known: SentenceNote['parts'], parts: readonly RestingPart[]): readonly string[] {
  const keys = new Set(parts.map(({ key }) => key));
  const records = new Map(parts.map(({ key, record }) => [recordOf(key), record]));
  const lost = [...known.keys()].filter((key) => !keys.has(key));
  return [...Map.groupBy(lost, recordOf)].map(([first, lostKeys]) => {
    const record = records.get(first);
    return record === undefined
      ? WORDS.gone(first)
      : WORDS.fields(
          record,
          lostKeys.map((key) => key.slice(first.length + 1)),
        );
  });
}

function recordOf(key: string): string {
  return key.split('.')[0]!;
}
