import { formatDate, type PrintedDate } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import { stepsInOtherOrder } from '../../../model/pledges/pledge-history.ts';
import type { FactAddress } from '../../../model/records/fact.ts';
import type { Membership } from '../../../model/records/membership.ts';
import type { Pledge } from '../../../model/records/pledge.ts';
import { changesInOtherOrder } from '../../../model/standings/other-order.ts';
import { factUrl } from '../../../urls.ts';
import { statusWords } from '../standings/status-words.ts';
import { pledgeStatusNames } from '../../../words/pledges.ts';

/** A step of the same standing or pledge of which no date tells whether it came before or after. */
export interface OtherStep {
  /** In the words of the story. */
  readonly status: string;
  readonly date: PrintedDate;
  readonly href: string;
}

/** Such steps beside a change of standing, oldest first. */
export function standingsInOtherOrder(graph: Graph, told: RecordedFact<Membership>): readonly OtherStep[] {
  return changesInOtherOrder(graph, told).map((other) => otherStep(statusWords(graph, other.fact.status), other));
}

/** Such steps beside one of a pledge, oldest first. */
export function pledgesInOtherOrder(graph: Graph, told: RecordedFact<Pledge>): readonly OtherStep[] {
  return stepsInOtherOrder(graph, told).map((other) => otherStep(pledgeStatusNames[other.fact.status], other));
}

function otherStep(status: string, { event, fact }: RecordedFact<FactAddress>): OtherStep {
  return { status, date: formatDate(event.date), href: factUrl(event.id, fact.anchor) };
}
