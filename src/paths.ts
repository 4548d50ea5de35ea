import type { Collection } from './model/records/content.ts';
import type { StandingsSelection } from './model/standings/standings-selection.ts';

/*
 * Paths and addresses within a page that do not depend on where the site is served: for `urls.ts`, which puts its base
 * before them, and for former addresses, which Astro's settings need where no base is known.
 */

/** The end of the path of the versions of a record. */
export const VERSIONS = 'versions/';

/** The path of a record under the base, with a slash at its end: `events/2026-01-19-meeting/`. */
export const recordPath = (collection: Collection, id: string): string => `${collection}/${id}/`;

/** The path of the versions of a record under the base: `events/2026-01-19-meeting/versions/`. */
export const versionsPath = (collection: Collection, id: string): string => recordPath(collection, id) + VERSIONS;

/** The path under the base of the sources side by side. */
export const COMPARE = 'compare/';

/** The path under the base of two sources side by side, the one published first before the other: `compare/a/b/`. */
export const pairPath = (earlier: string, later: string): string => `${COMPARE}${earlier}/${later}/`;

/** The path of the standings in a body under the base: `standings/the-body/`, or those of a selection of them. */
export const standingsPath = (body: string, selection: StandingsSelection): string =>
  `standings/${selectionPath(body, selection)}/`;

/** The path of a selection within those of all standings, with no slash at either end: `the-body/known/2026-01-22`. */
export function selectionPath(body: string, selection: StandingsSelection): string {
  switch (selection.kind) {
    case 'now':
      return body;
    case 'status':
      return `${body}/${selection.status}`;
    case 'day':
      return selection.basis === 'known' ? `${body}/known/${selection.iso}` : `${body}/${selection.iso}`;
    default:
      return selection satisfies never;
  }
}

/**
 * The path of a page as of a day in its parts: the page's own, and the day as precisely as it is known, of
 * `events/x/known/2026-01-19/`. Of the page as it is now there is no day.
 */
export function datedPath(path: string): { readonly path: string; readonly iso: string | null } {
  const [, own, iso] = /^(.*\/|)known\/(\d{4}(?:-\d\d){0,2})\/$/.exec(path) ?? [];
  return own === undefined ? { path, iso: null } : { path: own, iso: iso! };
}

/** True for the path of a record, or of a list of records, as it was on a day; not for those of whole days and of who has joined one body. */
export function isDatedRecord(path: string): boolean {
  const { path: own, iso } = datedPath(path);
  return iso !== null && !/^(?:$|standings\/.)/.test(own);
}

/** Where pages are that other sites show in a frame, each under the path of the page that it shows: `embed/events/x/`. */
const EMBEDS = 'embed/';
/** The path under the base of what a frame shows of a page, by the path of that page; of an actor, its timeline. */
export function embedPath(shown: string): string {
  const [, actor] = /^actors\/([^/]+)\/$/.exec(shown) ?? [];
  return EMBEDS + (actor === undefined ? shown : `timeline/?actor=${actor}`);
}
/** True for the path of what a frame shows of another page. */
export const isEmbed = (path: string): boolean => path.startsWith(EMBEDS) && path !== EMBEDS;

/** The path under the base of the list of all files of the site with their digests; it has every file but itself. */
export const LIST_FILE = 'sha256sums.txt';

/** The address, within a page, of its nth mark (from 1) that cites a source. */
export const citationAnchor = (source: string, nth: number): string => `cite-${source}-${nth}`;
/** The address of a source in the list of a page. */
export const sourceAnchor = (source: string): string => `source-${source}`;
/** The address, within the page of a record, of its nth correction (from 1), in the order they were written. */
export const correctionAnchor = (nth: number): string => `correction-${nth}`;
