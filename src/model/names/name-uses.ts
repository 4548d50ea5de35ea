import { oncePerObject } from '../once.ts';
import type { ActorData } from '../records/actor.ts';
import type { Content, Entry } from '../records/content.ts';
import type { EntityData } from '../records/entity.ts';
import type { SourceData } from '../records/source.ts';

/** One name of an actor or entity, where it is written: in its own record, or in a source that spells it so. */
export interface NameUse {
  readonly owner: string;
  readonly name: string;
  readonly entry: Entry<ActorData | EntityData | SourceData>;
  readonly field: string;
}

/** Every name in the content: own names and other names first, then what each source writes. */
export const nameUses = oncePerObject(
  (content: Pick<Content, 'actors' | 'entities' | 'sources'>): readonly NameUse[] => [...usesIn(content)],
);

function* usesIn({ actors, entities, sources }: Pick<Content, 'actors' | 'entities' | 'sources'>): Generator<NameUse> {
  for (const entry of [...actors, ...entities]) {
    yield { owner: entry.id, name: entry.data.name, entry, field: 'name' };
    for (const [i, { text }] of entry.data.names.entries())
      yield { owner: entry.id, name: text, entry, field: `names.${i}.text` };
  }
  for (const entry of sources)
    for (const [owner, spellings] of Object.entries(entry.data.spellings))
      for (const [i, name] of spellings.entries()) yield { owner, name, entry, field: `spellings.${owner}.${i}` };
}
