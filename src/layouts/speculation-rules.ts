import { homeUrl } from '../urls.ts';

/**
 * The links whose pages a browser may fetch when a reader seems about to follow them, as speculation rules
 * (https://wicg.github.io/nav-speculation/speculation-rules.html): to the pages of this site, but not to files and not
 * to searches, which have something behind a question mark. A browser without them ignores these, and one that saves data
 * fetches nothing.
 */
export function speculationRules() {
  return { prefetch: [{ where: { href_matches: `${homeUrl()}{*/}?\\?` }, eagerness: 'moderate' }] };
}
