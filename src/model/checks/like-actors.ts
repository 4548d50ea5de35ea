import { looksLike } from '../answers/like-names.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { foldName } from '../names/fold.ts';
import type { Actor } from '../records/actor.ts';
import type { Subject } from '../records/subject.ts';
import { nameProblems } from '../../words/problems/names.ts';
import type { WarningRule } from './rule.ts';

/** Two people, or two organisations, whose names look like one name that is written in two ways may be one. */
export const likeActors: WarningRule = function* ({ subjects }) {
  const actors = [...subjects.values()].filter(isActor);
  const told = new Set<string>();
  for (const group of groupsOf(actors))
    for (const [i, of] of group.entries()) {
      const other = group.slice(0, i).find((before) => mayBeOne(before, of));
      if (!other || told.has(of.id)) continue;
      told.add(of.id);
      const words = nameProblems.likeActors(quoteValue(of.name), quoteValue(other.name), other.id);
      yield { of, collection: 'actors', field: 'name', ...words };
    }
};

function isActor(subject: Subject): subject is Actor {
  return subject.kind === 'person' || subject.kind === 'organisation';
}

/** Those that may look alike: they have a word in common, or are of one word that begins with the same letter. */
function groupsOf(actors: readonly Actor[]): Iterable<readonly Actor[]> {
  const keyed = actors.flatMap((actor) => {
    const words = [...new Set(foldName(actor.name).split(' '))];
    const keys = words.length === 1 ? [words[0]!, words[0]![0]!] : words;
    return keys.map((key) => ({ key: `${actor.kind} ${key}`, actor }));
  });
  return [...Map.groupBy(keyed, ({ key }) => key).values()].map((group) => group.map(({ actor }) => actor));
}

/** A person has a name or two more in one article than in another; a body with a word more is another body. */
function mayBeOne(one: Actor, other: Actor): boolean {
  if (one.differentFrom.includes(other.id) || other.differentFrom.includes(one.id)) return false;
  const isOfAsManyWords = foldName(one.name).split(' ').length === foldName(other.name).split(' ').length;
  return (one.kind === 'person' || isOfAsManyWords) && looksLike(one.name, other.name);
}
