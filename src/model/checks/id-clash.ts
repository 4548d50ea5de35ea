import type { Content, Collection } from '../records/content.ts';
import { isId } from '../records/fields.ts';
import { idProblems } from '../../words/problems/ids.ts';
import { problemOfFile } from './problem-at.ts';
import { recordsOf, type RecordFile } from './records.ts';
import type { Check } from './rule.ts';

/** No two records share an id, not even by letter case; actors and entities, which may be spoken of alike, count as one collection. */
export const idClash: Check = function* (content) {
  for (const [kept, ...others] of clashes(content))
    for (const other of others)
      yield problemOfFile(other, WORDS[other.id === kept!.id ? 'same' : 'butForCase'](kept!.file));
};

const WORDS = idProblems.idClash;

/** Files whose ids clash, by the id they share; the one that may best keep it first. */
export function clashes(content: Content): readonly (readonly RecordFile[])[] {
  const records = new Map(recordsOf(content).map((record) => [`${record.collection}/${record.id}`, record]));
  const groups = Map.groupBy(records.values(), ({ collection, id }) => `${spaceOf(collection)}/${id.toLowerCase()}`);
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.toSorted(compareClaims));
}

function spaceOf(collection: Collection): string {
  return collection === 'entities' ? 'actors' : collection;
}

function compareClaims(a: RecordFile, b: RecordFile): number {
  return Number(isId(b.id)) - Number(isId(a.id)) || (a.file < b.file ? -1 : 1);
}
