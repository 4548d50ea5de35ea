import { COLLECTIONS, type Collection, type Content } from '../model/records/content.ts';
import { folderMoves } from '../model/records/addresses.ts';
import { firstPairs, sourcePairs } from '../model/answers/source-pairs.ts';
import { membershipsByBody } from '../model/graph/fact-index.ts';
import type { Graph } from '../model/graph/graph.ts';
import type { Source } from '../model/records/source.ts';
import { selectionsOf } from '../model/standings/standings-selection.ts';
import { COMPARE, embedPath, pairPath, recordPath, standingsPath, VERSIONS } from '../paths.ts';
import { quietDays } from '../model/graph/quiet-days.ts';
import { loadContent, loadGraph } from './folder.ts';

/** An address that a page had, and the one it has, as paths within the site: `events/x/`. */
export interface FormerAddress {
  readonly from: string;
  readonly to: string;
  /** The record whose page it is; undefined for a page of standings or a list. */
  readonly record?: { readonly collection: Collection; readonly id: string };
}

/** Where each address that a page once had leads now; none while the content is broken. */
export async function formerAddresses(): Promise<readonly FormerAddress[]> {
  const loaded = await loadContent();
  if (!('content' in loaded)) return [];
  const graph = await loadGraph();
  const ofRecords = [
    ...recordMoves(loaded.content),
    ...noticeMoves(loaded.content),
    ...movesBetweenFolders(loaded.content),
  ];
  const others = [...standingMoves(graph, loaded.content), ...questionMoves(loaded.content), ...pairMoves(graph)];
  const moves = [...ofRecords, ...others];
  return [...moves, ...versionMoves(graph, loaded.content, ofRecords), ...embedMoves(moves)];
}

/** The pages that say of a record that it was removed, as paths within the site; none while the content is broken. */
export async function noticePaths(): Promise<readonly string[]> {
  const loaded = await loadContent();
  if (!('content' in loaded)) return [];
  return loaded.content.removed.map(({ collection, id }) => recordPath(collection, id));
}

/** The pages of days on which nothing was published, as paths within the site; none while the content is broken. */
export async function quietDayPaths(): Promise<readonly string[]> {
  const loaded = await loadContent();
  return 'content' in loaded ? quietDays(await loadGraph()).map((day) => `known/${day}/`) : [];
}

/** Pages that can be shown in a frame: of events, of questions, of the standings in a body as they are now. */
const EMBEDDED = /^(?:events|questions|standings)\/[^/]+\/$/;

/**
 * What others show in a frame moves with its page, so that its address never dies either. The list of addresses need not
 * have it: it follows from that of the page.
 */
function embedMoves(moves: readonly FormerAddress[]): readonly FormerAddress[] {
  return moves
    .filter(({ to }) => EMBEDDED.test(to))
    .map(({ from, to }) => ({ from: embedPath(from), to: embedPath(to) }));
}

function recordMoves(content: Content): readonly FormerAddress[] {
  return COLLECTIONS.flatMap((collection) =>
    content[collection].flatMap(({ id, data }) =>
      data.formerIds.map((former) => ({
        from: recordPath(collection, former),
        to: recordPath(collection, id),
        record: { collection, id },
      })),
    ),
  );
}

/** What was renamed before it was removed leads to the notice. */
function noticeMoves({ removed }: Content): readonly FormerAddress[] {
  return removed.flatMap(({ collection, id, data }) =>
    data.formerIds.map((former) => ({ from: recordPath(collection, former), to: recordPath(collection, id) })),
  );
}

/** An actor that is an entity now, or the other way round. */
function movesBetweenFolders(content: Content): readonly FormerAddress[] {
  return folderMoves(content).map(({ from, collection, id }) => ({
    from: `${from}/`,
    to: recordPath(collection, id),
    record: { collection, id },
  }));
}

/** The pages of versions of a record move with it; that of one which has one version now leads to the record. */
function versionMoves(
  { versions }: Graph,
  { versions: list }: Content,
  moves: readonly FormerAddress[],
): readonly FormerAddress[] {
  const count = (path: string) => versions.get(path.slice(0, -1))?.length ?? 0;
  const listed = [...Map.groupBy(list?.listed ?? [], ({ path }) => `${path}/`)];
  const several = new Set(listed.flatMap(([path, of]) => (of.length > 1 ? path : [])));
  const moved = moves.filter(({ from, to }) => several.has(from) || count(to) > 1);
  const stayed = [...several].filter((path) => path !== 'story/' && count(path) < 2 && !moved.some(isFrom(path)));
  return [...moved, ...stayed.map((path) => ({ from: path, to: path }))].map(({ from, to }) => ({
    from: `${from}${VERSIONS}`,
    to: count(to) > 1 ? `${to}${VERSIONS}` : to,
  }));
}

function isFrom(path: string): (move: FormerAddress) => boolean {
  return ({ from }) => from === path;
}

/** Questions stood under `/differences/` until November 2026. */
function questionMoves({ questions, removed }: Content): readonly FormerAddress[] {
  const records = questions.flatMap(({ id, data }) =>
    [id, ...data.formerIds].map((former) => ({
      from: `differences/${former}/`,
      to: recordPath('questions', id),
      record: { collection: 'questions', id } as const,
    })),
  );
  const notices = removed
    .filter(({ collection }) => collection === 'questions')
    .flatMap(({ id, data }) =>
      [id, ...data.formerIds].map((former) => ({ from: `differences/${former}/`, to: recordPath('questions', id) })),
    );
  return [{ from: 'differences/', to: 'questions/' }, ...records, ...notices];
}

/**
 * Two sources side by side under any ids that they had; the first of a story, every two of which had a page while they
 * were few, in the other order too, and those of them that answer no question together lead to the list of such pages.
 */
function pairMoves(graph: Graph): readonly FormerAddress[] {
  const kept = sourcePairs(graph).map(([earlier, later]) => pairPath(earlier.id, later.id));
  const pages = new Set(kept);
  const first = firstPairs(graph);
  const turned = first.map(([earlier, later]) => ({
    pair: [later, earlier] as const,
    now: pairPath(earlier.id, later.id),
  }));
  const inOrder = [...sourcePairs(graph), ...first].map((pair) => ({ pair, now: pairPath(pair[0].id, pair[1].id) }));
  const moves = [...inOrder, ...turned].flatMap(({ pair: [a, b], now }) =>
    pathsOf(a, b).map((from) => [from, pages.has(now) ? now : COMPARE] as const),
  );
  return [...new Map(moves)].filter(([from]) => !pages.has(from)).map(([from, to]) => ({ from, to }));
}

function pathsOf(first: Source, second: Source): readonly string[] {
  return [first.id, ...first.formerIds].flatMap((a) => [second.id, ...second.formerIds].map((b) => pairPath(a, b)));
}

/** A body's standings, of each status and day, move with the body. */
function standingMoves(graph: Graph, content: Content): readonly FormerAddress[] {
  return [...content.actors, ...content.entities].flatMap(({ id, data }) =>
    membershipsByBody(graph).has(id)
      ? data.formerIds.flatMap((former) =>
          selectionsOf(graph, id).map((selection) => ({
            from: standingsPath(former, selection),
            to: standingsPath(id, selection),
          })),
        )
      : [],
  );
}
