import type { Content } from '../records/content.ts';
import type { SourceData } from '../records/source.ts';

/** Tells which facts, as their editor wrote them, count no more: taken back, or resting on retracted sources and their reprints only. */
export function setAsideIn({ sources }: Content) {
  const byId = new Map(sources.map(({ id, data }) => [id, data]));
  const retracted = new Set(byId.keys().filter((id) => isRetracted(byId, id)));
  return (fact: { readonly withdrawn: boolean; readonly sources: readonly string[] }): boolean =>
    fact.withdrawn || fact.sources.every((id) => retracted.has(id));
}

/** True for one that was retracted or withdrawn, and for a reprint of one; a circle of reprints, a fault of its own, ends. */
function isRetracted(byId: ReadonlyMap<string, SourceData>, id: string, seen: readonly string[] = []): boolean {
  const source = byId.get(id);
  if (source === undefined || seen.includes(id)) return false;
  if (source.updates.some(({ kind }) => kind === 'retracted' || kind === 'withdrawn')) return true;
  return source.reprints !== null && isRetracted(byId, source.reprints, [...seen, id]);
}
