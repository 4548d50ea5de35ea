import { sourceOf } from '../../model/graph/graph.ts';
import type { Source } from '../../model/records/source.ts';
import { briefSource } from '../parts/sources/brief-source.ts';
import { sourceLife } from '../parts/sources/source-life.ts';
import { dateFieldsOrNull } from '../parts/dates/date-fields.ts';
import { addressOfRecord, type PublishedStory } from './references.ts';
import type { EventRecord } from './schema/event.ts';

/** What a source is, who published it and when, and where it can be read. */
export function publicationOf({ graph }: PublishedStory, source: Source) {
  const { title, suppliedTitle, kind, publisher, authors, language, url, urlStatus, archiveUrl } = source;
  return {
    ...{ title, suppliedTitle, kind, publisher, authors: [...authors], language },
    published: dateFieldsOrNull(source.published),
    url,
    urlStatus: url === null ? null : urlStatus,
    archiveUrl,
    retracted: sourceLife(graph, source).retracted,
  };
}

/** The sources of an event, in the order of its list. */
export function listedSources(story: PublishedStory, ids: readonly string[]): EventRecord['sources'] {
  return ids.map((id, i) => ({
    number: i + 1,
    id,
    address: addressOfRecord(story, 'source', id),
    label: briefSource(story.graph, id).label,
    ...publicationOf(story, sourceOf(story.graph, id)),
  }));
}
