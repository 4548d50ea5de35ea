import { factOfPath } from '../graph/fact-addresses.ts';
import { oncePerObject } from '../once.ts';
import type { Content } from './content.ts';

/** The addresses of facts that were published of an event, under any id that it had. */
export function publishedFactsOf(
  content: Content,
  { id, data }: { readonly id: string; readonly data: { readonly formerIds: readonly string[] } },
): readonly string[] {
  const published = factsByEvent(content);
  return [...new Set([id, ...data.formerIds].flatMap((one) => published.get(one) ?? []))];
}

const factsByEvent = oncePerObject((content: Content): ReadonlyMap<string, readonly string[]> => {
  const facts = (content.addresses?.lines ?? []).flatMap((line) => factOfPath(line) ?? []);
  const byEvent = Map.groupBy(facts, ({ event }) => event);
  return new Map([...byEvent].map(([event, of]) => [event, of.map(({ anchor }) => anchor)]));
});
