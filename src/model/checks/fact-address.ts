import { anchorsOf } from '../graph/fact-anchor.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** Every fact of an event has an address of its own, so that a link to it leads to it and no other. */
export const factAddress: Check = function* ({ events }) {
  for (const entry of events) {
    const holders = new Map<string, string>();
    for (const { field, anchor } of anchorsOf(entry.data)) {
      const holder = holders.get(anchor);
      if (holder !== undefined)
        yield problemAt(entry, field, {
          found: `the same address "${anchor}" as ${holder}`,
          fix: `if they say the same, make them one with the sources of both; else give one an address, anchor: ${anchor}-2`,
        });
      else holders.set(anchor, field);
    }
  }
};
