import { COLLECTIONS, type Collection } from '../model/content.ts';
import { loadContent } from './folder.ts';

/**
 * Where each address that a record once had leads now, for Astro's `redirects`; none while the content is broken.
 *
 * @param base the path the site is published under; Astro puts it before the old address, but not before the new one
 */
export async function formerAddresses(base: string): Promise<Record<string, string>> {
  const loaded = await loadContent();
  if (!('content' in loaded)) return {};
  const withPages = COLLECTIONS.filter((collection) => collection !== 'questions');
  return Object.fromEntries(
    withPages.flatMap((collection) =>
      loaded.content[collection].flatMap(({ id, data }) =>
        data.formerIds.map((former) => [path(collection, former), base.replace(/\/$/, '') + path(collection, id)]),
      ),
    ),
  );
}

function path(collection: Collection, id: string): string {
  return `/${collection}/${id}/`;
}
