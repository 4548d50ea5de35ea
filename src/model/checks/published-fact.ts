import { factAddressesOf, factOfPath } from '../graph/fact-addresses.ts';
import type { Content, Entry } from '../records/content.ts';
import type { EventData } from '../records/event.ts';
import { addressProblems } from '../../words/problems/addresses.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { publishedFactsOf } from '../records/published-facts.ts';
import { danglingLinks } from './links.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/**
 * Every address of a fact that was ever published leads to a fact of its event, or to the correction that took it out.
 * An event that was removed has a notice, which says what became of it; what was divided has each fact in one of its parts.
 */
export const publishedFact: Check = function* (content) {
  if (content.addresses === null) return;
  const events = eventsByEachId(content);
  const addresses = factAddressesOf(content);
  for (const line of content.addresses.lines) {
    const fact = factOfPath(line);
    const entry = fact && events.get(fact.event);
    if (!entry || addresses.get(entry)!.answering.has(fact.anchor)) continue;
    const like = newFactsLike(fact.anchor, entry, content);
    // An id that is no record's is a mistake of its own, by which the fact has another address.
    if (like.some((field) => hasNewDanglingId(content, entry, field, fact.anchor))) continue;
    const field = like.length === 1 ? like[0]! : 'corrections';
    yield problemAt(
      entry,
      field,
      addressProblems.publishedFact(fact.anchor, field === 'corrections' ? null : field, content.addresses.file),
    );
  }
  yield* lostBySplits(content);
};

/** What was divided into several leads to each of its facts, which are in one of them. */
function* lostBySplits(content: Content): Iterable<Problem> {
  const addresses = new Map([...factAddressesOf(content)].map(([{ id }, of]) => [id, of.answering]));
  for (const entry of content.removed) {
    const { replacedBy } = entry.data.removed;
    if (entry.collection !== 'events' || replacedBy.length < 2) continue;
    for (const anchor of publishedFactsOf(content, entry))
      if (!replacedBy.some((id) => addresses.get(id)?.has(anchor)))
        yield problemAt(entry, 'removed.replacedBy', addressProblems.splitFact(anchor, replacedBy));
  }
}

/** The events by the ids that they have and had. */
export function eventsByEachId({ events }: Content): ReadonlyMap<string, Entry<EventData>> {
  return new Map(events.flatMap((entry) => [entry.id, ...entry.data.formerIds].map((id) => [id, entry] as const)));
}

/** True where a fact names a record that is not there, and that the published address does not name; no address names sources. */
function hasNewDanglingId(content: Content, { file }: Entry<EventData>, field: string, anchor: string): boolean {
  return danglingLinks(content).some(
    ({ entry, id, field: at, wants }) =>
      entry.file === file && at.startsWith(`${field}.`) && wants !== 'source' && !anchor.includes(id),
  );
}

/** The facts of its kind whose own address was not published yet, one of which may say the same in other words. */
function newFactsLike(anchor: string, entry: Entry<EventData>, content: Content): readonly string[] {
  const listed = new Set(content.addresses?.lines);
  const kind = anchor.split('-', 1)[0]!;
  const isNew = (address: string) =>
    [entry.id, ...entry.data.formerIds].every((id) => !listed.has(`events/${id}#${address}`));
  const like = factAddressesOf(content)
    .get(entry)!
    .now.filter((fact) => fact.anchor.startsWith(`${kind}-`) && isNew(fact.anchor));
  return like.map(({ field }) => field);
}
