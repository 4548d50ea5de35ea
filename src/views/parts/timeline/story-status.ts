import { answeredQuestionsAmong } from '../../../model/answers/answered-question.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { StandingsSelection } from '../../../model/standings/standings-selection.ts';
import { bodyLines, type BodyLine } from '../standings/body-line.ts';
import { questionLine, type QuestionLine } from '../questions/question-line.ts';
import { eventLine, type EventLine } from '../events/event-line.ts';
import { eventBadges } from '../events/event-badges.ts';
import { upcomingLines, type UpcomingLine } from './upcoming-line.ts';

/** Where a story stands, as the home page shows it: for now, or as of a day. */
export interface StoryStatus {
  /** What happened last, the latest first. */
  readonly latest: readonly EventLine[];
  readonly upcoming: readonly UpcomingLine[];
  /** The questions on which sources differ most. */
  readonly disputed: readonly QuestionLine[];
  /** How many stand where in each body. */
  readonly standings: readonly BodyLine[];
}

const LATEST = 3;
const DISPUTED = 3;

/**
 * @param graph all that is known, or all that was known on a day
 * @param day that day, `YYYY-MM-DD`
 * @param pageOf which page of a body's standings the counts lead to
 */
export function storyStatus(
  graph: Graph,
  day?: string,
  pageOf: (body: string) => StandingsSelection = () => ({ kind: 'now' }),
): StoryStatus {
  const latest = [...graph.events.values()].toReversed().slice(0, LATEST);
  return {
    latest: latest.map((event) => eventLine(graph, event, null, eventBadges(graph, event))),
    upcoming: upcomingLines(graph, day),
    disputed: disputedIn(graph),
    standings: bodyLines(graph, pageOf),
  };
}

function disputedIn(graph: Graph): readonly QuestionLine[] {
  return answeredQuestionsAmong(graph, graph.questions.keys())
    .filter(({ relation }) => relation === 'differ')
    .slice(0, DISPUTED)
    .map((difference) => questionLine(graph, difference));
}
