import { oncePerObject } from '../../model/once.ts';
import type { Story } from '../../model/records/story.ts';
import { isDatedRecord } from '../../paths.ts';
import { pathInSite } from '../../urls.ts';
import { runningBuild } from './running-build.ts';
import { tagOf, takeIfSame } from './taken-files.ts';

type PageAddress = Pick<URL, 'pathname'>;

/**
 * Takes a page from the last site where it would print the same, and gives the empty response that leaves the file as
 * it is; null where the page has to be printed, as it always is outside `npm run build`.
 *
 * @param url the page's own address
 * @param printed all that the page prints, but for what comes with the code
 */
export function keptPage(
  url: PageAddress,
  story: Story,
  printed: object,
  ...more: readonly unknown[]
): Response | null {
  return keptResponse(url, storyTagOn(url, printed, story), printed, ...more);
}

/** What a page prints, by its address. */
interface PrintedPage {
  readonly url: string;
  readonly printed: object;
  readonly more?: readonly unknown[];
}

/**
 * Takes many pages from the last site where they would print the same, before Astro asks for each of them, which takes
 * it longer than to work out what it prints. A build with no last site, or of a part, takes them as they are asked for.
 *
 * @param page what the page of one of them prints, as it gives that to `keptPage`
 */
export function keepPages<Item>(story: Story, items: Iterable<Item>, page: (item: Item) => PrintedPage): void {
  const build = runningBuild();
  if (!build?.last || build.part) return;
  for (const item of items) {
    const { url, printed, more = [] } = page(item);
    keptPage({ pathname: url }, story, printed, ...more);
  }
}

/** The same for a file that prints nothing of the story but what it is given. */
export function keptResponse(url: PageAddress, ...printed: readonly unknown[]): Response | null {
  return takeIfSame(pathInSite(url.pathname), ...printed) ? new Response(null) : null;
}

/** A page that says when it changed itself does not say when the story did; nor does one as of a day. */
function storyTagOn(url: PageAddress, printed: object, story: Story): string {
  const isDated = isDatedRecord(pathInSite(url.pathname));
  const { whole, unchanged } = tagsOf(story);
  return isDated || ('changed' in printed && printed.changed) ? unchanged : whole;
}

const tagsOf = oncePerObject((story: Story) => ({
  whole: tagOf(story),
  unchanged: tagOf({ ...story, lastChanged: null }),
}));
