import robotsParser from 'robots-parser';
import { fetchWords } from '../../words/fetch.ts';
import { follow, type PageRequest } from './follow.ts';
import { Refused } from './reason.ts';

/** What the robots.txt of a site says. */
export interface RobotsOf {
  /** Throws `Refused` where it does not allow an address. */
  readonly refuse: (url: URL) => void;
}

/** As much of it as RFC 9309 asks for. */
const MAX_BYTES = 512 * 1024;

/** A line that belongs to no group, by RFC 9309; between the names of a group the parser would take it for its end. */
const SITEMAP = /^[ \t]*sitemap[ \t]*:.*$/gim;

/**
 * What the site of an address says of fetching it, by RFC 9309: one that has no robots.txt allows all, one that cannot say
 * at present allows nothing. Throws what the network says.
 */
export async function mayFetch(url: URL, asking: PageRequest): Promise<RobotsOf> {
  const address = new URL('/robots.txt', url).href;
  const { response, bytes } = await follow(address, { ...asking, maxBytes: MAX_BYTES });
  if (response.status >= 500) throw new Refused(fetchWords.robotsBroken(response.status));
  const robots = robotsParser(address, response.ok ? new TextDecoder().decode(bytes).replace(SITEMAP, '') : '');
  return {
    refuse: ({ href }) => {
      if (robots.isAllowed(href, asking.userAgent) === false) throw new Refused(fetchWords.robots);
    },
  };
}
