import { addressesIn } from '../graph/fact-anchor.ts';
import { factProblems } from '../../words/problems/facts.ts';
import type { Entry } from '../records/content.ts';
import type { EventData } from '../records/event.ts';
import { problemAt } from './problem-at.ts';
import { inEach } from './each-record.ts';
import type { Check } from './rule.ts';

/** Every fact of an event has an address of its own, now and in older links, so that a link to it leads to it and no other. */
export const factAddress: Check = ({ events }) => takenAddressesIn(events);

const takenAddressesIn = inEach(function* (entry: Entry<EventData>) {
  const holders = new Map<string, string>();
  for (const { field, own } of addressesIn(entry.data)) {
    const taken = own.find((address) => holders.has(address));
    if (taken !== undefined) yield problemAt(entry, field, factProblems.factAddress(taken, holders.get(taken)!));
    else for (const address of own) holders.set(address, field);
  }
});
