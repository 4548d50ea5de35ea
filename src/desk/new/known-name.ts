import { looksLike } from '../../model/answers/like-names.ts';
import type { Content } from '../../model/records/content.ts';
import { newRecordWords } from '../../words/new-records.ts';
import { Refusal } from '../refusal.ts';
import type { OpenStory } from '../story.ts';
import type { NewKind } from './fields.ts';
import type { GivenWords } from './given.ts';
import { recordsLike } from './known-records.ts';

/**
 * Throws a `Refusal` where the story has the name of a new actor or entity, in any spelling or script, or where an actor of
 * its kind has one that is very like it: they may be one.
 */
export function refuseKnownName({ content }: OpenStory, kind: NewKind, words: GivenWords): void {
  const [name = ''] = words.get('name') ?? [];
  if ((kind !== 'actor' && kind !== 'entity') || name.trim() === '') return;
  const known = idsWithName(content, name);
  const like = kind === 'actor' ? actorsLike(content, name, words.get('kind')?.[0]) : [];
  const ids = [...new Set([...known, ...like])];
  if (ids.length > 0) throw new Refusal(newRecordWords.knownName(name, ids));
}

function idsWithName(content: Content, name: string): readonly string[] {
  const named = recordsLike(content, name, { among: ['actors', 'entities'] });
  return named.filter(({ isWhole }) => isWhole).map(({ id }) => id);
}

/** As the check warns of them: people, and organisations; names of countries are like many. */
function actorsLike({ actors }: Content, name: string, kind: string | undefined): readonly string[] {
  return actors
    .filter(({ data }) => data.kind !== 'country' && (kind === undefined || data.kind === kind))
    .filter(({ data }) => looksLike(data.name, name))
    .map(({ id }) => id);
}
