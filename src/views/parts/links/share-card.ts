import { eventTitle } from './link.ts';
import { formatDate } from '../../../format.ts';
import { compareDates } from '../../../model/dates/date-order.ts';
import {
  isCounted,
  answeredQuestionOf,
  type AnsweredQuestion,
  type RecordedClaim,
} from '../../../model/answers/answered-question.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { Question } from '../../../model/records/question.ts';
import type { Subject } from '../../../model/records/subject.ts';
import { eventUrl, homeUrl, questionUrl, shareUrl, subjectUrl } from '../../../urls.ts';
import { formatAnswer } from '../questions/answer-text.ts';
import { relationLabel } from '../questions/relation-label.ts';
import { subjectKindLabel } from '../subjects/subject-kinds.ts';
import { eventKindLabel } from '../events/event-kind.ts';
import { shareCardWords } from '../../../words/links.ts';

/** What the picture prints that stands for a page where it is shared, from the top down. */
export interface ShareCard {
  /** The path of the page it stands for. */
  readonly page: string;
  /** What it is of, and of which day: "Announcement · 19 January 2026", "Person". */
  readonly label: string;
  readonly title: string;
  /** Who or what it is; null where the title says it. */
  readonly lead: string | null;
  /** How the answers to a question relate, and how many they are; null for what is no question. */
  readonly verdict: string | null;
  /** Three answers at most, from the lowest or the earliest; none where they are too long to stand side by side. */
  readonly answers: readonly string[];
  /** The story's name; of the story itself, who publishes it. */
  readonly foot: string;
}

/** What stands for a page where it is shared, as its head tells it. */
export interface Preview {
  /** The picture's path. */
  readonly href: string;
  /** Every word in the picture. */
  readonly alt: string;
  /** True for the account of one thing that happened. */
  readonly isArticle: boolean;
}

/**
 * What the head of a page tells of its picture.
 *
 * @param isArticle true for the account of one event
 */
export function previewOf(card: ShareCard, isArticle: boolean = false): Preview {
  const { page, label, title, lead, verdict, answers, foot } = card;
  const words = [label, title, lead, verdict, ...answers, foot].filter((text) => text !== null);
  return { href: shareUrl(page), alt: words.join(' · '), isArticle };
}

/** The card of the home page, which stands for pages without one of their own too. */
export function cardOfStory({ story, events, sources }: Graph): ShareCard {
  return {
    ...plainCard(story.publisher),
    page: homeUrl(),
    label: shareCardWords.counts(events.size, sources.size),
    title: story.title,
    lead: story.standfirst,
  };
}

/** The card of an event: its kind and day above its title. */
export function cardOfEvent(graph: Graph, event: StoryEvent): ShareCard {
  const { id, kind, date } = event;
  const label = `${eventKindLabel(graph, kind)} · ${formatDate(date).text}`;
  return { ...plainCard(graph.story.title), page: eventUrl(id), label, title: eventTitle(event) };
}

/** The card of an actor or entity: its kind, name and description. */
export function cardOfSubject({ story }: Graph, subject: Subject): ShareCard {
  const label = subjectKindLabel(subject);
  return {
    ...plainCard(story.title),
    page: subjectUrl(subject),
    label,
    title: subject.name,
    lead: subject.description,
  };
}

/** The card of a question: how its answers relate, and three of them where they are short. */
export function cardOfQuestion(graph: Graph, question: Question): ShareCard {
  const difference = answeredQuestionOf(graph, question.id);
  const answers = inOrder(difference).map(({ fact }) => formatAnswer(graph, question, fact));
  const distinct = [...new Set(answers)];
  const shown = distinct.every(({ length }) => length <= SHORT) ? outermost(distinct) : [];
  return {
    ...plainCard(graph.story.title),
    page: questionUrl(question.id),
    label: shareCardWords.question,
    title: question.title,
    verdict: [relationLabel(difference).label, ...count(distinct.length, shown.length)].join(' · '),
    answers: shown,
  };
}

function plainCard(foot: string): Pick<ShareCard, 'lead' | 'verdict' | 'answers' | 'foot'> {
  return { lead: null, verdict: null, answers: [], foot };
}

/** The answers that count, low to high; those that changed, by the day they are for, as a row is read. */
function inOrder({ relation, claims: answers }: AnsweredQuestion): readonly RecordedClaim[] {
  const counting = answers.filter(isCounted);
  return relation === 'changed' ? counting.toSorted((a, b) => compareDates(a.asOf, b.asOf)) : counting;
}

/** As many letters as stand on two lines of a third of the picture. */
const SHORT = 30;
const SHOWN = 3;

/** Of many answers the first, the last and the one half-way, so that the picture hides neither end. */
function outermost(answers: readonly string[]): readonly string[] {
  if (answers.length <= SHOWN) return answers;
  return [answers[0]!, answers[Math.floor(answers.length / 2)]!, answers.at(-1)!];
}

/** "3 answers", or "3 of 5 answers" where some are not shown; nothing of a single one. */
function count(all: number, shown: number): readonly string[] {
  if (all < 2) return [];
  return [shown > 0 && shown < all ? shareCardWords.someAnswers(shown, all) : shareCardWords.answers(all)];
}
