import { formatDate } from '../../format.ts';
import { answeredQuestionOf } from '../../model/answers/answered-question.ts';
import { subjectOf, type Graph } from '../../model/graph/graph.ts';
import type { Question } from '../../model/records/question.ts';
import type { Source } from '../../model/records/source.ts';
import type { StoryEvent } from '../../model/records/event.ts';
import { isActor, type Subject } from '../../model/records/subject.ts';
import { standingsOfActor } from '../../model/standings/standing.ts';
import type { Removed } from '../../model/records/removed.ts';
import { removedKind } from '../parts/links/removed-kind.ts';
import { eventUrl, recordUrl, questionUrl, sourceUrl, subjectUrl } from '../../urls.ts';
import { eventTitle, sourceTitle } from '../parts/links/link.ts';
import { relationLabel } from '../parts/questions/relation-label.ts';
import { sourceLine } from '../parts/sources/source-line.ts';
import { placesOf } from '../parts/events/places.ts';
import { textOfLinks } from '../parts/links/links-in-words.ts';
import { statusWords } from '../parts/standings/status-words.ts';
import { subjectKindLabel } from '../parts/subjects/subject-kinds.ts';
import { eventKindLabel } from '../parts/events/event-kind.ts';
import { cardWords } from '../../words/links.ts';
import { questionWords } from '../../words/questions.ts';
import { sourceWords } from '../../words/sources.ts';

/** What a page is about, in the few lines that the card of a link to it shows; a JSON file beside the page. */
export interface PageCard {
  /** "Person", "Key moment · Announcement". */
  readonly kind: string;
  readonly title: string;
  /** The language of the title, BCP 47, where it is not the page's. */
  readonly language?: string;
  /** Sentences, each on a line of its own. */
  readonly texts: readonly string[];
  /** Short facts, which stand on one line: a day, a place, a publisher. */
  readonly details: readonly string[];
}

/** A card, and the address of the page that it is of. */
export interface CardOfPage {
  readonly page: string;
  readonly card: PageCard;
}

/** The cards of all records: each event, actor, entity, question and source has a page. */
export function pageCards(graph: Graph): readonly CardOfPage[] {
  return [
    ...[...graph.events.values()].map((event) => ({ page: eventUrl(event.id), card: cardOfEvent(graph, event) })),
    ...[...graph.subjects.values()].map((subject) => ({
      page: subjectUrl(subject),
      card: cardOfSubject(graph, subject),
    })),
    ...[...graph.questions.values()].map((of) => ({ page: questionUrl(of.id), card: cardOfQuestion(graph, of) })),
    ...[...graph.sources.values()].map((source) => ({ page: sourceUrl(source.id), card: cardOfSource(source) })),
    ...graph.removed.map((of) => ({ page: recordUrl(of.collection, of.id), card: cardOfRemoved(graph, of) })),
  ];
}

function cardOfRemoved(graph: Graph, removed: Removed): PageCard {
  const { title, reason, date } = removed;
  return { kind: removedKind(graph, removed), title, texts: [reason], details: [formatDate(date).text] };
}

function cardOfEvent(graph: Graph, event: StoryEvent): PageCard {
  const { key, kind, date } = event;
  return {
    kind: key ? cardWords.key(eventKindLabel(graph, kind)) : eventKindLabel(graph, kind),
    title: eventTitle(event),
    texts: [],
    details: [formatDate(date).text, textOfLinks(placesOf(graph, event))].filter(Boolean),
  };
}

/** As many standings as a card has room for. */
const MAX_STANDINGS = 2;

function cardOfSubject(graph: Graph, subject: Subject): PageCard {
  const standings = isActor(subject) ? standingsOfActor(graph, subject.id).slice(0, MAX_STANDINGS) : [];
  return {
    kind: subjectKindLabel(subject),
    title: subject.name,
    texts: [
      subject.description,
      ...standings.map(({ body, status }) => cardWords.status(subjectOf(graph, body).name, statusWords(graph, status))),
    ],
    details: [],
  };
}

function cardOfQuestion(graph: Graph, { id, title }: Question): PageCard {
  const { sign, label } = relationLabel(answeredQuestionOf(graph, id));
  return { kind: questionWords.kind, title, texts: [`${sign} ${label}`], details: [] };
}

function cardOfSource(source: Source): PageCard {
  const { label, language } = sourceTitle(source);
  const { published, language: languageName } = sourceLine(source);
  return {
    kind: sourceWords.kind(source.kind),
    title: label,
    ...(language !== undefined && { language }),
    texts: source.title === null || source.suppliedTitle === null ? [] : [source.suppliedTitle],
    details: [
      ...(source.publisher === null ? [] : [source.publisher]),
      published?.text ?? cardWords.dayNotRecorded,
      languageName,
    ],
  };
}
