import { formatDay, formatKind, formatMoney, formatQuantity, type PrintedDay } from '../format.ts';
import { questionOf, subjectOf, type Graph } from '../model/graph.ts';
import type { Claim } from '../model/claim.ts';
import type { StoryEvent } from '../model/event.ts';
import type { Pledge } from '../model/pledge.ts';
import type { Question } from '../model/question.ts';
import { formatAnswer } from './parts/answer.ts';
import { citationMarks, citedSources, type CitationMark, type CitedSource } from './parts/citation.ts';
import { linkToEvent, linkToSubject, type Link } from './parts/link.ts';
import { bodyMarks, type BodyMarks } from './parts/marks.ts';

/** Everything an event's page prints but its account, which is rendered from its Markdown. */
export interface EventView {
  readonly title: string;
  readonly description: string;
  readonly date: PrintedDay;
  readonly dateNote: string | null;
  readonly kind: string;
  readonly isKey: boolean;
  readonly place: Link | null;
  readonly participants: readonly { readonly link: Link; readonly role: string }[];
  readonly about: readonly Link[];
  readonly standings: readonly (Fact & {
    readonly actor: Link;
    readonly body: Link;
    readonly status: string;
    readonly note: string | null;
  })[];
  readonly statements: readonly (Fact & {
    readonly speaker: Link;
    readonly says: string;
    readonly answers: Link | null;
  })[];
  readonly pledges: readonly (Fact & {
    readonly by: readonly Link[];
    readonly offer: string;
    readonly to: Link | null;
    readonly status: string;
    readonly note: string | null;
  })[];
  /** Each question once, with the answers its sources give. */
  readonly answers: readonly { readonly question: string; readonly answers: readonly AnswerLine[] }[];
  readonly sources: readonly CitedSource[];
  /** What the marks of the account lead to. */
  readonly marks: BodyMarks;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  readonly corrections: StoryEvent['corrections'];
}

interface Fact {
  readonly marks: readonly CitationMark[];
}

interface AnswerLine extends Fact {
  readonly answer: string;
  readonly note: string | null;
}

/** The event before or after, in order of time. */
interface Neighbour {
  readonly link: Link;
  readonly date: PrintedDay;
}

export function eventView(graph: Graph, event: StoryEvent): EventView {
  const date = formatDay(event.date);
  const sources = citedSources(graph, event.sources, event.body);
  const link = (id: string) => linkToSubject(subjectOf(graph, id));
  return {
    title: event.title,
    description: `${formatKind(event.kind)}, ${date.text}: ${event.title}. Who took part, who reports it and how we know.`,
    date,
    dateNote: event.dateNote,
    kind: formatKind(event.kind),
    isKey: event.key,
    place: event.place === null ? null : link(event.place),
    participants: event.participants.map(({ actor, role }) => ({ link: link(actor), role })),
    about: event.about.map(link),
    ...factsOf(graph, event, link),
    sources,
    marks: bodyMarks(graph, sources),
    ...neighboursOf(graph, event),
    corrections: event.corrections,
  };
}

function factsOf(graph: Graph, event: StoryEvent, link: (id: string) => Link) {
  const marks = (fact: { sources: readonly string[] }) => citationMarks(graph, event, fact.sources);
  return {
    standings: event.memberships.map((fact) => ({
      actor: link(fact.actor),
      body: link(fact.in),
      status: fact.status,
      note: fact.note,
      marks: marks(fact),
    })),
    statements: event.statements.map((fact) => ({
      speaker: link(fact.by),
      says: fact.says,
      answers: answered(graph, fact.answers),
      marks: marks(fact),
    })),
    pledges: event.pledges.map((fact) => ({
      by: fact.by.map(link),
      offer: offerOf(fact),
      to: fact.to === null ? null : link(fact.to),
      status: fact.status,
      note: fact.note,
      marks: marks(fact),
    })),
    answers: answersOf(graph, event),
  };
}

function answered(graph: Graph, id: string | null): Link | null {
  const event = id === null ? undefined : graph.events.get(id);
  return event ? linkToEvent(event) : null;
}

function answersOf(graph: Graph, event: StoryEvent): EventView['answers'] {
  return [...Map.groupBy(event.claims, (claim) => claim.question)].map(([id, claims]) => {
    const question = questionOf(graph, id);
    return { question: question.title, answers: claims.map((claim) => answerLine(graph, event, question, claim)) };
  });
}

function answerLine(graph: Graph, event: StoryEvent, question: Question, claim: Claim): AnswerLine {
  const notes = [
    claim.attributedTo && `According to ${claim.attributedTo}`,
    claim.withdrawn && 'Withdrawn since',
    claim.note,
  ];
  return {
    answer: formatAnswer(graph, question, claim),
    note: notes.filter(Boolean).join('. ') || null,
    marks: citationMarks(graph, event, claim.sources),
  };
}

/** "over 500 grants: places at universities, over five years". */
function offerOf({ quantity, qualifier, unit, currency, what, over }: Pledge): string {
  const amount =
    quantity === null
      ? null
      : currency
        ? formatMoney(quantity, currency, qualifier)
        : formatQuantity(quantity, qualifier, unit);
  return [amount ? `${amount}: ${what}` : what, over && `over ${over}`].filter(Boolean).join(', ');
}

function neighboursOf(graph: Graph, event: StoryEvent): Pick<EventView, 'previous' | 'next'> {
  const events = [...graph.events.values()];
  const at = events.indexOf(event);
  const neighbour = (other: StoryEvent | undefined) =>
    other ? { link: linkToEvent(other), date: formatDay(other.date) } : null;
  return { previous: neighbour(events[at - 1]), next: neighbour(events[at + 1]) };
}
