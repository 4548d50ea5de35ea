import { COLLECTIONS, type Content } from '../model/records/content.ts';
import { membershipsByBody } from '../model/graph/fact-index.ts';
import type { Graph } from '../model/graph/graph.ts';
import { selectionsOf } from '../model/standings/standings-selection.ts';
import { recordPath, standingsPath } from '../paths.ts';
import { loadContent, loadGraph } from './folder.ts';

/** An address as it was and as it is now, from the slash after the site's own. */
type Move = readonly [from: string, to: string];

/**
 * Where each address that a record once had leads now, for Astro's `redirects`; none while the content is broken.
 *
 * @param base the path the site is published under; Astro puts it before the old address, but not before the new one
 */
export async function formerAddresses(base: string): Promise<Record<string, string>> {
  const loaded = await loadContent();
  if (!('content' in loaded)) return {};
  const moves = [
    ...recordMoves(loaded.content),
    ...standingMoves(await loadGraph(), loaded.content),
    ...questionMoves(loaded.content),
  ];
  return Object.fromEntries(moves.map(([from, to]) => [from, base.replace(/\/$/, '') + to]));
}

function recordMoves(content: Content): readonly Move[] {
  return COLLECTIONS.flatMap((collection) =>
    content[collection].flatMap(({ id, data }) =>
      data.formerIds.map((former) => [`/${recordPath(collection, former)}`, `/${recordPath(collection, id)}`] as const),
    ),
  );
}

/** Questions stood under `/differences/` until November 2026. */
function questionMoves({ questions }: Content): readonly Move[] {
  const records = questions.flatMap(({ id, data }) =>
    [id, ...data.formerIds].map((former) => [`/differences/${former}/`, `/${recordPath('questions', id)}`] as const),
  );
  return [['/differences/', '/questions/'], ...records];
}

/** A body's standings, of each status and day, move with the body. */
function standingMoves(graph: Graph, content: Content): readonly Move[] {
  return [...content.actors, ...content.entities].flatMap(({ id, data }) =>
    membershipsByBody(graph).has(id)
      ? data.formerIds.flatMap((former) =>
          selectionsOf(graph, id).map(
            (selection) => [`/${standingsPath(former, selection)}`, `/${standingsPath(id, selection)}`] as const,
          ),
        )
      : [],
  );
}
