import { formatDay, formatMoney, formatQuantity } from '../../format.ts';
import { dayFrom } from '../../model/day.ts';
import { questionOf, subjectOf, type Graph } from '../../model/graph.ts';
import type { Claim } from '../../model/claim.ts';
import type { StoryEvent } from '../../model/event.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Question } from '../../model/question.ts';
import { formatAnswer } from './answer.ts';
import { citationMarks, type CitationMark } from './citation.ts';
import { linkToEvent, linkToSubject, type Link } from './link.ts';

/** What an event records beside its account, each fact with marks that lead to its sources. */
export interface Facts {
  readonly statements: readonly (Fact & {
    readonly speaker: Link;
    readonly says: string;
    readonly answers: Link | null;
  })[];
  readonly standings: readonly (Fact & { readonly actor: Link; readonly body: Link; readonly status: string })[];
  readonly pledges: readonly (Fact & {
    readonly by: readonly Link[];
    readonly offer: string;
    readonly to: Link | null;
    readonly status: string;
  })[];
  /** Each question once, with the answers its sources give. */
  readonly answers: readonly { readonly question: string; readonly answers: readonly AnswerLine[] }[];
}

interface Fact {
  readonly note: string | null;
  readonly marks: readonly CitationMark[];
}

interface AnswerLine extends Fact {
  readonly answer: string;
}

export function factsOf(graph: Graph, event: StoryEvent): Facts {
  const link = (id: string) => linkToSubject(subjectOf(graph, id));
  const marks = ({ sources }: { sources: readonly string[] }) => citationMarks(graph, event, sources);
  return {
    statements: event.statements.map((fact) => ({
      speaker: link(fact.by),
      says: fact.says,
      answers: answeredBy(graph, fact.answers),
      note: null,
      marks: marks(fact),
    })),
    standings: event.memberships.map((fact) => ({
      actor: link(fact.actor),
      body: link(fact.in),
      status: fact.status,
      note: fact.note,
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

/** The parts of an event's page whose facts rest on a source, as links for the way back. */
export function sectionsCiting(event: StoryEvent, source: string): readonly Link[] {
  const cites = (facts: readonly { sources: readonly string[] }[]) =>
    facts.some(({ sources }) => sources.includes(source));
  return SECTIONS.filter(({ facts }) => cites(event[facts])).map(({ href, label }) => ({ href, label }));
}

const SECTIONS = [
  { facts: 'statements', href: '#statements', label: 'who said what' },
  { facts: 'memberships', href: '#standings', label: 'where they stand' },
  { facts: 'pledges', href: '#pledges', label: 'offers and pledges' },
  { facts: 'claims', href: '#answers', label: 'what its sources answer' },
] as const;

function answeredBy(graph: Graph, id: string | null): Link | null {
  const event = id === null ? undefined : graph.events.get(id);
  return event ? linkToEvent(event) : null;
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

function answersOf(graph: Graph, event: StoryEvent): Facts['answers'] {
  return [...Map.groupBy(event.claims, (claim) => claim.question)].map(([id, claims]) => {
    const question = questionOf(graph, id);
    return { question: question.title, answers: claims.map((claim) => answerLine(graph, event, question, claim)) };
  });
}

function answerLine(graph: Graph, event: StoryEvent, question: Question, claim: Claim): AnswerLine {
  const notes = [
    claim.asOf && `As of ${formatDay(dayFrom(claim.asOf)).text}`,
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
