import type { Graph } from '../../../model/graph/graph.ts';
import { eventChanged, questionChanged, sourceChanged, subjectChanged } from '../../../model/graph/page-changed.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';
import { isActor } from '../../../model/records/subject.ts';
import type { Collection } from '../../../model/records/content.ts';
import { absoluteUrl, recordUrl } from '../../../urls.ts';
import { eventTitle, linkToSource } from '../../parts/links/link.ts';
import { currentVersion } from '../../parts/links/version-lines.ts';

/** The page of a record as a work that others cite, all that programs for references keep of it. */
export interface CitedPage {
  /** Its path in the site, without slashes at its ends: `events/2026-01-19-it`. */
  readonly path: string;
  readonly title: string;
  /** The day it last changed, `YYYY-MM-DD`; null where no day is known. */
  readonly day: string | null;
  /** As the page of its versions has it, or the day it last changed where none was noted. */
  readonly version: string | null;
  readonly publisher: string;
  /** The title of the site. */
  readonly container: string;
  /** The language of the site, BCP 47. */
  readonly language: string;
  readonly address: string;
}

/**
 * The pages of all records, also under the ids that they had.
 *
 * @param site the origin that the site is published at
 */
export function* citedPages(graph: Graph, site: URL): Generator<CitedPage> {
  for (const event of graph.events.values())
    yield* pagesOf(graph, site, 'events', event, eventTitle(event), eventChanged(graph, event));
  for (const subject of graph.subjects.values()) {
    const collection = isActor(subject) ? 'actors' : 'entities';
    yield* pagesOf(graph, site, collection, subject, subject.name, subjectChanged(graph, subject));
  }
  for (const source of graph.sources.values())
    yield* pagesOf(graph, site, 'sources', source, linkToSource(source).label, sourceChanged(graph, source));
  for (const question of graph.questions.values())
    yield* pagesOf(graph, site, 'questions', question, question.title, questionChanged(graph, question));
}

function pagesOf(
  graph: Graph,
  site: URL,
  collection: Collection,
  { id, formerIds }: { readonly id: string; readonly formerIds: readonly string[] },
  title: string,
  changed: EdtfDate | null,
): readonly CitedPage[] {
  const { story } = graph;
  const day = changed?.first ?? null;
  const page = {
    title,
    day,
    version: currentVersion(graph, collection, id) ?? day,
    publisher: story.publisher,
    container: story.title,
    language: story.language,
    address: absoluteUrl(recordUrl(collection, id), site),
  };
  return [id, ...formerIds].map((one) => ({ path: `${collection}/${one}`, ...page }));
}
