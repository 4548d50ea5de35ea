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

/**
 * As the finder knows them from part of a name or from another script, and as the check warns of them; no country, whose
 * name is like many.
 */
function actorsLike(content: Content, name: string, kind: string | undefined): readonly string[] {
  const found = new Set(recordsLike(content, name, { among: ['actors'] }).map(({ id }) => id));
  return content.actors
    .filter(({ data }) => data.kind !== 'country' && (kind === undefined || data.kind === kind))
    .filter(({ id, data }) => found.has(id) || looksLike(data.name, name))
    .map(({ id }) => id)
    .slice(0, MOST);
}

const MOST = 5;
