import { formatDate, formatDateAsNoun } from '../../../format.ts';
import { dateOfPoint } from '../../../model/dates/edtf.ts';
import { answeredQuestionOf, isInDispute } from '../../../model/answers/answered-question.ts';
import { denialsOfPledge } from '../../../model/graph/disputes.ts';
import { statementsAnswering } from '../../../model/graph/fact-index.ts';
import { sourceOf, subjectOf, type Graph } from '../../../model/graph/graph.ts';
import type { Claim } from '../../../model/records/claim.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { FactAddress } from '../../../model/records/fact.ts';
import type { Pledge } from '../../../model/records/pledge.ts';
import { pledgeVerbs } from '../../../words/pledges.ts';
import { standingsUrlOf } from '../../../urls.ts';
import { isolate } from '../isolate.ts';
import { formatAnswer } from '../questions/answer-text.ts';
import { answerLine, type AnswerLine } from '../questions/answer-line.ts';
import { evidenceOf, type Evidence } from '../sources/evidence.ts';
import { citationMarks, type CitationMark } from '../sources/cited-sources.ts';
import { linkInSentence } from '../links/article.ts';
import { fullNameOf, linkToEvent, linkToQuestion, linkToSubject, type Link } from '../links/link.ts';
import { denialLine, formatPledge, type Denial } from '../pledges/pledge-line.ts';
import { relationLabel, type RelationLabel } from '../questions/relation-label.ts';
import { attributionInWords } from './attribution.ts';
import { factState, type FactState } from './fact-state.ts';
import { statusWords } from '../standings/status-words.ts';
import { pledgesInOtherOrder, standingsInOtherOrder, type OtherStep } from './order-untold.ts';
import { upcomingOf, type UpcomingFact } from './upcoming-facts.ts';
import { speakersOf, type Speakers } from './speakers.ts';
import { joinAlike } from './alike-pledges.ts';
import { runsOf } from './runs.ts';
import { voiceOfStanding } from './voice.ts';
import { statementLine, type StatementLine } from './statement-line.ts';
import { eventFactWords } from '../../../words/event-facts.ts';
import { standingsDayWords, standingsWords } from '../../../words/standings.ts';
import { standingsHeading } from '../../../words/story.ts';

/** What an event records beside its account, each fact with its address and with marks that lead to its sources. */
export interface EventFactsView {
  /** In the order recorded; what one says without a break stands together. */
  readonly statements: readonly {
    readonly speakers: Speakers;
    readonly lines: readonly (FactLine & { readonly says: string; readonly answers: Link | null })[];
  }[];
  /** What was said elsewhere in answer to this event. */
  readonly replies: readonly StatementLine[];
  readonly standings: readonly (FactLine & {
    readonly actor: Link;
    readonly body: Link;
    readonly status: string;
    readonly attributedTo: string | null;
    readonly orderUntold: readonly OtherStep[];
  })[];
  /** Who stood where on the event's day, in each body whose standings it changed. */
  readonly standingsThen: readonly Link[];
  /**
   * In the order recorded; pledges by the same givers, equally far and from the same teller stand together, and what
   * several pledged alike, each for itself, stands once.
   */
  readonly pledges: readonly {
    readonly by: readonly Link[];
    /** "offered", "withdrew a pledge". */
    readonly did: string;
    /** Whom the sources have it from; null when they do not say. */
    readonly attributedTo: string | null;
    readonly lines: readonly (FactLine & {
      readonly pledge: string;
      readonly to: Link | null;
      readonly denials: readonly Denial[];
      readonly orderUntold: readonly OtherStep[];
    })[];
  }[];
  readonly questions: readonly EventQuestion[];
  /** What it sets a date for. */
  readonly upcoming: readonly UpcomingFact[];
}

/** A fact on the page of its event, with marks that lead to its sources and what is cited of them. */
export interface FactLine extends FactAddress, FactState {
  readonly note: string | null;
  readonly marks: readonly CitationMark[];
  readonly evidence: Evidence;
}

/** A question that sources answer in this event, with these answers, and with those recorded in other events. */
export interface EventQuestion {
  readonly link: Link;
  readonly relation: RelationLabel;
  /** True when an answer given here excludes another. */
  readonly isInDispute: boolean;
  readonly here: readonly (FactLine & {
    readonly answer: string;
    /** Whom the sources have it from; null when they do not say. */
    readonly attributedTo: string | null;
  })[];
  readonly elsewhere: readonly AnswerLine[];
}

/** Everything an event records beside its account, ready to print, with replies and denials from other events. */
export function eventFactsOf(graph: Graph, event: StoryEvent): EventFactsView {
  return {
    statements: statementsOf(graph, event),
    replies: statementsAnswering(graph, event.id).map((reply) => statementLine(graph, reply)),
    standings: standingsOf(graph, event),
    standingsThen: [...new Set(event.memberships.map((fact) => fact.in))].map((body) =>
      standingsThen(graph, event, body),
    ),
    pledges: pledgesOf(graph, event),
    questions: questionsOf(graph, event),
    upcoming: upcomingOf(graph, event),
  };
}

function statementsOf(graph: Graph, event: StoryEvent): EventFactsView['statements'] {
  return runsOf(event.statements, ({ by, as, through }) => JSON.stringify([by, as, through])).map((facts) => ({
    speakers: speakersOf(graph, facts[0]!),
    lines: facts.map((fact) => ({
      ...addressOf(fact),
      ...factState({ fact, event }),
      says: fact.says,
      answers: answeredBy(graph, fact.answers),
      note: null,
      marks: citationMarks(graph, event, fact.sources),
      evidence: evidenceOf(graph, { kind: 'statements', fact }, speakersOf(graph, fact).label),
    })),
  }));
}

function standingsOf(graph: Graph, event: StoryEvent): EventFactsView['standings'] {
  return event.memberships.map((fact) => ({
    ...addressOf(fact),
    ...factState({ fact, event }),
    ...voiceOfStanding(graph, { fact, event }),
    actor: linkToSubject(subjectOf(graph, fact.actor)),
    body: linkToSubject(subjectOf(graph, fact.in)),
    status: isolate(statusWords(graph, fact.status)),
    orderUntold: standingsInOtherOrder(graph, { fact, event }),
    note: fact.note,
    marks: citationMarks(graph, event, fact.sources),
    evidence: evidenceOf(graph, { kind: 'memberships', fact }, attributionInWords(graph, fact.attributedTo)),
  }));
}

function standingsThen(graph: Graph, { date }: StoryEvent, body: string): Link {
  const [point] = date.points;
  const { text, precision } = formatDate(dateOfPoint(point));
  const subject = subjectOf(graph, body);
  const { then } = standingsHeading(graph.story, subject.kind);
  return {
    href: standingsUrlOf(body, { kind: 'day', iso: point.iso, basis: 'happened' }),
    label: standingsWords.titleOf(standingsDayWords.happenedTitle(then, text, precision), fullNameOf(subject)),
  };
}

function pledgesOf(graph: Graph, event: StoryEvent): EventFactsView['pledges'] {
  const runKey = ({ by, status, attributedTo }: Pledge) => JSON.stringify([by, status, attributedTo]);
  const runs = runsOf(event.pledges, runKey).map((facts) => ({
    by: facts[0]!.by.map((id) => linkToSubject(subjectOf(graph, id))),
    did: pledgeVerbs[facts[0]!.status],
    attributedTo: attributionInWords(graph, facts[0]!.attributedTo),
    lines: facts.map((fact) => ({
      ...addressOf(fact),
      ...factState({ fact, event }),
      pledge: formatPledge(fact),
      to: fact.to === null ? null : linkInSentence(subjectOf(graph, fact.to)),
      denials: denialsOf(graph, event, fact),
      orderUntold: pledgesInOtherOrder(graph, { fact, event }),
      note: fact.note,
      marks: citationMarks(graph, event, fact.sources),
      evidence: evidenceOf(graph, { kind: 'pledges', fact }, attributionInWords(graph, fact.attributedTo)),
    })),
  }));
  return joinAlike(runs);
}

function addressOf({ anchor, formerAnchors }: FactAddress): FactAddress {
  return { anchor, formerAnchors };
}

function answeredBy(graph: Graph, id: string | null): Link | null {
  const event = id === null ? undefined : graph.events.get(id);
  return event ? linkToEvent(event) : null;
}

/** Denials of a pledge that are recorded with other events. */
function denialsOf(graph: Graph, event: StoryEvent, pledge: Pledge): readonly Denial[] {
  return denialsOfPledge(graph, event.id, pledge).map((denial) => denialLine(graph, denial));
}

function questionsOf(graph: Graph, event: StoryEvent): EventFactsView['questions'] {
  return [...Map.groupBy(event.claims, (claim) => claim.question)].map(([id, claims]) => {
    const difference = answeredQuestionOf(graph, id);
    const { question, claims: answers } = difference;
    return {
      link: linkToQuestion(question),
      relation: relationLabel(difference),
      isInDispute: isInDispute(difference, event.id),
      here: claims.map((claim) => ({
        ...addressOf(claim),
        ...factState({ fact: claim, event }),
        answer: formatAnswer(graph, question, claim),
        attributedTo: attributionInWords(graph, claim.attributedTo),
        note: noteOf(graph, claim),
        marks: citationMarks(graph, event, claim.sources),
        evidence: evidenceOf(graph, { kind: 'claims', fact: claim }, attributionInWords(graph, claim.attributedTo)),
      })),
      elsewhere: answers.filter((given) => given.event !== event).map((given) => answerLine(graph, question, given)),
    };
  });
}

/** The day that an answer holds for stands beside it where it is not that of its source. */
function noteOf(graph: Graph, { asOf, note, sources }: Claim): string | null {
  const isOfSources = sources.every((id) => sourceOf(graph, id).published?.edtf === asOf?.edtf);
  const notes = [asOf && !isOfSources && eventFactWords.asOf(formatDateAsNoun(asOf).text), note];
  return notes.filter(Boolean).join('. ') || null;
}
