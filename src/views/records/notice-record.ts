import type { Removed } from '../../model/records/removed.ts';
import { absoluteUrl, homeUrl, markdownUrl, recordUrl, schemaUrl } from '../../urls.ts';
import { dateFields } from '../parts/dates/date-fields.ts';
import { removedKind } from '../parts/links/removed-kind.ts';
import { NOTICE_TYPE, typeInCollection } from './record-types.ts';
import {
  eventReferenceOrNull,
  questionReference,
  sourceReference,
  subjectReference,
  type PublishedStory,
} from './references.ts';
import type { NoticeRecord } from './schema/notice.ts';

/** What stands beside the page that says of a record that it was removed: when, why, and what replaced it. */
export function noticeRecord(story: PublishedStory, removed: Removed): NoticeRecord {
  const { collection, id, formerIds, title, date, reason, replacedBy } = removed;
  const { publisher, licence, title: storyTitle } = story.graph.story;
  return {
    $schema: absoluteUrl(schemaUrl(NOTICE_TYPE), story.site),
    type: NOTICE_TYPE,
    id,
    address: absoluteUrl(recordUrl(collection, id), story.site),
    markdown: absoluteUrl(markdownUrl(collection, id), story.site),
    formerIds: [...formerIds],
    of: typeInCollection(collection),
    kindInWords: removedKind(story.graph, removed),
    status: 'gone',
    title,
    removed: dateFields(date),
    reason,
    replacedBy: replacedBy.flatMap((other) => replacement(story, removed, other) ?? []),
    story: { title: storyTitle, address: absoluteUrl(homeUrl(), story.site) },
    publisher,
    licence: { name: licence.name, url: licence.url },
  };
}

function replacement(story: PublishedStory, { collection }: Removed, id: string) {
  switch (collection) {
    case 'events':
      return eventReferenceOrNull(story, id);
    case 'sources':
      return sourceReference(story, id);
    case 'questions':
      return questionReference(story, id);
    case 'actors':
    case 'entities':
      return subjectReference(story, id);
    default:
      return collection satisfies never;
  }
}
