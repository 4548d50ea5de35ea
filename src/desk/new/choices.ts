import { ACTOR_KINDS } from '../../model/records/actor.ts';
import type { Content } from '../../model/records/content.ts';
import { ENTITY_KINDS } from '../../model/records/entity.ts';
import { EVENT_KINDS } from '../../model/records/event-kind.ts';
import { QUESTION_TYPES } from '../../model/records/question.ts';
import { SOURCE_KINDS } from '../../model/records/source.ts';
import type { NewKind } from './fields.ts';

/** What a record of a kind may be: the kinds of event with those that the story declares, the types of question. */
export function choicesFor({ story }: Content, kind: NewKind): readonly string[] {
  if (kind === 'event') return [...EVENT_KINDS, ...Object.keys(story?.data.kinds ?? {})].toSorted();
  return CHOICES[kind];
}

const CHOICES = {
  source: SOURCE_KINDS,
  actor: ACTOR_KINDS,
  entity: ENTITY_KINDS,
  question: QUESTION_TYPES,
} as const;
