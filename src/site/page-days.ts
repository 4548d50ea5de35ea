import { eventChanged, questionChanged, sourceChanged, subjectChanged } from '../model/graph/page-changed.ts';
import { isActor } from '../model/records/subject.ts';
import { recordPath } from '../paths.ts';
import { loadContent, loadGraph } from './folder.ts';

/**
 * The day on which each page of a record last changed, `YYYY-MM-DD`, and the home page, by their paths within the site.
 * Pages that list are not among them. None while the content is broken.
 */
export async function pageDays(): Promise<ReadonlyMap<string, string>> {
  if (!('content' in (await loadContent()))) return new Map();
  const graph = await loadGraph();
  const { events, sources, subjects, questions, story } = graph;
  const days = [
    ['', story.lastChanged] as const,
    ...[...events.values()].map((of) => [recordPath('events', of.id), eventChanged(graph, of)] as const),
    ...[...sources.values()].map((of) => [recordPath('sources', of.id), sourceChanged(graph, of)] as const),
    ...[...questions.values()].map((of) => [recordPath('questions', of.id), questionChanged(graph, of)] as const),
    ...[...subjects.values()].map(
      (of) => [recordPath(isActor(of) ? 'actors' : 'entities', of.id), subjectChanged(graph, of)] as const,
    ),
  ];
  return new Map(days.flatMap(([path, day]) => (day === null ? [] : [[path, day.first] as const])));
}
