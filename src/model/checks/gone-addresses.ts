import { factAddressesOf, factOfPath } from '../graph/fact-addresses.ts';
import type { Content } from '../records/content.ts';
import { answeringAddresses } from './published-address.ts';
import { eventsByEachId } from './published-fact.ts';

/** The addresses on the list of a story to which nothing answers now, of records and of facts. */
export function goneAddresses(content: Content): readonly string[] {
  const lines = content.addresses?.lines.filter(Boolean) ?? [];
  const answering = answeringAddresses(content);
  const events = eventsByEachId(content);
  const facts = factAddressesOf(content);
  const answers = (line: string) => {
    const fact = factOfPath(line);
    const entry = fact && events.get(fact.event);
    if (entry) return facts.get(entry)!.answering.has(fact.anchor);
    return answering.has(fact ? `events/${fact.event}` : line);
  };
  return lines.filter((line) => !answers(line));
}
