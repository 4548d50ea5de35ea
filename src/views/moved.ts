import { answeredQuestionOf } from '../model/answers/answered-question.ts';
import { questionOf, type Graph } from '../model/graph/graph.ts';
import type { Collection } from '../model/records/content.ts';
import { fileUrl, questionUrl } from '../urls.ts';
import { factParts, type MovedPart } from './parts/events/fact-parts.ts';
import { answerLine } from './parts/questions/answer-line.ts';

/** The page at an address that another page had before. */
export interface MovedView {
  /** The page as it is now. */
  readonly href: string;
  /** What links to parts of the page meant, each with the addresses it ever had; for readers without scripts. */
  readonly parts: readonly MovedPart[];
}

/**
 * The page at a former address.
 *
 * @param to the path of the page as it is now, within the site
 * @param record whose page it is, if it is that of a record
 */
export function movedView(
  graph: Graph,
  to: string,
  record?: { readonly collection: Collection; readonly id: string },
): MovedView {
  const href = fileUrl(to);
  if (record?.collection === 'events') return { href, parts: factParts(graph, graph.events.get(record.id)!) };
  return { href, parts: record?.collection === 'questions' ? answersTo(graph, record.id) : [] };
}

function answersTo(graph: Graph, id: string): readonly MovedPart[] {
  const question = questionOf(graph, id);
  return answeredQuestionOf(graph, id).claims.map((given) => {
    const { id: anchor, formerIds, answer } = answerLine(graph, question, given);
    const href = `${questionUrl(id)}#${encodeURIComponent(anchor)}`;
    return { anchors: [anchor, ...formerIds], link: { href, label: answer } };
  });
}
