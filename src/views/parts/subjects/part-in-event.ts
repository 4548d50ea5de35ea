import type { Graph } from '../../../model/graph/graph.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { isSetAside } from '../../../model/records/fact.ts';
import { plainWordsInVoice, voiceOfPart, voiceOfStanding } from '../events/voice.ts';
import { statusWords } from '../standings/status-words.ts';

/** The part an actor had in an event, in the words of its record; null for none. */
export function partIn(graph: Graph, event: StoryEvent, id: string): string | null {
  const roles = event.participants
    .filter(({ actor }) => actor === id)
    .map((part) => plainWordsInVoice(part.role, voiceOfPart(graph, event, part)));
  const standings = event.memberships
    .filter((change) => change.actor === id && !isSetAside(change))
    .map((fact) => plainWordsInVoice(statusWords(graph, fact.status), voiceOfStanding(graph, { fact, event })));
  return [...new Set([...roles, ...(roles.length > 0 ? [] : standings)])].join('; ') || null;
}
