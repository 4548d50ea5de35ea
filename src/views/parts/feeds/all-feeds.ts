import { claimsTo, membershipsByBody } from '../../../model/graph/fact-index.ts';
import { eventsBySubject } from '../../../model/graph/event-index.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import type { Question } from '../../../model/records/question.ts';
import { isActor, type Subject } from '../../../model/records/subject.ts';
import { firstIdOf } from '../../../model/versions/first-id.ts';
import { correctionsUrl, questionUrl, recordUrl, standingsUrlOf, subjectUrl } from '../../../urls.ts';
import { correctionWords } from '../../../words/corrections.ts';
import { feedWords } from '../../../words/feed.ts';
import { frameWords } from '../../../words/frame.ts';
import { standingsWords } from '../../../words/standings.ts';
import { standingsHeading } from '../../../words/story.ts';
import { fullNameOf } from '../links/link.ts';
import { bodiesBySize } from '../standings/body-line.ts';
import { correctionEntries } from './correction-entries.ts';
import type { FeedView } from './feed-view.ts';
import { eventEntries, feedOf, storyFeed } from './story-feed.ts';

/** Every feed of the site, by what it is of. */
interface AllFeeds {
  readonly story: FeedView;
  readonly corrections: FeedView;
  readonly bodies: readonly FeedView[];
  readonly questions: readonly FeedView[];
  readonly actors: readonly FeedView[];
  readonly entities: readonly FeedView[];
}

/** The feeds of the story, of what was corrected in it, and of each body, question, actor and entity. */
export const allFeeds = perGraph((graph): AllFeeds => {
  const subjects = [...graph.subjects.values()];
  return {
    story: storyFeed(graph),
    corrections: correctionsFeed(graph),
    bodies: bodiesBySize(graph).map((id) => bodyFeed(graph, subjectOf(graph, id))),
    questions: [...graph.questions.values()].map((question) => questionFeed(graph, question)),
    actors: subjects.filter(isActor).map((subject) => subjectFeed(graph, subject)),
    entities: subjects.filter((subject) => !isActor(subject)).map((subject) => subjectFeed(graph, subject)),
  };
});

/**
 * The most that the feed of a record holds. A story of very many records has shorter ones, which would else be as much
 * as all its pages.
 */
function mostOfRecords({ subjects, questions }: Graph): number {
  return subjects.size + questions.size > 200 ? 15 : 50;
}

function correctionsFeed(graph: Graph): FeedView {
  const { title, description } = correctionWords;
  return feedOf(graph, correctionsUrl(), titleOf(graph, title), description, correctionEntries(graph));
}

function subjectFeed(graph: Graph, subject: Subject): FeedView {
  const { id } = subject;
  const collection = isActor(subject) ? 'actors' : 'entities';
  const first = recordUrl(collection, firstIdOf(graph, collection, subject));
  const entries = eventEntries(graph, eventsBySubject(graph).get(id) ?? [], mostOfRecords(graph));
  const name = fullNameOf(subject);
  return feedOf(graph, subjectUrl(subject), titleOf(graph, name), feedWords.about(name), entries, first);
}

/** The events in which anybody's standing in a body changed. */
function bodyFeed(graph: Graph, body: Subject): FeedView {
  const { id, kind } = body;
  const first = standingsUrlOf(firstIdOf(graph, isActor(body) ? 'actors' : 'entities', body));
  const name = fullNameOf(body);
  const title = standingsWords.titleOf(standingsHeading(graph.story, kind).now, name);
  const entries = eventEntries(graph, eventsOf(membershipsByBody(graph).get(id) ?? []), mostOfRecords(graph));
  return feedOf(graph, standingsUrlOf(id), titleOf(graph, title), feedWords.standingsIn(name), entries, first);
}

/** The events of which a source answers the question. */
function questionFeed(graph: Graph, question: Question): FeedView {
  const { id, title } = question;
  const first = questionUrl(firstIdOf(graph, 'questions', question));
  const entries = eventEntries(graph, eventsOf(claimsTo(graph, id)), mostOfRecords(graph));
  return feedOf(graph, questionUrl(id), titleOf(graph, title), feedWords.answersTo(title), entries, first);
}

function eventsOf(facts: readonly RecordedFact<object>[]) {
  return [...new Set(facts.map(({ event }) => event))];
}

function titleOf({ story }: Graph, page: string): string {
  return frameWords.title(page, story.title);
}
