import type { FormerIds } from '../graph/fact-anchor.ts';
import { entriesOf, type Collection, type Content, type Entry } from '../records/content.ts';

/** A record of any kind, or the story itself, as far as its versions go. */
export interface VersionedRecord extends Pick<Entry<object>, 'file' | 'data' | 'lines'> {
  /** Where it may be listed: under its path now, and those it had before. */
  readonly paths: readonly [string, ...string[]];
  /** The path that it had first, under which it is listed where it is not yet. */
  readonly firstPath: string;
  /** Null for the story. */
  readonly id: string | null;
  readonly text: Entry<object>['text'] | null;
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
}

/** All that has versions: every record, and the story. */
export function versionedRecords(content: Content, formerIds: FormerIds): readonly VersionedRecord[] {
  const records = entriesOf(content).map(({ collection, id, file, data, lines, text }) => {
    const names = [id, ...(formerIds.get(id) ?? [])];
    const folders = FOLDERS[collection] ?? [collection];
    const paths = folders.flatMap((folder) => names.map((name) => `${folder}/${name}`));
    const firstPath = `${collection}/${data.formerIds[0] ?? id}`;
    return {
      paths: paths as [string, ...string[]],
      firstPath,
      id,
      file,
      data,
      lines,
      text,
      corrections: data.corrections,
    };
  });
  return [...records, ...storyOf(content)];
}

/** An actor may turn out to be an entity. */
const FOLDERS: Partial<Record<Collection, readonly Collection[]>> = {
  actors: ['actors', 'entities'],
  entities: ['entities', 'actors'],
};

function storyOf({ story }: Content): readonly VersionedRecord[] {
  if (story === null) return [];
  const { file, data, lines } = story;
  return [
    { paths: ['story'], firstPath: 'story', id: null, file, data, lines, text: null, corrections: data.corrections },
  ];
}
