import { ACTOR_KINDS } from '../../model/records/actor.ts';
import { ENTITY_KINDS } from '../../model/records/entity.ts';
import { fromSourceWords } from '../../words/from-source.ts';
import { newRecordWords } from '../../words/new-records.ts';
import type { Asker } from './ask-fields.ts';
import { likelyKind } from './likely-kind.ts';
import type { SubjectToBegin } from './new-subject.ts';

const WORDS = fromSourceWords;

/**
 * Asks which names without a record are to have one, and what each is.
 *
 * @param subjects gets each as soon as it is answered
 * @param paragraphs those of the source, by which the likeliest kind is offered first
 */
export async function askSubjects(
  ask: Asker,
  names: readonly string[],
  subjects: SubjectToBegin[],
  paragraphs: readonly string[] = [],
): Promise<void> {
  if (names.length === 0) return;
  const chosen = await ask.several(
    WORDS.newNames,
    names.map((name) => ({ value: name, label: name })),
    [],
  );
  for (const name of chosen) subjects.push(await askSubject(ask, name, likelyKind(name, paragraphs)));
}

async function askSubject(ask: Asker, name: string, likely: ReturnType<typeof likelyKind>): Promise<SubjectToBegin> {
  const kinds = [...new Set([likely, ...ACTOR_KINDS, ...ENTITY_KINDS])];
  const kind = await ask.choice(
    WORDS.whatIs(name),
    kinds.map((value) => ({ value, label: value })),
  );
  const code =
    kind === 'country' ? await ask.line(newRecordWords.fields.actor['country']!.ask, true, () => undefined) : '';
  const description = await ask.line(WORDS.describe(name), true, () => undefined);
  const isActor = ACTOR_KINDS.some((one) => one === kind);
  return { kind: isActor ? 'actor' : 'entity', given: WORDS.subject(name, `${kind} ${code}`.trim(), description!) };
}
