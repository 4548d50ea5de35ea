import { z } from 'zod';
import { ACTOR_KINDS } from '../../../model/records/actor.ts';
import { ENTITY_KINDS } from '../../../model/records/entity.ts';
import { recordWords } from '../../../words/records.ts';
import { described } from './described.ts';
import { pledgeFields, statementFields } from './facts.ts';
import { relationFields } from './event.ts';
import { FOOT, headOf } from './record.ts';
import { eventInList } from './source.ts';
import { citedSchema, dateSchema, flag, line, referenceSchema, text } from './shared.ts';

const words = recordWords.subject;
const dateOrNull = z.union([dateSchema, z.null()]);

const nameFields = z.strictObject({
  text: line(words.nameText),
  languages: described(z.array(z.string()), words.nameLanguages),
  from: dateOrNull,
  to: dateOrNull,
  usedHere: flag(words.nameUsedHere),
  sources: described(z.array(referenceSchema), words.nameSources),
});

const roleFields = z.strictObject({
  title: line(words.roleTitle),
  of: referenceSchema.nullable(),
  from: dateOrNull,
  to: dateOrNull,
  sources: z.array(citedSchema),
});

const standingFields = z.strictObject({
  in: referenceSchema,
  status: line(recordWords.membership.status),
  words: line(recordWords.membership.words),
  since: dateSchema,
  sources: z.array(citedSchema),
});

/** What one has in every event: the event, its day, and what was said or pledged there. */
const inEvent = { event: referenceSchema, date: dateSchema };

const SUBJECT = {
  name: line(words.name),
  distinction: text(words.distinction),
  description: line(words.description),
  kindInWords: line(words.kindInWords),
  names: described(z.array(nameFields), words.names),
  wikidata: text(words.wikidata),
  sameAs: described(z.array(z.url()), words.sameAs),
  differentFrom: described(z.array(referenceSchema), words.differentFrom),
  events: described(z.array(eventInList), words.events),
  questions: described(z.array(z.strictObject({ question: referenceSchema, ...relationFields })), words.questions),
  saidForIt: described(z.array(statementFields.extend(inEvent)), words.saidForIt),
  saidUnnamed: described(z.array(statementFields.extend(inEvent)), words.saidUnnamed),
  received: described(z.array(pledgeFields.extend(inEvent)), words.received),
};

/** `/actors/<id>.json` */
export const actorRecordSchema = described(
  z.strictObject({
    ...headOf('actor'),
    kind: z.enum(ACTOR_KINDS),
    ...SUBJECT,
    sortName: line(words.sortName),
    country: text(words.country),
    roles: z.array(roleFields),
    standings: described(z.array(standingFields), words.standings),
    pledges: described(z.array(pledgeFields.extend(inEvent)), words.pledges),
    statements: described(z.array(statementFields.extend(inEvent)), words.statements),
    ...FOOT,
  }),
  words.actor,
);

/** `/entities/<id>.json` */
export const entityRecordSchema = described(
  z.strictObject({ ...headOf('entity'), kind: z.enum(ENTITY_KINDS), ...SUBJECT, online: flag(words.online), ...FOOT }),
  words.entity,
);

/** What `/actors/<id>.json` holds. */
export type ActorRecord = z.infer<typeof actorRecordSchema>;
/** What `/entities/<id>.json` holds. */
export type EntityRecord = z.infer<typeof entityRecordSchema>;
