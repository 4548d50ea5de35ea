import type { Role } from '../records/actor.ts';
import type { StoryEvent } from '../records/event.ts';
import type { FactField } from '../records/fact.ts';
import type { Source } from '../records/source.ts';
import { isActor, type Subject } from '../records/subject.ts';
import { END } from '../dates/date-order.ts';
import { sourcesCitedIn } from '../text/markdown-text.ts';
import { textRestingOn } from '../text/resting-text.ts';
import { factsOfEachKind, type Fact, type Facts } from './fact-kinds.ts';
import { sourceOf, subjectOf, type Graph } from './graph.ts';
import { perGraphAndId } from './per-graph.ts';
import { daysOfSource, knownSince, toldOn } from './publication.ts';
import { retractedBy, retractionsReaching } from './retraction.ts';
import type { Since } from './since.ts';

/** How an event is told, from each day on which a source tells of it or is retracted; oldest first. Worked out once. */
export const tellingsOf = perGraphAndId((graph, id): readonly Since<StoryEvent>[] => {
  const event = graph.events.get(id)!;
  const sources = event.sources.map((source) => sourceOf(graph, source));
  const told = sources.flatMap((source) => knownSince(event, toldOn(source, event))?.first ?? []).toSorted();
  const retractions = retractionsReaching(graph.sources, event.sources);
  const retracted = retractions.flatMap(({ date }) => (date.first > (told[0] ?? '') ? [date.first] : []));
  const days = told.length === 0 ? [] : [...told, ...retracted];
  return [...new Set(days)].toSorted().map((from) => ({ from, value: eventKnownBy(graph, event, from) }));
});

/** How a source is, from each day on which anything became of it; oldest first. Worked out once. */
export const sourceTellings = perGraphAndId((graph, id): readonly Since<Source>[] => {
  const source = sourceOf(graph, id);
  return daysOfSource(source).map(({ first: from }) => {
    const updates = source.updates.filter(({ date }) => date.first <= from);
    return { from, value: updates.length === source.updates.length ? source : { ...source, updates } };
  });
});

/** How somebody or something is told of, from the beginning and from each day on which a source of it was published. */
export const subjectTellings = perGraphAndId((graph, id): readonly Since<Subject>[] => {
  const subject = subjectOf(graph, id);
  const roles = isActor(subject) ? subject.roles.flatMap(sourcesOfRole) : [];
  const published = new Map(
    [...roles, ...sourcesCitedIn(subject.text)].map((source) => [
      source,
      daysOfSource(sourceOf(graph, source))[0]?.first,
    ]),
  );
  const days = [...new Set(published.values())].filter((day) => day !== undefined).toSorted();
  const knownBy = (day: string) => subjectRestingOn(subject, (source) => (published.get(source) ?? END) <= day);
  return [BEGINNING, ...days].map((from) => ({ from, value: knownBy(from) }));
});

const BEGINNING = '';

function subjectRestingOn(subject: Subject, isKnown: (source: string) => boolean): Subject {
  const text = textRestingOn(subject.text, isKnown);
  if (!isActor(subject) || subject.roles.every((role) => sourcesOfRole(role).every(isKnown)))
    return text === subject.text ? subject : { ...subject, text };
  const roles = subject.roles.flatMap((role) => {
    const sources = role.sources.filter(isKnown);
    return sources.length === 0 ? [] : [{ ...role, sources, appointedBy: appointmentRestingOn(role, isKnown) }];
  });
  return { ...subject, text, roles };
}

function appointmentRestingOn({ appointedBy }: Role, isKnown: (source: string) => boolean): Role['appointedBy'] {
  const sources = appointedBy?.sources.filter(isKnown) ?? [];
  return appointedBy === null || sources.length === 0 ? null : { ...appointedBy, sources };
}

function sourcesOfRole({ sources, appointedBy }: Role): readonly string[] {
  return [...sources, ...(appointedBy?.sources ?? [])];
}

function eventKnownBy(graph: Graph, event: StoryEvent, day: string): StoryEvent {
  const isKnown = (id: string) => (toldOn(sourceOf(graph, id), event)?.first ?? '9999') <= day;
  const facts = factsOfEachKind((field) => factsRestingOn(field, event, { day, isKnown }));
  return {
    ...event,
    ...facts,
    eventStatus: statusRestingOn(event, isKnown),
    sources: event.sources.filter(isKnown),
    corrections: event.corrections.filter(({ date }) => date.first <= day),
    text: textRestingOn(event.text, isKnown),
  };
}

/** What nobody had told yet had not been called off. */
function statusRestingOn({ eventStatus }: StoryEvent, isKnown: (source: string) => boolean): StoryEvent['eventStatus'] {
  const own = eventStatus?.sources.filter(isKnown) ?? [];
  return eventStatus === null || own.length === 0 ? null : { ...eventStatus, sources: own };
}

/** A day, and which sources had told of an event by it. */
interface Telling {
  readonly day: string;
  readonly isKnown: (source: string) => boolean;
}

function factsRestingOn<Field extends FactField>(
  field: Field,
  event: Facts,
  { day, isKnown }: Telling,
): readonly Fact<Field>[] {
  return event[field].flatMap((fact) => {
    const own = fact.sources.filter(isKnown);
    const retractions = retractedBy(fact.retractions, day).filter(({ source }) => own.includes(source));
    if (own.length === 0) return [];
    if (own.length < fact.sources.length)
      return [{ ...fact, sources: own, retractions, ...('note' in fact && { note: null }) }];
    return retractions.length === fact.retractions.length ? [fact] : [{ ...fact, retractions }];
  });
}
