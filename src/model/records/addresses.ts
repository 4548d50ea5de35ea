import { pathsOfFacts } from '../graph/fact-addresses.ts';
import { entriesOf, type Collection, type Content } from './content.ts';

/** The file that lists every address that was ever published, one a line: `events/<id>`, `events/<id>#<fact>`. */
export const ADDRESSES_FILE = 'addresses.txt';

/** The addresses of all records, also of those that were removed, and those that they had before; A to Z. */
export function addressesOf(content: Content): readonly string[] {
  return [...entriesOf(content), ...content.removed]
    .flatMap(({ collection, id, data }) => [id, ...data.formerIds].map((name) => `${collection}/${name}`))
    .toSorted();
}

/** The addresses of a story, of records and facts, that its list does not have yet; A to Z. */
export function newAddresses(content: Content): readonly string[] {
  const known = new Set(content.addresses?.lines ?? []);
  return [...new Set([...addressesOf(content), ...pathsOfFacts(content)])].filter((address) => !known.has(address));
}

/** A published address of a record that is in another folder now, and that record. */
export interface FolderMove {
  /** `actors/x`, as the list has it. */
  readonly from: string;
  readonly collection: 'actors' | 'entities';
  readonly id: string;
}

/**
 * Where addresses of actors lead that are entities now, and those of entities that are actors: they share one set of
 * ids, so that a file that is moved between their folders, and perhaps renamed too, is found by its id.
 */
export function folderMoves(content: Content): readonly FolderMove[] {
  const answering = new Set(addressesOf(content));
  const listed = content.addresses?.lines ?? [];
  return listed.flatMap((from) => {
    const [folder, name = ''] = from.split('/');
    const collection = OTHER_FOLDER[folder as Collection];
    if (collection === undefined || answering.has(from)) return [];
    const now = content[collection].find(({ id, data }) => id === name || data.formerIds.includes(name));
    return now === undefined ? [] : [{ from, collection, id: now.id }];
  });
}

const OTHER_FOLDER: Partial<Record<Collection, 'actors' | 'entities'>> = { actors: 'entities', entities: 'actors' };
