import { lastDayOfStory } from '../../../model/graph/last-day.ts';
import { LIST_FILE } from '../../../paths.ts';
import { absoluteUrl, bulkFileUrl, fileUrl, homeUrl } from '../../../urls.ts';
import { dateFields } from '../../parts/dates/date-fields.ts';
import type { FileDigest } from './made-file.ts';
import type { TableContext } from './tables/table.ts';

/** A file as the manifest lists it. */
export interface ListedFile extends FileDigest {
  readonly name: string;
  readonly mediaType: string;
  readonly holds: string;
  /** Null for a file that holds all tables. */
  readonly table: string | null;
}

/**
 * Every file of the data with its size and its digest, by which a copy is checked and two versions are compared;
 * and where the list of all files of the site is.
 */
export function manifest({ graph, site }: TableContext, files: readonly ListedFile[], version: string) {
  const { title, publisher, licence, lastChanged } = graph.story;
  const lastPublished = lastDayOfStory(graph);
  return {
    story: title,
    address: absoluteUrl(homeUrl(), site),
    publisher,
    licence,
    version,
    lastPublished: lastPublished && dateFields(lastPublished),
    lastChanged: lastChanged && dateFields(lastChanged),
    allFiles: absoluteUrl(fileUrl(LIST_FILE), site),
    files: files.map(({ name, mediaType, holds, table, bytes, sha256 }) => ({
      name,
      url: absoluteUrl(bulkFileUrl(name), site),
      mediaType,
      holds,
      table,
      licence: licence.url,
      bytes,
      sha256,
    })),
  };
}
