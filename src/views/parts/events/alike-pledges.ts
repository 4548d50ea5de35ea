import { eventFactWords } from '../../../words/event-facts.ts';
import type { EventFactsView } from './event-facts.ts';

type PledgeRun = EventFactsView['pledges'][number];

/**
 * Pledges of an event with those as one that say the same but for their giver: "Alma and Bo each offered boats". It
 * stands where the first of them stood, and has the addresses of all.
 */
export function joinAlike(runs: readonly PledgeRun[]): readonly PledgeRun[] {
  return [...Map.groupBy(runs, whatIsSaid).values()].map(asOne);
}

/** What a run says but for its giver; what several pledge together, or one in several lines, is like nothing else. */
function whatIsSaid({ by, did, attributedTo, lines }: PledgeRun, index: number): string {
  const [line] = lines;
  if (by.length > 1 || lines.length > 1) return String(index);
  return JSON.stringify([did, attributedTo, { ...line, anchor: null, formerAnchors: null }]);
}

function asOne(runs: readonly PledgeRun[]): PledgeRun {
  const [first, ...others] = runs as readonly [PledgeRun, ...PledgeRun[]];
  if (others.length === 0) return first;
  const [anchor, ...formerAnchors] = runs.flatMap(({ lines: [line] }) => [line!.anchor, ...line!.formerAnchors]);
  return {
    ...first,
    by: runs.flatMap(({ by }) => by),
    did: eventFactWords.each(first.did),
    lines: [{ ...first.lines[0]!, anchor: anchor!, formerAnchors }],
  };
}
