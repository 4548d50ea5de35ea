import { claimsBySource } from '../../model/answers/answers-of-sources.ts';
import { sourceChanged } from '../../model/graph/page-changed.ts';
import { reprintsOfSource } from '../../model/graph/reprints.ts';
import type { Source } from '../../model/records/source.ts';
import { sourceView } from '../source.ts';
import { eventsBySource } from '../../model/graph/event-index.ts';
import { ownCorrections } from './cited.ts';
import { dateFields } from '../parts/dates/date-fields.ts';
import { claimOf } from './facts.ts';
import { footFields, headFields, type WithoutText } from './frame.ts';
import { publicationOf } from './publication.ts';
import {
  eventReference,
  questionReference,
  sourceReference,
  subjectReference,
  type PublishedStory,
} from './references.ts';
import { relationOf } from './relation.ts';
import type { SourceRecord } from './schema/source.ts';

/** What stands beside the page of a source, but for its abstract. */
export function sourceRecord(story: PublishedStory, source: Source): WithoutText<SourceRecord> {
  const { graph } = story;
  const view = sourceView(graph, source);
  const head = headFields(story, 'source', source);
  const claims = claimsBySource(graph).get(source.id) ?? [];
  const events = eventsBySource(graph).get(source.id) ?? [];
  return {
    ...head,
    ...publicationOf(story, source),
    kindInWords: view.kind,
    dateline: source.dateline,
    publishedNote: source.publishedNote,
    updates: source.updates.map(({ kind, date, note }) => ({ kind, date: dateFields(date), note })),
    ...reprintsOf(story, source),
    cites: [...source.cites],
    textIs: source.textKind,
    claims: claims.map((claim) => claimOf(story, claim)),
    questions: [...new Set(claims.map(({ fact }) => fact.question))].map((id) => ({
      question: questionReference(story, id),
      ...relationOf(story, id),
    })),
    events: events.map((event) => ({ event: eventReference(story, event), date: dateFields(event.date), note: null })),
    spellings: spellingsIn(story, source),
    corrections: ownCorrections(story, source.corrections),
    ...footFields(story, { ...view, changed: sourceChanged(graph, source), address: head.address }),
  };
}

function spellingsIn(story: PublishedStory, { spellings }: Source): SourceRecord['spellings'] {
  return Object.entries(spellings).map(([id, texts]) => ({ of: subjectReference(story, id), texts: [...texts] }));
}

function reprintsOf(story: PublishedStory, { id, reprints }: Source) {
  const isRecord = reprints !== null && story.graph.sources.has(reprints);
  return {
    reprints: isRecord ? sourceReference(story, reprints) : reprints,
    reprintedBy: reprintsOfSource(story.graph, id).map((other) => sourceReference(story, other.id)),
  };
}
