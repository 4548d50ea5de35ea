import { entriesOf, type Collection, type Content } from '../records/content.ts';
import { isId } from '../records/fields.ts';

/** A record that is there, whether or not its file could be read. */
export interface RecordFile {
  readonly collection: Collection;
  readonly id: string;
  readonly file: string;
}

/** Every record there is, those that were read first. */
export function recordsOf(content: Content): readonly RecordFile[] {
  return [...entriesOf(content), ...content.unread];
}

/** Ids that may be spoken of in these collections. A file with a bad name counts as what it should be called: the name alone is the mistake. */
export function knownIds(content: Content, collections: readonly Collection[]): ReadonlySet<string> {
  return new Set(
    recordsOf(content)
      .filter(({ collection }) => collections.includes(collection))
      .flatMap(({ id }) => (isId(id) ? [id] : [id, toId(id)])),
  );
}

/** The id nearest to what a file is called; empty when nothing of its name may stand in one. */
export function toId(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
