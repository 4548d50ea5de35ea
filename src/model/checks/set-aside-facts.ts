import type { Content } from '../records/content.ts';

/** Tells which facts, as their editor wrote them, count no more: taken back, or resting on retracted sources only. */
export function setAsideIn({ sources }: Content) {
  const retracted = new Set(
    sources
      .filter(({ data }) => data.updates.some(({ kind }) => kind === 'retracted' || kind === 'withdrawn'))
      .map(({ id }) => id),
  );
  return (fact: { readonly withdrawn: boolean; readonly sources: readonly string[] }): boolean =>
    fact.withdrawn || fact.sources.every((id) => retracted.has(id));
}
