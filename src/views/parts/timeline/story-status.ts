import { mostDisputed } from '../../../model/answers/most-disputed.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { latestEvents } from '../../../model/graph/latest-events.ts';
import { standingsNowInBrief, type StandingsInBrief } from '../standings/standings-in-brief.ts';
import { questionLine, questionLineInBrief, type QuestionLine } from '../questions/question-line.ts';
import { eventLine, type EventLine } from '../events/event-line.ts';
import { eventBadges } from '../events/event-badges.ts';
import { upcomingLines, type UpcomingLine } from './upcoming-line.ts';

/** Where a story stands, as the home page shows it: for now, or as of a day. */
export interface StoryStatus extends StandingsInBrief {
  /** What happened last, the latest first. */
  readonly latest: readonly EventLine[];
  readonly upcoming: readonly UpcomingLine[];
  /** The questions on which sources differ most. */
  readonly disputed: readonly QuestionLine[];
}

/** What of a story stands as of a day. */
export interface StatusAsOf {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly standings: StandingsInBrief;
  /** True to leave the answers on which sources differ to the pages of their questions. */
  readonly isBrief: boolean;
}

/**
 * @param graph all that is known, or all that was known on a day
 * @param asOf that day; leave it out for now
 */
export function storyStatus(graph: Graph, asOf?: StatusAsOf): StoryStatus {
  const lineOf = asOf?.isBrief ? questionLineInBrief : questionLine;
  return {
    latest: latestEvents(graph).map((event) => eventLine(graph, event, null, eventBadges(graph, event))),
    upcoming: upcomingLines(graph, asOf?.day),
    disputed: mostDisputed(graph).map((question) => lineOf(graph, question)),
    ...(asOf?.standings ?? standingsNowInBrief(graph)),
  };
}
