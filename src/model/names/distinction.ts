import { dateFrom } from '../dates/edtf.ts';
import type { ActorData } from '../records/actor.ts';
import type { Content, Entry } from '../records/content.ts';
import type { EntityData } from '../records/entity.ts';
import { distinctionWords } from '../../words/distinctions.ts';
import { foldName } from './fold.ts';
import { nameUses } from './name-uses.ts';

/**
 * What tells records apart whose own name another record has too: their descriptions, and the years of their roles
 * where these are known: "Minister of harbours, 2019–2022". By id; records with a name to themselves have none.
 */
export function distinctionsOf(content: Pick<Content, 'actors' | 'entities' | 'sources'>): ReadonlyMap<string, string> {
  const uses = Map.groupBy(nameUses(content), ({ name }) => foldName(name));
  const isShared = ({ data }: Entry<ActorData | EntityData>) => {
    const folded = foldName(data.name);
    return folded !== '' && new Set(uses.get(folded)!.map(({ owner }) => owner)).size > 1;
  };
  return new Map(
    [...content.actors, ...content.entities].filter(isShared).map(({ id, data }) => [id, distinction(data)]),
  );
}

function distinction(data: ActorData | EntityData): string {
  const description = data.description.replace(/\.$/, '');
  const years = 'roles' in data ? yearsOf(data.roles) : null;
  return years === null ? description : distinctionWords.described(description, years);
}

/** From the first year to the last; null where nothing of them is known. */
function yearsOf(roles: ActorData['roles']): string | null {
  const from = roles.flatMap(({ from }) => (from === null ? [] : dateFrom(from).first.slice(0, 4))).toSorted()[0];
  const isOver = roles.length > 0 && roles.every(({ to }) => to !== null);
  const to = isOver
    ? roles
        .map(({ to }) => dateFrom(to!).last.slice(0, 4))
        .toSorted()
        .at(-1)
    : undefined;
  if (from === undefined) return to === undefined ? null : distinctionWords.until(to);
  if (to === undefined) return distinctionWords.from(from);
  return from === to ? from : distinctionWords.years(from, to);
}
