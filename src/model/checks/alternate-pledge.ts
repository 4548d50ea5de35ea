import { foldName } from '../names/fold.ts';
import type { Content, Entry } from '../records/content.ts';
import type { EventData } from '../records/event.ts';
import type { PledgeData } from '../records/pledge.ts';
import { factProblems } from '../../words/problems/facts.ts';
import { problemAt, type Finding } from './problem-at.ts';
import type { Check } from './rule.ts';

const WORDS = factProblems.alternatePledge;

type Alternate = PledgeData & { readonly alternateOf: string };

/** What another source tells as the alternate of a pledge names one that is there, of the same givers to the same receiver. */
export const alternatePledge: Check = function* (content) {
  for (const [entry, i, pledge] of alternatesIn(content)) {
    const finding = faultIn(pledge, pledgesLike(content, pledge));
    if (finding) yield problemAt(entry, `pledges.${i}.alternateOf`, finding);
  }
};

function* alternatesIn({ events }: Content): Iterable<readonly [Entry<EventData>, number, Alternate]> {
  for (const entry of events)
    for (const [i, pledge] of entry.data.pledges.entries()) if (isAlternate(pledge)) yield [entry, i, pledge];
}

function isAlternate(pledge: PledgeData): pledge is Alternate {
  return pledge.alternateOf !== null;
}

/** The pledges of the same givers to the same receiver that have the words it names. */
function pledgesLike({ events }: Content, { by, to, alternateOf }: Alternate): readonly PledgeData[] {
  return events
    .flatMap(({ data }) => data.pledges)
    .filter((other) => other.to === to && other.by.toSorted().join() === by.toSorted().join())
    .filter(({ what }) => foldName(what) === foldName(alternateOf));
}

function faultIn({ what, alternateOf, sources }: Alternate, named: readonly PledgeData[]): Finding | null {
  if (foldName(what) === foldName(alternateOf)) return WORDS.itself;
  if (named.length === 0) return WORDS.nobodys(alternateOf);
  const further = named.find(isAlternate)?.alternateOf;
  if (further !== undefined) return WORDS.ofAlternate(alternateOf, further);
  const both = sources.find((id) => named.some((other) => other.sources.includes(id)));
  return both === undefined ? null : WORDS.sameSource(both);
}
