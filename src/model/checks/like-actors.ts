import { likeCandidates } from '../answers/like-candidates.ts';
import { looksLike } from '../answers/like-names.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { foldName } from '../names/fold.ts';
import type { Actor } from '../records/actor.ts';
import { nameProblems } from '../../words/problems/names.ts';
import type { WarningRule } from './rule.ts';

/** Two people, or two organisations, whose names look like one name that is written in two ways may be one. */
export const likeActors: WarningRule = function* ({ subjects }) {
  for (const kind of ['person', 'organisation'] as const) {
    const actors = [...subjects.values()].filter((of): of is Actor => of.kind === kind);
    for (const [of, other] of pairsIn(actors)) {
      const words = nameProblems.likeActors(quoteValue(of.name), quoteValue(other.name), other.id);
      yield { of, collection: 'actors', field: 'name', ...words };
    }
  }
};

/** Each that may be one with an earlier one, with the first such. */
function pairsIn(actors: readonly Actor[]): Iterable<readonly [of: Actor, other: Actor]> {
  const first = new Map<number, number>();
  for (const [earlier, later] of likeCandidates(actors.map(({ name }) => name)))
    if (mayBeOne(actors[earlier]!, actors[later]!)) first.set(later, Math.min(earlier, first.get(later) ?? earlier));
  return [...first].toSorted(([a], [b]) => a - b).map(([later, earlier]) => [actors[later]!, actors[earlier]!]);
}

/** A person has a name or two more in one article than in another; a body with a word more is another body. */
function mayBeOne(one: Actor, other: Actor): boolean {
  if (one.differentFrom.includes(other.id) || other.differentFrom.includes(one.id)) return false;
  const isOfAsManyWords = foldName(one.name).split(' ').length === foldName(other.name).split(' ').length;
  return (one.kind === 'person' || isOfAsManyWords) && looksLike(one.name, other.name);
}
