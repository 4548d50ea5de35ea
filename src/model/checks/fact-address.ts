import { addressesIn } from '../graph/fact-anchor.ts';
import { factProblems } from '../../words/problems/facts.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** Every fact of an event has an address of its own, now and in older links, so that a link to it leads to it and no other. */
export const factAddress: Check = function* ({ events }) {
  for (const entry of events) {
    const holders = new Map<string, string>();
    for (const { field, own } of addressesIn(entry.data)) {
      const taken = own.find((address) => holders.has(address));
      if (taken !== undefined) yield problemAt(entry, field, factProblems.factAddress(taken, holders.get(taken)!));
      else for (const address of own) holders.set(address, field);
    }
  }
};
