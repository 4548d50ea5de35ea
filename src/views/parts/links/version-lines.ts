import { formatDate, formatList, type PrintedDate } from '../../../format.ts';
import { dateFrom } from '../../../model/dates/edtf.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { Collection } from '../../../model/records/content.ts';
import type { Correction } from '../../../model/records/correction.ts';
import type { ChangedField, RecordVersion } from '../../../model/versions/record-version.ts';
import { versionsUrl } from '../../../urls.ts';
import { versionWords } from '../../../words/versions.ts';
import type { Link } from './link.ts';

/** A version of a record as a page prints it. */
export interface VersionLine {
  /** Twelve letters of the digest of all that it told, by which a citation names it. */
  readonly hash: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** The day from which it was published. */
  readonly date: PrintedDate;
  /** "Corrected: title and answers." */
  readonly changes: readonly string[];
  /** The corrections that came with it. */
  readonly corrections: readonly string[];
}

/** The versions of a record, the latest first; none of one of which none was noted. */
export function versionLines(graph: Graph, collection: Collection, id: string): readonly VersionLine[] {
  const versions = graph.versions.get(`${collection}/${id}`) ?? [];
  const corrections = correctionsOf(graph, collection, id);
  return versions.map((version, i) => lineOf(version, versions[i - 1], corrections)).toReversed();
}

function lineOf(
  { hash, day, changes, corrections: count }: RecordVersion,
  before: RecordVersion | undefined,
  corrections: readonly Correction[],
): VersionLine {
  return {
    hash,
    day,
    date: formatDate(dateFrom(day)),
    changes: before === undefined ? [versionWords.first] : changesIn(changes, count > before.corrections),
    corrections: before === undefined ? [] : corrections.slice(before.corrections, count).map(({ text }) => text),
  };
}

function changesIn(changes: readonly ChangedField[], hasCorrection: boolean): readonly string[] {
  const told = (['corrected', 'reworded', 'updated', 'added'] as const).flatMap((how) => {
    const fields = changes.filter((change) => change.how === how).map(({ field }) => versionWords.field(field));
    return fields.length === 0 ? [] : [versionWords.changed[how](formatList([...new Set(fields)]))];
  });
  return told.length > 0 || hasCorrection ? told : [versionWords.small];
}

/** The page of the versions of a record, where there are several; null where nothing changed since the first. */
export function linkToVersions(graph: Graph, collection: Collection, id: string): Link | null {
  const count = graph.versions.get(`${collection}/${id}`)?.length ?? 0;
  return count > 1 ? { href: versionsUrl(collection, id), label: versionWords.count(count) } : null;
}

/** The version that stands on the page now; null where none was noted. */
export function currentVersion(graph: Graph, collection: Collection, id: string): string | null {
  return graph.versions.get(`${collection}/${id}`)?.at(-1)?.hash ?? null;
}

function correctionsOf(graph: Graph, collection: Collection, id: string): readonly Correction[] {
  const records = { ...graph, actors: graph.subjects, entities: graph.subjects }[collection];
  return records.get(id)?.corrections ?? [];
}
