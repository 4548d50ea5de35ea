import { formatList } from '../../../format.ts';
import { disputesOfPart, disputesOfStanding } from '../../../model/graph/disputes.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { Membership } from '../../../model/records/membership.ts';
import type { Attribution } from '../../../model/records/attribution.ts';
import type { Participant } from '../../../model/records/participant.ts';
import type { Statement } from '../../../model/records/statement.ts';
import { factUrl } from '../../../urls.ts';
import { attributionInWords } from './attribution.ts';
import type { Link } from '../links/link.ts';
import { sourceKeys } from '../sources/source-key.ts';
import { speakersInSentence } from './speakers.ts';
import { voiceWords } from '../../../words/voices.ts';

/** In whose words a part or a standing is told. */
export interface Voice {
  /** Who says so; null where the site does. What is disputed is never told by the site: its sources stand in. */
  readonly attributedTo: string | null;
  /** "Disputed by Mira Stone", each leading to what was said against it. */
  readonly disputed: readonly Link[];
}

/** Who says that somebody had a part in an event, and who disputes it. */
export function voiceOfPart(graph: Graph, event: StoryEvent, { actor, attributedTo }: Participant): Voice {
  return voiceOf(graph, attributedTo, disputesOfPart(graph, event.id, actor), event.sources);
}

/** Who says that somebody has a standing, and who disputes it. */
export function voiceOfStanding(graph: Graph, recorded: RecordedFact<Membership>): Voice {
  const { attributedTo, sources } = recorded.fact;
  return voiceOf(graph, attributedTo, disputesOfStanding(graph, recorded), sources);
}

/** "sends troops, according to Mira Stone" */
export function wordsInVoice(words: string, { attributedTo }: Pick<Voice, 'attributedTo'>): string {
  return attributedTo === null ? words : voiceWords.accordingTo(words, attributedTo);
}

/** The same in plain text, which no link follows: "sends troops, according to Mira Stone (disputed)". */
export function plainWordsInVoice(words: string, voice: Voice): string {
  const told = wordsInVoice(words, voice);
  return voice.disputed.length > 0 ? voiceWords.disputed(told) : told;
}

function voiceOf(
  graph: Graph,
  attributedTo: Attribution | null,
  disputes: readonly RecordedFact<Statement>[],
  sources: readonly string[],
): Voice {
  const isDisputed = disputes.length > 0;
  const papers = isDisputed ? formatList(sourceKeys(graph, sources).map(({ label }) => label)) : null;
  const speaker = attributionInWords(graph, attributedTo);
  return { attributedTo: speaker ?? papers, disputed: disputes.map((dispute) => disputeLink(graph, dispute)) };
}

function disputeLink(graph: Graph, { fact, event }: RecordedFact<Statement>): Link {
  return { href: factUrl(event.id, fact.anchor), label: voiceWords.disputedBy(speakersInSentence(graph, fact)) };
}
