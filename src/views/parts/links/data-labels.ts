import { correctionsOfFact } from '../../../model/graph/corrections.ts';
import { sourceOf, subjectOf, type Graph } from '../../../model/graph/graph.ts';
import type { FactCitation } from '../../../model/records/fact-citation.ts';
import { isActor } from '../../../model/records/subject.ts';
import { sourceUrl, subjectUrl } from '../../../urls.ts';
import { dataWords } from '../../../words/data.ts';
import { dateFields, dateFieldsOrNull } from '../dates/date-fields.ts';

/** An actor or entity as the data files name it; of namesakes with what tells it apart, of a person with the name to file it by. */
export function subjectData(graph: Graph, id: string) {
  const subject = subjectOf(graph, id);
  const { name, sortName, kind, distinction } = subject;
  return {
    id,
    name,
    ...(kind === 'person' && { sortName }),
    ...(distinction !== null && { distinction }),
    kind,
    ...(!isActor(subject) && subject.online && { online: true }),
    url: subjectUrl(subject),
  };
}

/**
 * A source as the data files name it; null where nothing is recorded. `url` is our page of it,
 * `originalUrl` where it was published, `urlStatus` whether that still leads to it, `archiveUrl` a kept copy.
 */
export function sourceData(graph: Graph, id: string) {
  const { title, suppliedTitle, publisher, authors, published, updates, reprints, language, ...rest } = sourceOf(
    graph,
    id,
  );
  return {
    id,
    title,
    suppliedTitle,
    publisher,
    authors,
    published: dateFieldsOrNull(published),
    updates: updates.map(({ date, kind, note }) => ({ date: dateFields(date), kind, note })),
    reprints,
    language,
    url: sourceUrl(id),
    originalUrl: rest.url,
    urlStatus: rest.url === null ? null : rest.urlStatus,
    archiveUrl: rest.archiveUrl,
  };
}

/** The sources of a fact with the place in each, the words that show it and their translation; null where none is recorded. */
export function citedSourcesData(graph: Graph, citations: readonly FactCitation[]) {
  return citations.map(({ source, ...cited }) => ({ ...sourceData(graph, source), ...cited }));
}

/** The corrections of a fact as the data files name them. */
export function correctionsData(recorded: Parameters<typeof correctionsOfFact>[0]) {
  return correctionsOfFact(recorded).map(({ date, text }) => ({ date: dateFields(date), text }));
}

/** What stands at the head of every data file. */
export function dataHead({ story }: Graph) {
  return {
    story: story.title,
    publisher: story.publisher,
    licence: story.licence.url,
    dates: dataWords.dates,
  };
}
