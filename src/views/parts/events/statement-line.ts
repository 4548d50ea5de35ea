import { formatDate, type PrintedDate } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import type { Statement } from '../../../model/records/statement.ts';
import { factUrl } from '../../../urls.ts';
import { evidenceOf, type Evidence } from '../sources/evidence.ts';
import { factState, type FactState } from './fact-state.ts';
import { speakersOf, type Speakers } from './speakers.ts';
import { linkToEvent, type Link } from '../links/link.ts';

/** What someone said, when, who reports it, and what it answers. */
export interface StatementLine extends FactState {
  readonly speakers: Speakers;
  /**
   * The role by which the speaker speaks for the body whose page it is, where it is not certain that it was held on
   * that day: "Minister of harbours, until about January 2022"; else null.
   */
  readonly office: string | null;
  readonly says: string;
  readonly date: PrintedDate;
  /** Its address on the page of its event. */
  readonly href: string;
  readonly evidence: Evidence;
  readonly answers: Link | null;
}

/** A statement as a line of a list; `answers` is null where the event it replies to is not known yet. */
export function statementLine(graph: Graph, { fact, event }: RecordedFact<Statement>): StatementLine {
  const answered = fact.answers === null ? undefined : graph.events.get(fact.answers);
  const speakers = speakersOf(graph, fact);
  return {
    speakers,
    office: null,
    says: fact.says,
    date: formatDate(event.date),
    href: factUrl(event.id, fact.anchor),
    evidence: evidenceOf(graph, { kind: 'statements', fact }, speakers.label),
    answers: answered ? linkToEvent(answered) : null,
    ...factState({ fact, event }),
  };
}
