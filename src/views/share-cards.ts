import type { Graph } from '../model/graph/graph.ts';
import { shareName } from '../urls.ts';
import { cardOfEvent, cardOfQuestion, cardOfStory, cardOfSubject, type ShareCard } from './parts/links/share-card.ts';

/** Every picture for sharing, by its name: one of each event, actor, entity and question, and one of the story. */
export function shareCards(graph: Graph): readonly { readonly name: string; readonly card: ShareCard }[] {
  const cards = [
    cardOfStory(graph),
    ...[...graph.events.values()].map((event) => cardOfEvent(graph, event)),
    ...[...graph.subjects.values()].map((subject) => cardOfSubject(graph, subject)),
    ...[...graph.questions.values()].map((question) => cardOfQuestion(graph, question)),
  ];
  return cards.map((card) => ({ name: shareName(card.page), card }));
}
