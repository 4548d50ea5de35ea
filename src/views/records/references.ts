import type { z } from 'zod';
import { questionOf, sourceOf, subjectOf, type Graph } from '../../model/graph/graph.ts';
import type { StoryEvent } from '../../model/records/event.ts';
import { isActor, type Subject } from '../../model/records/subject.ts';
import { absoluteUrl, factUrl, recordUrl } from '../../urls.ts';
import { eventTitle } from '../parts/links/link.ts';
import { briefSource } from '../parts/sources/brief-source.ts';
import { COLLECTION_OF, type RecordType } from './record-types.ts';
import type { referenceSchema } from './schema/shared.ts';

/** The story, and the origin that its site is published at. */
export interface PublishedStory {
  readonly graph: Graph;
  readonly site: URL;
}

type ReferenceFields = z.infer<typeof referenceSchema>;

/** The address of a record's page, whole. */
export function addressOfRecord({ site }: PublishedStory, type: RecordType, id: string): string {
  return absoluteUrl(recordUrl(COLLECTION_OF[type], id), site);
}

/** The address of a fact on the page of its event, whole. */
export function addressOfFact({ site }: PublishedStory, event: StoryEvent, anchor: string): string {
  return absoluteUrl(factUrl(event.id, anchor), site);
}

/** An actor or entity as other records name it. */
export function subjectReference(story: PublishedStory, id: string): ReferenceFields {
  const subject = subjectOf(story.graph, id);
  return reference(story, typeOfSubject(subject), id, subject.name);
}

/** Several of them. */
export function subjectReferences(story: PublishedStory, ids: readonly string[]): ReferenceFields[] {
  return ids.map((id) => subjectReference(story, id));
}

/** An event as other records name it. */
export function eventReference(story: PublishedStory, event: StoryEvent): ReferenceFields {
  return reference(story, 'event', event.id, eventTitle(event));
}

/** The same of an event that may not be there. */
export function eventReferenceOrNull(story: PublishedStory, id: string | null): ReferenceFields | null {
  const event = id === null ? undefined : story.graph.events.get(id);
  return event ? eventReference(story, event) : null;
}

/** A question as other records name it. */
export function questionReference(story: PublishedStory, id: string): ReferenceFields {
  return reference(story, 'question', id, questionOf(story.graph, id).title);
}

/** A source as other records name it: who published it and when. */
export function sourceReference(story: PublishedStory, id: string): ReferenceFields {
  return reference(story, 'source', id, briefSource(story.graph, sourceOf(story.graph, id).id).label);
}

/** Whether it is an actor or an entity. */
export function typeOfSubject(subject: Subject): 'actor' | 'entity' {
  return isActor(subject) ? 'actor' : 'entity';
}

function reference(story: PublishedStory, type: RecordType, id: string, name: string): ReferenceFields {
  return { type, id, name, address: addressOfRecord(story, type, id) };
}
