import { oncePerObject } from '../once.ts';
import type { ActorData } from '../records/actor.ts';
import type { EntityData } from '../records/entity.ts';
import type { EventData } from '../records/event.ts';
import type { FactData, FactField } from '../records/fact.ts';
import type { QuestionData } from '../records/question.ts';
import type { SourceData } from '../records/source.ts';
import type { StoryData } from '../records/story.ts';
import { isId } from '../records/fields.ts';
import { FACT_FIELDS, FACT_KINDS } from './fact-kinds.ts';
import { attributedIds, listedIds, oneId, oneOrMoreIds, type IdUse } from './id-use.ts';

/** Every id in the fields of an event, those of actors and entities in the order they matter. */
export const idsInEvent = oncePerObject((event: EventData): readonly IdUse[] => [
  ...event.participants.flatMap(({ actor }, i) => oneId(`participants.${i}.actor`, actor, 'actor')),
  ...event.participants.flatMap(({ attributedTo }, i) => within(`participants.${i}`, attributedIds(attributedTo))),
  ...listedIds('about', event.about, 'subject'),
  ...listedIds('follows', event.follows, 'event'),
  ...oneOrMoreIds('place', event.place, 'place'),
  ...idsInEventStatus(event.eventStatus),
  ...FACT_FIELDS.flatMap((field) => idsInFacts(field, event[field])),
  ...event.corrections.flatMap(({ question }, i) => oneId(`corrections.${i}.question`, question, 'question')),
  ...FACT_FIELDS.flatMap((field) =>
    event[field].flatMap(({ sources }, i) => listedIds(`${field}.${i}.sources`, sources, 'source')),
  ),
]);

function idsInEventStatus(status: EventData['eventStatus']): readonly IdUse[] {
  if (status === null) return [];
  return [
    ...oneId('eventStatus.movedTo', status.movedTo, 'event'),
    ...listedIds('eventStatus.sources', status.sources, 'source'),
  ];
}

function idsInFacts<Field extends FactField>(field: Field, facts: readonly FactData<Field>[]): readonly IdUse[] {
  return facts.flatMap((fact, i) => within(`${field}.${i}`, FACT_KINDS[field].ids(fact)));
}

function within(field: string, uses: readonly IdUse[]): readonly IdUse[] {
  return uses.map((use) => ({ ...use, field: `${field}.${use.field}` }));
}

/** Every id in the fields of an actor. */
export function idsInActor({ roles, differentFrom }: ActorData): readonly IdUse[] {
  return [
    ...roles.flatMap((role, i) => [
      ...oneId(`roles.${i}.of`, role.of, 'subject'),
      ...listedIds(`roles.${i}.sources`, role.sources, 'source'),
      ...listedIds(`roles.${i}.appointedBy.by`, role.appointedBy?.by ?? [], 'actor'),
      ...listedIds(`roles.${i}.appointedBy.sources`, role.appointedBy?.sources ?? [], 'source'),
    ]),
    ...listedIds('differentFrom', differentFrom, 'subject'),
  ];
}

/** Every id in the fields of an entity. */
export function idsInEntity({ differentFrom }: EntityData): readonly IdUse[] {
  return listedIds('differentFrom', differentFrom, 'subject');
}

/** Every id in the fields of a source. */
export function idsInSource({ spellings, reprints }: Pick<SourceData, 'spellings' | 'reprints'>): readonly IdUse[] {
  const names = Object.keys(spellings).map((id) => ({ field: `spellings.${id}`, id, wants: 'subject' }) as const);
  // What is no id is the name of somebody who is no source here.
  return reprints !== null && isId(reprints) ? [...oneId('reprints', reprints, 'source'), ...names] : names;
}

/** Every id in the fields of a question. */
export function idsInQuestion({ about, counts }: QuestionData): readonly IdUse[] {
  return [...listedIds('about', about, 'subject'), ...oneId('counts.in', counts?.in ?? null, 'subject')];
}

/** Every id in the fields of the story. */
export function idsInStory({ soFar, moments }: StoryData): readonly IdUse[] {
  return [
    ...soFar.flatMap(({ events }, i) => listedIds(`soFar.${i}.events`, events, 'event')),
    ...listedIds('moments', moments, 'event'),
  ];
}
