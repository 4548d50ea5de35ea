import { createHash } from 'node:crypto';
import type { Graph } from '../model/graph/graph.ts';
import { oncePerObject } from '../model/once.ts';
import type { MarkdownText } from '../model/text/markdown-text.ts';
import { FEED_FILES, pathInSite } from '../urls.ts';
import { writeSmallFiles } from './build/small-files.ts';
import { formerAddresses } from './former-addresses.ts';
import { textInputs } from './render-text.ts';

/** A feed, as far as it tells whether its files would be the same. */
interface WritableFeed {
  readonly view: { readonly page: string; readonly entries: readonly TaggedEntry[] };
  readonly atom: () => string;
  readonly json: () => string;
}

interface TaggedEntry {
  readonly account: { readonly text: MarkdownText } | null;
}

/** A file of a feed, for the route that gives it where no build is under way. */
export interface FeedPath {
  /** `form` is how the name ends; `page` the path of the page that it stands beside, undefined for the home page. */
  readonly params: { readonly page: string | undefined; readonly form: string };
  readonly props: { readonly write: () => string };
}

/** Where questions stood before there were feeds of them. */
const BEFORE_FEEDS = 'differences/';

/** Writes all feeds at once in a build, also where a page that has one stood before; else the paths to give them at. */
export async function feedPaths(graph: Graph, feeds: readonly WritableFeed[]): Promise<readonly FeedPath[]> {
  const moves = (await formerAddresses()).filter(({ from }) => !from.startsWith(BEFORE_FEEDS));
  const former = Map.groupBy(moves, ({ to }) => to);
  const tagOf = oncePerObject((entry: TaggedEntry) => digestOf(graph, entry));
  const files = feeds.flatMap(({ view, ...forms }) => {
    const path = pathInSite(view.page);
    const printed = { ...view, entries: view.entries.map(tagOf) };
    return [path, ...(former.get(path) ?? []).map(({ from }) => from)].flatMap((folder) =>
      (['atom', 'json'] as const).map((form) => ({ folder, file: FEED_FILES[form], printed, write: forms[form] })),
    );
  });
  const isWritten = writeSmallFiles(
    files.map(({ folder, file, printed, write }) => ({ path: folder + file, data: () => printed, text: write })),
  );
  if (isWritten) return [];
  return files.map(({ folder, file, write }) => ({
    params: { page: folder.slice(0, -1) || undefined, form: file.slice(file.indexOf('.') + 1) },
    props: { write },
  }));
}

/** Of all that an entry prints. */
function digestOf(graph: Graph, { account, ...printed }: TaggedEntry): string {
  const inputs = account && { ...account, text: textInputs(graph, account.text) };
  return createHash('sha256')
    .update(JSON.stringify([printed, inputs]))
    .digest('base64url');
}
