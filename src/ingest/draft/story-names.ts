import { foldName } from '../../model/names/fold.ts';
import { nameUses } from '../../model/names/name-uses.ts';
import type { Content } from '../../model/records/content.ts';
import { nameIndexFor, type SubjectKindOf } from './known-names.ts';
import { likelyNames } from './likely-names.ts';
import { perObjectAndText } from './per-object-and-text.ts';
import { shortNames } from './short-forms.ts';

const indexFor = perObjectAndText(nameIndexFor);
const onceOf = perObjectAndText((content: Content) => {
  const kinds = new Map([...content.actors, ...content.entities].map(({ id, data }) => [id, data.kind] as const));
  const kindOf: SubjectKindOf = (id) => kinds.get(id);
  const bodies = nameUses(content).filter(({ owner }) => kindOf(owner) !== 'person');
  const long = bodies.filter(({ name }) => name.split(' ').length > 2);
  return {
    kindOf,
    likely: likelyNames(content),
    short: shortNames(bodies.filter(({ owner }) => kindOf(owner) !== 'country')),
    longNames: new Map(long.map(({ owner, name }) => [name.toLowerCase(), owner] as const)),
    demonyms: content.actors.flatMap(({ data }) => data.demonyms.flatMap((demonym) => foldName(demonym).split(' '))),
  };
});

/** All that is known of the names of a story, worked out once for it and for each language (BCP 47). */
export function storyNames(content: Content, language: string) {
  return { ...onceOf(content, ''), index: indexFor(content, language), language };
}

export type StoryNamesFor = ReturnType<typeof storyNames>;
