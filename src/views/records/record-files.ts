import type { Question } from '../../model/records/question.ts';
import { isTakenName } from '../../model/records/fields.ts';
import type { MarkdownText } from '../../model/text/markdown-text.ts';
import { COLLECTION_OF, type RecordType } from './record-types.ts';
import { typeOfSubject, type PublishedStory } from './references.ts';
import { eventRecord } from './event-record.ts';
import { noticeRecord } from './notice-record.ts';
import { questionRecord } from './question-record.ts';
import type { ActorRecord, EntityRecord } from './schema/subject.ts';
import type { EventRecord } from './schema/event.ts';
import type { NoticeRecord } from './schema/notice.ts';
import type { QuestionRecord } from './schema/question.ts';
import type { SourceRecord } from './schema/source.ts';
import { sourceRecord } from './source-record.ts';
import { subjectRecord } from './subject-record.ts';
import type { WithoutText } from './frame.ts';
import { textTargets } from './text-targets.ts';

/** What the JSON beside a page holds. */
export type AnyRecord = EventRecord | ActorRecord | EntityRecord | SourceRecord | QuestionRecord;

type Untold<Fields> = Fields extends { readonly text: string } ? WithoutText<Fields> : never;

/** A record with a page, and how to tell what stands beside the page. */
export interface RecordPage {
  readonly type: RecordType;
  readonly id: string;
  /** Its path in the site without its ending, `events/x`, or one that it had. */
  readonly path: string;
  readonly text: MarkdownText;
  /** What its JSON holds but for its text, and whom the text names. */
  readonly told: () => { readonly record: Untold<AnyRecord>; readonly targets: ReturnType<typeof textTargets> };
}

/** Every record that has a page; what was beside a page under its former ids stays there as well. */
export function* recordFiles(story: PublishedStory): Generator<RecordPage> {
  const { events, subjects, sources, questions } = story.graph;
  for (const event of events.values()) yield* pages(story, 'event', event, () => eventRecord(story, event));
  for (const subject of subjects.values())
    yield* pages(story, typeOfSubject(subject), subject, () => subjectRecord(story, subject));
  for (const source of sources.values()) yield* pages(story, 'source', source, () => sourceRecord(story, source));
  for (const question of questions.values())
    yield* pages(story, 'question', question, () => questionRecord(story, question));
}

/** A notice in the place of a record: its path in the site without its ending, and what its JSON holds. */
export interface NoticePage {
  readonly path: string;
  readonly record: NoticeRecord;
}

/** Every notice of a record that was removed, under its former ids as well. */
export function noticeFiles(story: PublishedStory): readonly NoticePage[] {
  return story.graph.removed.flatMap((removed) => {
    const record = noticeRecord(story, removed);
    const ids = [removed.id, ...removed.formerIds].filter((id) => !isTakenName(id));
    return ids.map((id) => ({ path: `${removed.collection}/${id}`, record }));
  });
}

type SomeRecord = Pick<Question, 'id' | 'formerIds' | 'text'>;

function pages(
  story: PublishedStory,
  type: RecordType,
  { id, formerIds, text }: SomeRecord,
  record: () => Untold<AnyRecord>,
): readonly RecordPage[] {
  const told = () => ({ record: record(), targets: textTargets(story, text) });
  return [id, ...formerIds.filter((former) => !isTakenName(former))].map((one) => ({
    type,
    id,
    path: `${COLLECTION_OF[type]}/${one}`,
    text,
    told,
  }));
}
