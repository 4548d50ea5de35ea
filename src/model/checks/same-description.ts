import type { ActorData } from '../records/actor.ts';
import type { Content, Entry } from '../records/content.ts';
import type { EntityData } from '../records/entity.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { foldName } from '../names/fold.ts';
import { nameProblems } from '../../words/problems/names.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** Two of one name who are known to be different are described differently: readers tell them apart by nothing else. */
export const sameDescription: Check = function* ({ actors, entities }: Content) {
  const groups = Map.groupBy([...actors, ...entities], ({ data }) => foldName(data.name));
  for (const group of groups.values())
    for (const [i, entry] of group.entries()) {
      const other = group.slice(0, i).find((one) => isAlike(one, entry));
      if (!other) continue;
      const description = quoteValue(entry.data.description);
      yield problemAt(entry, 'description', nameProblems.sameDescription(description, other.id, entry.id));
    }
};

type DescribedRecord = Entry<ActorData | EntityData>;

/** Of two who do not list each other, that is told instead. */
function isAlike(one: DescribedRecord, other: DescribedRecord): boolean {
  const isKnown = one.data.differentFrom.includes(other.id) && other.data.differentFrom.includes(one.id);
  return isKnown && foldName(one.data.description) === foldName(other.data.description);
}
