import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { eventFactWords } from '../../../words/event-facts.ts';
import { linkToSubject, type Link } from '../links/link.ts';
import { voiceOfPart, wordsInVoice } from './voice.ts';

/** Those who have one part in an event, and who disputes it. */
export interface PartLine {
  readonly actors: readonly Link[];
  /** "speaks"; of several "each speaks". */
  readonly role: string;
  readonly disputed: readonly Link[];
}

/** Who took part in an event and how, in the order recorded; those of whom the same is said stand together. */
export function partLines(graph: Graph, event: StoryEvent): readonly PartLine[] {
  const parts = event.participants.map((participant) => {
    const voice = voiceOfPart(graph, event, participant);
    return {
      actor: linkToSubject(subjectOf(graph, participant.actor)),
      role: wordsInVoice(participant.role, voice),
      disputed: voice.disputed,
    };
  });
  const alike = Map.groupBy(parts, ({ role, disputed }) => JSON.stringify([role, disputed]));
  return [...alike.values()].map((those) => ({
    actors: those.map(({ actor }) => actor),
    role: those.length > 1 ? eventFactWords.each(those[0]!.role) : those[0]!.role,
    disputed: those[0]!.disputed,
  }));
}
