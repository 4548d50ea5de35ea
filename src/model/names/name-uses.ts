import { oncePerObject } from '../once.ts';
import type { ActorData } from '../records/actor.ts';
import type { Content, Entry } from '../records/content.ts';
import type { EntityData } from '../records/entity.ts';
import type { SourceData } from '../records/source.ts';

/** The records whose names the content has. */
export type NameBearers = Pick<Content, 'actors' | 'entities' | 'sources'>;

/**
 * A function of records that bear names, worked out once for the same lists of them: a server that reads a story again
 * after the edit of an event has the lists that it had.
 */
export function oncePerBearers<Result>(workOut: (bearers: NameBearers) => Result): (bearers: NameBearers) => Result {
  const results = oncePerObject((actors: NameBearers['actors']) =>
    oncePerObject((entities: NameBearers['entities']) =>
      oncePerObject((sources: NameBearers['sources']) => workOut({ actors, entities, sources })),
    ),
  );
  return ({ actors, entities, sources }) => results(actors)(entities)(sources);
}

/** One name of an actor or entity, where it is written: in its own record, or in a source that spells it so. */
export interface NameUse {
  readonly owner: string;
  readonly name: string;
  readonly entry: Entry<ActorData | EntityData | SourceData>;
  readonly field: string;
}

/** Every name in the content: own names and other names first, then what each source writes. */
export const nameUses = oncePerBearers((content): readonly NameUse[] => [...usesIn(content)]);

function* usesIn({ actors, entities, sources }: NameBearers): Generator<NameUse> {
  for (const entry of [...actors, ...entities]) {
    yield { owner: entry.id, name: entry.data.name, entry, field: 'name' };
    for (const [i, { text }] of entry.data.names.entries())
      yield { owner: entry.id, name: text, entry, field: `names.${i}.text` };
  }
  for (const entry of sources)
    for (const [owner, spellings] of Object.entries(entry.data.spellings))
      for (const [i, name] of spellings.entries()) yield { owner, name, entry, field: `spellings.${owner}.${i}` };
}
