import { spellingsOf } from '../../model/names/spellings.ts';
import { dateFieldsOrNull } from '../parts/dates/date-fields.ts';
import { sourceReference, type PublishedStory } from './references.ts';
import type { ActorRecord } from './schema/subject.ts';

/** Every name of an actor or entity, ours first, with the sources that write it so. */
export function namesOf(story: PublishedStory, id: string): ActorRecord['names'] {
  return spellingsOf(story.graph, id).map(({ text, languages, from, to, isOwnName, sources }) => ({
    text,
    languages: [...languages],
    from: dateFieldsOrNull(from),
    to: dateFieldsOrNull(to),
    usedHere: isOwnName,
    sources: sources.map((source) => sourceReference(story, source.id)),
  }));
}
