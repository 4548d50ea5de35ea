import { formatList } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { isSetAside, type Revocable } from '../../../model/records/fact.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { Attribution } from '../../../model/records/attribution.ts';
import { attributionInWords } from './attribution.ts';
import { pledgeVerbs } from '../../../words/pledges.ts';
import { statusVerb } from '../standings/status-words.ts';
import { participationWords } from '../../../words/events.ts';

/** What an actor did in an event, in signs and in words. */
export interface Participation {
  /** "●❝": short, and explained by `PARTICIPATION_SIGNS`. */
  readonly signs: string;
  /** "took part, spoke and signed". */
  readonly words: string;
}

/** The signs for what one does in an event, in the order they are given, with what each means. */
export const PARTICIPATION_SIGNS = [
  { sign: '●', meaning: participationWords.tookPart },
  { sign: '❝', meaning: participationWords.spoke },
  { sign: '▸', meaning: participationWords.pledged },
  { sign: '◆', meaning: participationWords.changedStatus },
] as const;

/** What an actor did in an event; null when nothing is recorded that counts. */
export function participationOf(graph: Graph, event: StoryEvent, actor: string): Participation | null {
  const pledges = counting(event.pledges)
    .filter(({ by }) => by.includes(actor))
    .map(({ status }) => pledgeVerbs[status]);
  const standings = counting(event.memberships).filter((change) => change.actor === actor);
  const done = [
    partIn(graph, event, actor),
    counting(event.statements).some(({ by, as }) => as === null && by.includes(actor))
      ? [participationWords.spoke]
      : [],
    pledges,
    standings.map(({ status, attributedTo }) => inVoice(graph, statusVerb(graph, status), attributedTo)),
  ];
  const signs = PARTICIPATION_SIGNS.filter((_, i) => done[i]!.length > 0).map(({ sign }) => sign);
  return signs.length > 0 ? { signs: signs.join(''), words: formatList([...new Set(done.flat())]) } : null;
}

/** What one side says and another disputes is in that side's words. */
function partIn(graph: Graph, { participants, eventStatus }: StoryEvent, actor: string): readonly string[] {
  if (eventStatus !== null) return [];
  const parts = participants.filter((participant) => participant.actor === actor);
  const [first] = parts;
  if (!first) return [];
  return [
    parts.some(({ attributedTo }) => attributedTo === null)
      ? participationWords.tookPart
      : inVoice(graph, participationWords.tookPart, first.attributedTo),
  ];
}

function inVoice(graph: Graph, words: string, attribution: Attribution | null): string {
  const speaker = attributionInWords(graph, attribution);
  return speaker === null ? words : participationWords.inVoice(words, speaker);
}

function counting<Fact extends Revocable>(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact) => !isSetAside(fact));
}
