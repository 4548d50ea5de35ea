import { formatDate, type PrintedDate } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { linkToEvent, type Link } from '../links/link.ts';

/** The story so far, as its editors tell it: a few sentences, and the events that matter most. */
export interface SoFar {
  readonly sentences: readonly { readonly text: string; readonly events: readonly NumberedLink[] }[];
  readonly moments: readonly { readonly date: PrintedDate; readonly link: Link }[];
}

interface NumberedLink extends Link {
  /** Counts through all sentences, from 1. */
  readonly number: number;
}

/** Null when the editors have written neither. */
export function soFar(graph: Graph): SoFar | null {
  const { soFar: sentences, moments } = graph.story;
  if (sentences.length === 0 && moments.length === 0) return null;
  return {
    sentences: sentences.map(({ text, events }, i) => {
      const before = sentences.slice(0, i).flatMap((sentence) => sentence.events).length;
      return {
        text,
        events: eventsOf(graph, events).map((event, nth) => ({ ...linkToEvent(event), number: before + nth + 1 })),
      };
    }),
    moments: eventsOf(graph, moments).map((event) => ({
      date: formatDate(event.date),
      link: linkToEvent(event),
    })),
  };
}

/** Those that are known; the checks see to it that all are. */
function eventsOf({ events }: Graph, ids: readonly string[]): readonly StoryEvent[] {
  return ids.flatMap((id) => events.get(id) ?? []);
}
