import { entriesOf, type Content } from './content.ts';

/** The file that lists every address that was ever published, one a line, `events/<id>`. */
export const ADDRESSES_FILE = 'addresses.txt';

/** The addresses of all records, also of those that were removed, and those that they had before; A to Z. */
export function addressesOf(content: Content): readonly string[] {
  return [...entriesOf(content), ...content.removed]
    .flatMap(({ collection, id, data }) => [id, ...data.formerIds].map((name) => `${collection}/${name}`))
    .toSorted();
}

/** The addresses of a story that its list does not have yet; A to Z. */
export function newAddresses(content: Content): readonly string[] {
  const known = new Set(content.addresses?.lines ?? []);
  return [...new Set(addressesOf(content))].filter((address) => !known.has(address));
}
