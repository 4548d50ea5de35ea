import { formerIdsOf } from '../graph/fact-anchor.ts';
import type { Content } from '../records/content.ts';
import type { RecordVersion } from './record-version.ts';
import { versionedRecords } from './versioned-record.ts';

/** The versions of each record that were published, oldest first, by its path as it is now: `events/2026-01-19-it`. */
export type VersionsByRecord = ReadonlyMap<string, readonly RecordVersion[]>;

/** Those of a story; a record that was merged into another leaves its own behind. */
export function versionsByRecord(content: Content): VersionsByRecord {
  const listed = Map.groupBy(content.versions?.listed ?? [], ({ path }) => path);
  if (listed.size === 0) return new Map();
  return new Map(
    versionedRecords(content, formerIdsOf(content)).flatMap(({ paths }) => {
      const path = paths.find((one) => listed.has(one));
      return path === undefined ? [] : [[paths[0], listed.get(path)!] as const];
    }),
  );
}
