/** Where a story keeps the versions of its records that were published, beside the folders of records. */
export const VERSIONS_FILE = 'versions.txt';

/** What was done to a field from one version to the next. */
export const FIELD_CHANGES = { '+': 'added', '!': 'corrected', '~': 'reworded', '^': 'updated' } as const;

/** A field that changed, and how. */
export interface ChangedField {
  /** As in a file: `title`, `claims`; `text` for what follows the fields. */
  readonly field: string;
  readonly how: (typeof FIELD_CHANGES)[keyof typeof FIELD_CHANGES];
}

/** A version of a record that readers saw: one line of the list of versions. */
export interface RecordVersion {
  /** The record as it was called then: `events/2026-01-19-it`; `story` for the story itself. */
  readonly path: string;
  /** The day it was published, `YYYY-MM-DD`. */
  readonly day: string;
  /** The digest of all that it told, twelve letters of it. */
  readonly hash: string;
  /** How many corrections the record had. */
  readonly corrections: number;
  /** What changed since the version before; nothing of the first one. */
  readonly changes: readonly ChangedField[];
  /** What it told, by what each part is known by: digests, or short values as they were. None of older versions. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** A version as a line: `events/2026-01-19-it 2026-11-29 1a2b3c4d5e6f 1 !title title=9f8e7d text=aa11bb,cc22dd`. */
export function lineOfVersion({ path, day, hash, corrections, changes, parts }: RecordVersion): string {
  const changed = changes.map(({ field, how }) => `${MARKS[how]}${field}`).join(',') || '-';
  return [path, day, hash, corrections, changed, ...[...parts].map(([key, of]) => `${key}=${of.join(',')}`)].join(' ');
}

/** The version that a line holds; null for any other line. */
export function versionOfLine(line: string): RecordVersion | null {
  const [, path, day, hash, corrections, changed, parts] = FORM.exec(line) ?? [];
  if (path === undefined) return null;
  return {
    ...{ path, day: day!, hash: hash! },
    corrections: Number(corrections),
    changes: changed === '-' ? [] : changed!.split(',').map(changeOf),
    parts: new Map(parts!.split(' ').filter(Boolean).map(partOf)),
  };
}

const FORM =
  /^(story|[a-z]+\/[a-z0-9-]+) (\d{4}-\d{2}-\d{2}) ([0-9a-f]{12}) (\d+) (-|[+!~^][A-Za-z]+(?:,[+!~^][A-Za-z]+)*)((?: [^ =]+=[^ =]+)*)$/;

const MARKS = { added: '+', corrected: '!', reworded: '~', updated: '^' } as const;

function changeOf(text: string): ChangedField {
  return { field: text.slice(1), how: FIELD_CHANGES[text[0] as keyof typeof FIELD_CHANGES] };
}

function partOf(text: string): readonly [string, readonly string[]] {
  const [key, values] = text.split('=') as [string, string];
  return [key, values.split(',')];
}

/**
 * The lines of a list of versions, each record's in the order they were published and each version once, as two editors
 * who add lines on two branches leave them behind; the parts stay with the last alone.
 */
export function inOrder(versions: readonly RecordVersion[]): readonly RecordVersion[] {
  const sorted = versions.toSorted((a, b) => order(a.path, b.path) || order(a.day, b.day));
  return [...Map.groupBy(sorted, ({ path }) => path).values()].flatMap((ofRecord) => {
    const once = [...new Map(ofRecord.map((version) => [`${version.day} ${version.hash}`, version])).values()];
    return once.map((version, i) => (i < once.length - 1 ? { ...version, parts: NO_PARTS } : version));
  });
}

const NO_PARTS: RecordVersion['parts'] = new Map();

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
