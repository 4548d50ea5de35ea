import { oncePerObject } from '../once.ts';
import { formerIdsOf } from '../graph/fact-anchor.ts';
import { entriesOf, type Content } from '../records/content.ts';

/** Ids as they were when a version was published, by what they are now; those that are the same are left out. */
export type Naming = ReadonlyMap<string, string>;

/**
 * What records may have been called in published versions, the likeliest first: a rename changes no fact, nor does a
 * merge, after which one record has the ids of two.
 *
 * @param listed the paths that the list of versions has
 */
export function namingsOf(content: Content, listed: ReadonlySet<string>): readonly Naming[] {
  const formerIds = formerIdsOf(content);
  const known = entriesOf(content).flatMap(({ collection, id }) => {
    const former = formerIds.get(id) ?? [];
    const names = [id, ...former];
    const listedFirst = [...names.filter((name) => isListed(collection, name)), ...names];
    return former.length === 0 ? [] : [{ id, names: [...new Set(listedFirst)] }];
  });
  const most = Math.min(Math.max(0, ...known.map(({ names }) => names.length)), MOST);
  const namings = Array.from({ length: most }, (_, i) => namingBy(known, i));
  return [...namings, NO_NAMING];

  function isListed(collection: string, name: string): boolean {
    return listed.has(`${collection}/${name}`);
  }
}

/** As many ids of one record as are tried. */
const MOST = 4;
const NO_NAMING: Naming = new Map();

function namingBy(known: readonly { readonly id: string; readonly names: readonly string[] }[], i: number): Naming {
  const named = known.map(({ id, names }) => [id, names[Math.min(i, names.length - 1)]!] as const);
  return new Map(named.filter(([id, name]) => id !== name));
}

/** A text of JSON or Markdown with its ids as they were. */
export function asNamed(text: string, naming: Naming): string {
  if (naming.size === 0) return text;
  return text.replace(patternOf(naming), (whole, before: string, id: string) =>
    naming.has(id) ? `${before}${naming.get(id)!}` : whole,
  );
}

/** An id in JSON, `"an-id"`, in a citation, `[@an-id`, or in a link, `[[an-id`. */
const patternOf: (naming: Naming) => RegExp = oncePerObject((naming) => {
  const ids = [...naming.keys()].join('|');
  return new RegExp(String.raw`("|@|\[\[)(${ids})(?![a-z0-9-])`, 'g');
});
