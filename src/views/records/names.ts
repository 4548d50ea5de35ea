import { spellingsOf } from '../../model/names/spellings.ts';
import { datedFieldsOrNull } from './dated.ts';
import { sourceReference, type PublishedStory } from './references.ts';
import type { ActorRecord } from './schema/subject.ts';

/** Every name of an actor or entity, ours first, with the sources that write it so. */
export function namesOf(story: PublishedStory, id: string): ActorRecord['names'] {
  return spellingsOf(story.graph, id).map(({ text, languages, from, to, isOwnName, sources }) => ({
    text,
    languages: [...languages],
    from: datedFieldsOrNull(from),
    to: datedFieldsOrNull(to),
    usedHere: isOwnName,
    sources: sources.map((source) => sourceReference(story, source.id)),
  }));
}
