import { attributionInWords } from '../events/attribution.ts';
import { formatDateAsNoun, type PrintedDate } from '../../../format.ts';
import { isCounted, type RecordedClaim } from '../../../model/answers/answered-question.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { Question } from '../../../model/records/question.ts';
import { factUrl } from '../../../urls.ts';
import { factState, type FactState } from '../events/fact-state.ts';
import { formatAnswer } from './answer-text.ts';
import { sourceKeys } from '../sources/source-key.ts';
import { linkToEvent, type Link } from '../links/link.ts';
import { answerWords } from '../../../words/answers.ts';

/** One answer to a question, with everything that tells whose it is. */
export interface AnswerLine extends FactState {
  /** Its address within a page of many events. */
  readonly id: string;
  /** Those that older links have. */
  readonly formerIds: readonly string[];
  readonly answer: string;
  /** Its address on the page of the event that it belongs to. */
  readonly href: string;
  readonly sources: readonly Link[];
  /** Whom the sources have it from; null when they do not say. */
  readonly attributedTo: string | null;
  /** The day of its event, to stand after "as of", as `of` does. */
  readonly date: PrintedDate;
  /** The day it holds for, when that is another. */
  readonly of: PrintedDate | null;
  readonly event: Link;
  readonly note: string | null;
}

/**
 * An answer in words with its sources, its day and its event.
 *
 * @param question the one that the claim answers
 */
export function answerLine(graph: Graph, question: Question, given: RecordedClaim): AnswerLine {
  const { fact, event, asOf: day } = given;
  const state = factState(given);
  const isOfEvent = day.edtf === event.date.edtf;
  return {
    id: `${fact.anchor}-in-${event.id}`,
    formerIds: formerIdsOf(given),
    answer: formatAnswer(graph, question, fact),
    href: factUrl(event.id, fact.anchor),
    sources: sourceKeys(graph, fact.sources),
    attributedTo: attributionInWords(graph, fact.attributedTo),
    date: formatDateAsNoun(event.date),
    of: isOfEvent ? null : formatDateAsNoun(day),
    event: linkToEvent(event),
    note: fact.note,
    ...state,
    setAside: state.setAside ?? (isCounted(given) ? null : answerWords.leftOut),
  };
}

/** With every address that the answer, and every id that its event, ever had. */
function formerIdsOf({ fact, event }: RecordedClaim): readonly string[] {
  const anchors = [fact.anchor, ...fact.formerAnchors];
  const ids = anchors.flatMap((anchor) => [event.id, ...event.formerIds].map((id) => `${anchor}-in-${id}`));
  return ids.slice(1);
}
