import type { Content } from '../records/content.ts';
import type { IdTarget } from '../graph/id-use.ts';
import { ACTOR_KINDS } from '../records/actor.ts';
import type { Subject } from '../records/subject.ts';
import { idProblems } from '../../words/problems/ids.ts';
import { linksOf, problemOfLink } from './links.ts';
import type { Check } from './rule.ts';

type Kind = Subject['kind'];

/** Who acts is an actor, and where something happens is an entity of kind place. */
export const wrongKind: Check = function* (content) {
  const kinds = kindsOf(content);
  for (const link of linksOf(content)) {
    const { id, wants } = link;
    const rule = RULES[wants];
    const [kind, ...others] = kinds.get(id) ?? [];
    // Two records of one id are a mistake of their own.
    if (kind === undefined || others.length > 0 || !rule || rule.kinds.includes(kind)) continue;
    yield problemOfLink(link, { found: WORDS.found(id, kind), fix: rule.fix });
  }
};

const WORDS = idProblems.wrongKind;

const RULES: Readonly<Partial<Record<IdTarget, { readonly kinds: readonly Kind[]; readonly fix: string }>>> = {
  actor: { kinds: ACTOR_KINDS, fix: WORDS.actor },
  place: { kinds: ['place'], fix: WORDS.place },
};

function kindsOf({ actors, entities }: Content): ReadonlyMap<string, readonly Kind[]> {
  const groups = Map.groupBy([...actors, ...entities], ({ id }) => id);
  return new Map([...groups].map(([id, entries]) => [id, entries.map(({ data }) => data.kind)]));
}
