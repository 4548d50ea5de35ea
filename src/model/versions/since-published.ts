import { formerIdsOf } from '../graph/fact-anchor.ts';
import type { Content } from '../records/content.ts';
import { questionsAnsweredSince } from './follows-answers.ts';
import { asNamed, namingsOf, type Naming } from './namings.ts';
import type { ChangedField, RecordVersion } from './record-version.ts';
import { canonicalText, fieldOfKey, toldParts, type ToldPart } from './told-parts.ts';
import { versionedRecords, type VersionedRecord } from './versioned-record.ts';

/** A digest of a text, in letters of a hexadecimal number. */
export type Digest = (text: string) => string;

/** What a record told when it was published and does not tell now. */
export interface GonePart {
  /** `title`, `text`, or the address of a fact: `#claim-length-310`. */
  readonly key: string;
  /** What stood there, where it is short enough for the list of versions. */
  readonly was: string | null;
  /** What stands there now; null where nothing new does. */
  readonly now: ToldPart | null;
}

/** A record that is not as it was published, or was not published yet. */
export interface UnpublishedChange {
  readonly record: VersionedRecord;
  /** The path under which its versions are listed. */
  readonly path: string;
  /** Null where it was never published. */
  readonly last: RecordVersion | null;
  readonly hash: string;
  readonly parts: RecordVersion['parts'];
  readonly gone: readonly GonePart[];
  /** Fields that have something more to tell. */
  readonly added: readonly string[];
  /** True where a correction was added that is of the day of the last version or later. */
  readonly isCorrected: boolean;
  /** True of a question of which an answer is another than when it was published: what is written of them follows. */
  readonly followsAnswers: boolean;
}

/** Every record that changed since the last version that was published of it, and each that is new. */
export function unpublishedChanges(
  content: Content,
  versions: readonly RecordVersion[],
  digest: Digest,
): readonly UnpublishedChange[] {
  const last = new Map(versions.map((version) => [version.path, version]));
  const formerIds = formerIdsOf(content);
  const namings = namingsOf(content, new Set(last.keys()));
  const changes = versionedRecords(content, formerIds).flatMap((record) => {
    const path = record.paths.find((one) => last.has(one)) ?? record.firstPath;
    const known = last.get(path) ?? null;
    const hashes = namings.map((naming) => digest(asNamed(canonicalText(record), naming)).slice(0, 12));
    if (known !== null && hashes.includes(known.hash)) return [];
    const told = toldParts(record, formerIds);
    return [
      {
        record,
        path,
        last: known,
        hash: hashes[0]!,
        ...compared(told, known, { namings, digest }),
        ...correctedSince(record, known),
        followsAnswers: false,
      },
    ];
  });
  const answered = questionsAnsweredSince(content, changes, { versions, formerIds });
  return changes.map((change) => ({ ...change, followsAnswers: answered.has(change.record.id ?? '') }));
}

interface How {
  readonly namings: readonly Naming[];
  readonly digest: Digest;
}

function compared(told: readonly ToldPart[], last: RecordVersion | null, { namings, digest }: How) {
  const known = last?.parts ?? new Map<string, readonly string[]>();
  const now = told.map((part) => {
    const values = namings.map((naming) => noted(part, naming, digest));
    const key = part.keys.find((one) => known.has(one)) ?? part.keys[0]!;
    return { part, key, values, isNew: !values.some((value) => known.get(key)?.includes(value)) };
  });
  const of = Map.groupBy(now, ({ key }) => key);
  const gone = [...known].flatMap(([key, values]) => {
    const here = of.get(key) ?? [];
    const lost = values.filter((value) => !here.some((one) => one.values.includes(value)));
    const next = here.find(({ isNew }) => isNew)?.part ?? null;
    return lost.length === 0 ? [] : [{ key, was: shortValue(lost[0]!), now: next }];
  });
  return {
    parts: new Map([...of].map(([key, parts]) => [key, parts.map(({ values }) => values[0]!)])),
    gone,
    added: fieldsOf(
      now.filter(({ isNew }) => isNew).map(({ key }) => key),
      gone,
    ),
  };
}

/** Fields with something new that took the place of nothing. */
function fieldsOf(keys: readonly string[], gone: readonly GonePart[]): readonly string[] {
  const changed = new Set(gone.map(({ key }) => fieldOfKey(key)));
  return [...new Set(keys.map(fieldOfKey))].filter((field) => !changed.has(field));
}

/** A short value as it is, so that it can be told later what stood there; of any other a digest. */
function noted({ value }: ToldPart, naming: Naming, digest: Digest): string {
  const text = asNamed(value, naming);
  return SHORT.test(text) ? `'${encodeURIComponent(text.replaceAll('"', ''))}` : digest(text).slice(0, 6);
}

/** A date, a number, a word or two. */
const SHORT = /^(?:"[\w .~/[\]-]{1,24}"|-?[\d.]{1,24})$/;

function shortValue(value: string): string | null {
  return value.startsWith("'") ? decodeURIComponent(value.slice(1)) : null;
}

function correctedSince({ corrections }: VersionedRecord, last: RecordVersion | null) {
  const isNew = corrections.slice(last?.corrections ?? 0).some(({ date }) => last === null || date >= last.day);
  return { isCorrected: isNew };
}

/** Sentences of editors that sum up what other records tell, and change as these do. */
const SUMMARIES: ReadonlySet<string> = new Set(['description', 'reading', 'soFar', 'standfirst']);

/** What was published of a record and is not there now, though no correction says so; summaries aside. */
export function uncorrectedParts(change: UnpublishedChange): readonly GonePart[] {
  return change.isCorrected ? [] : correctableParts(change);
}

/** What was published of a record and is not there now; without summaries, and the text of a question that follows its answers. */
export function correctableParts({ gone, followsAnswers }: UnpublishedChange): readonly GonePart[] {
  return gone.filter(({ key }) => !SUMMARIES.has(key) && !(followsAnswers && key === 'text'));
}

/**
 * The version that a record has from a day on.
 *
 * @param isWordingOnly true where its editor says that no fact changed
 */
export function nextVersion(change: UnpublishedChange, day: string, isWordingOnly: boolean): RecordVersion {
  const { path, hash, parts, last, record } = change;
  const changes = last === null ? [] : changedFields(change, isWordingOnly);
  return { path, day, hash, corrections: record.corrections.length, changes, parts };
}

function changedFields(change: UnpublishedChange, isWordingOnly: boolean): readonly ChangedField[] {
  const changed = [...new Set(change.gone.map(({ key }) => fieldOfKey(key)))];
  return [
    ...changed.map((field) => ({ field, how: howChanged(field, change, isWordingOnly) })),
    ...change.added.map((field) => ({ field, how: 'added' }) as const),
  ];
}

function howChanged(field: string, change: UnpublishedChange, isWordingOnly: boolean): ChangedField['how'] {
  if (change.followsAnswers && ON_ANSWERS.has(field) && !change.isCorrected) return 'updated';
  return isWordingOnly || SUMMARIES.has(field) ? 'reworded' : 'corrected';
}

/** What an editor writes of the answers to a question. */
const ON_ANSWERS: ReadonlySet<string> = new Set(['reading', 'text']);
