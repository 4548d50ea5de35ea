import type { ActorData } from '../records/actor.ts';
import type { EntityData } from '../records/entity.ts';
import type { EventData } from '../records/event.ts';
import type { QuestionData } from '../records/question.ts';
import type { SourceData } from '../records/source.ts';
import type { Story } from '../records/story.ts';

/** What an id must lead to. A subject is an actor or entity of any kind. */
export type IdTarget = 'source' | 'event' | 'question' | 'subject' | 'actor' | 'place';

/** One id written in a field: `participants.0.actor`. */
export interface IdUse {
  readonly field: string;
  readonly id: string;
  readonly wants: IdTarget;
}

/** Every id in the fields of an event, those of actors and entities in the order they matter. */
export function idsInEvent(event: EventData): readonly IdUse[] {
  return [
    ...event.participants.map(({ actor }, i) => use(`participants.${i}.actor`, actor, 'actor')),
    ...list('about', event.about, 'subject'),
    ...one('place', event.place, 'place'),
    ...event.memberships.flatMap((membership, i) => [
      use(`memberships.${i}.actor`, membership.actor, 'actor'),
      use(`memberships.${i}.in`, membership.in, 'subject'),
    ]),
    ...event.statements.flatMap(({ by, answers }, i) => [
      use(`statements.${i}.by`, by, 'actor'),
      ...one(`statements.${i}.answers`, answers, 'event'),
    ]),
    ...event.pledges.flatMap(({ by, to, answers }, i) => [
      ...list(`pledges.${i}.by`, by, 'actor'),
      ...one(`pledges.${i}.to`, to, 'subject'),
      ...one(`pledges.${i}.answers`, answers, 'event'),
    ]),
    ...event.claims.flatMap(({ question, answer }, i) => [
      use(`claims.${i}.question`, question, 'question'),
      ...(Array.isArray(answer) ? list(`claims.${i}.answer`, answer, 'subject') : []),
    ]),
    ...FACTS.flatMap((facts) =>
      event[facts].flatMap(({ sources }, i) => list(`${facts}.${i}.sources`, sources, 'source')),
    ),
  ];
}

/** The lists of an event whose items each name their sources. */
const FACTS = [
  'memberships',
  'statements',
  'claims',
  'pledges',
  'upcoming',
] as const satisfies readonly (keyof EventData)[];

/** Every id in the fields of an actor. */
export function idsInActor({ roles, differentFrom }: ActorData): readonly IdUse[] {
  return [
    ...roles.flatMap((role, i) => [
      ...one(`roles.${i}.of`, role.of, 'subject'),
      ...list(`roles.${i}.sources`, role.sources, 'source'),
    ]),
    ...list('differentFrom', differentFrom, 'subject'),
  ];
}

/** Every id in the fields of an entity. */
export function idsInEntity({ differentFrom }: EntityData): readonly IdUse[] {
  return list('differentFrom', differentFrom, 'subject');
}

/** Every id in the fields of a source. */
export function idsInSource({ spellings }: SourceData): readonly IdUse[] {
  return Object.keys(spellings).map((id) => use(`spellings.${id}`, id, 'subject'));
}

/** Every id in the fields of a question. */
export function idsInQuestion({ about }: QuestionData): readonly IdUse[] {
  return list('about', about, 'subject');
}

/** Every id in the fields of the story. */
export function idsInStory({ soFar, moments }: Story): readonly IdUse[] {
  return [
    ...soFar.flatMap(({ events }, i) => list(`soFar.${i}.events`, events, 'event')),
    ...list('moments', moments, 'event'),
  ];
}

/** True for the id of an actor or entity, of whatever kind. */
export function isOfSubject({ wants }: IdUse): boolean {
  return wants === 'subject' || wants === 'actor' || wants === 'place';
}

function use(field: string, id: string, wants: IdTarget): IdUse {
  return { field, id, wants };
}

function one(field: string, id: string | null, wants: IdTarget): readonly IdUse[] {
  return id === null ? [] : [use(field, id, wants)];
}

function list(field: string, ids: readonly string[], wants: IdTarget): readonly IdUse[] {
  return ids.map((id, i) => use(`${field}.${i}`, id, wants));
}
