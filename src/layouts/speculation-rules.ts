import { homeUrl } from '../urls.ts';

/**
 * The links whose pages a browser may fetch when a reader seems about to follow them, as speculation rules
 * (https://wicg.github.io/nav-speculation/speculation-rules.html): to the pages of this site, but not to files and not
 * to searches. A browser without them ignores these, and one that saves data fetches nothing. A content security policy
 * would have to allow `'inline-speculation-rules'`.
 */
export function speculationRules() {
  const pages = { href_matches: [homeUrl(), `${homeUrl()}*/`] };
  const searches = { href_matches: '/*\\?(.+)' };
  return { prefetch: [{ where: { and: [pages, { not: searches }] }, eagerness: 'moderate' }] };
}
