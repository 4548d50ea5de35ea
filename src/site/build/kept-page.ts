import type { Story } from '../../model/records/story.ts';
import { isDatedRecord } from '../../paths.ts';
import { pathInSite } from '../../urls.ts';
import { takeIfSame } from './taken-files.ts';

/**
 * Takes a page from the last site where it would print the same, and gives the empty response that leaves the file as
 * it is; null where the page has to be printed, as it always is outside `npm run build`.
 *
 * @param url the page's own address
 * @param printed all that the page prints, but for what comes with the code
 */
export function keptPage(url: URL, story: Story, printed: object, ...more: readonly unknown[]): Response | null {
  return keptResponse(url, storyOn(url, printed, story), printed, ...more);
}

/** The same for a file that prints nothing of the story but what it is given. */
export function keptResponse(url: URL, ...printed: readonly unknown[]): Response | null {
  return takeIfSame(pathInSite(url.pathname), ...printed) ? new Response(null) : null;
}

/** A page that says when it changed itself does not say when the story did; nor does one as of a day. */
function storyOn(url: URL, printed: object, story: Story): Story {
  const isDated = isDatedRecord(pathInSite(url.pathname));
  return isDated || ('changed' in printed && printed.changed) ? { ...story, lastChanged: null } : story;
}
