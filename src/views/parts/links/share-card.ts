import { eventTitle } from './link.ts';
import { formatDate } from '../../../format.ts';
import { answeredQuestionOf, isCounted } from '../../../model/answers/answered-question.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { Question } from '../../../model/records/question.ts';
import type { Subject } from '../../../model/records/subject.ts';
import { eventUrl, homeUrl, questionUrl, shareUrl, subjectUrl } from '../../../urls.ts';
import { formatAnswer } from '../questions/answer-text.ts';
import { relationLabel } from '../questions/relation-label.ts';
import type { PositionPicture } from '../subjects/positions-over-time/position-picture.ts';
import { positionsView } from '../subjects/positions-over-time/positions-view.ts';
import { positionWords } from '../../../words/positions.ts';
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
  /** Positions over time, of an actor that has them; the lanes that there is room for. */
  readonly positions: PositionPicture | null;
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
  const { page, label, title, lead, verdict, answers, positions, foot } = card;
  const drawn =
    positions?.lanes.map(
      ({ topic, marks }) => `${topic}: ${marks.map(({ name, brief }) => `${name}: ${brief}`).join(', ')}`,
    ) ?? [];
  const words = [label, title, positions ? null : lead, verdict, ...answers, ...drawn, foot].filter(
    (text) => text !== null,
  );
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

/** The card of an actor or entity: its kind, name and description; in place of that, positions over time where it has them. */
export function cardOfSubject(graph: Graph, subject: Subject): ShareCard {
  const positions = positionsView(graph, subject.id);
  return {
    ...plainCard(graph.story.title),
    page: subjectUrl(subject),
    label: [subjectKindLabel(subject), positions && positionWords.heading].filter(Boolean).join(' · '),
    title: subject.name,
    lead: subject.description,
    positions: positions && fewestLanes(positions.picture),
  };
}

/** As many rows of marks as a picture for sharing has room for. */
const MOST_ROWS = 8;

/** The first lanes, as many as fit; no more of the first than its first rows. */
function fewestLanes({ lanes, joins, ticks }: PositionPicture): PositionPicture {
  const rowsUpTo = (i: number) => lanes.slice(0, i + 1).reduce((sum, { rows }) => sum + rows, 0);
  const shown = lanes.filter((_, i) => rowsUpTo(i) <= MOST_ROWS);
  const isShown = ([lane]: readonly [number, number]) => lane < shown.length;
  return { lanes: shown, joins: joins.filter(({ from, to }) => isShown(from) && isShown(to)), ticks };
}

/** The card of a question: how its answers relate, and three of them where they are short. */
export function cardOfQuestion(graph: Graph, question: Question): ShareCard {
  const difference = answeredQuestionOf(graph, question.id);
  const answers = difference.claims.filter(isCounted).map(({ fact }) => formatAnswer(graph, question, fact));
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

function plainCard(foot: string): Pick<ShareCard, 'lead' | 'verdict' | 'answers' | 'positions' | 'foot'> {
  return { lead: null, verdict: null, answers: [], positions: null, foot };
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
