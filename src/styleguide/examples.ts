import { eventQuestions } from './examples/event-questions.ts';
import { breadcrumbs } from './examples/breadcrumbs.ts';
import { statusChangeText } from './examples/status-change-text.ts';
import { chronology } from './examples/chronology.ts';
import { citationMarks } from './examples/citation-marks.ts';
import { citeRow } from './examples/cite-row.ts';
import { citedSources } from './examples/cited-sources.ts';
import { knownBanner } from './examples/known-banner.ts';
import { listDifferences } from './examples/list-differences.ts';
import { COMPARISON } from './examples/comparison.ts';
import { copyLink } from './examples/copy-link.ts';
import { correctedLines } from './examples/corrected-lines.ts';
import { corrections } from './examples/corrections.ts';
import { dateText } from './examples/date-text.ts';
import { previousNextDays } from './examples/previous-next-days.ts';
import { questionItem } from './examples/question-item.ts';
import { questionList } from './examples/question-list.ts';
import { evidence } from './examples/evidence.ts';
import { eventFacts } from './examples/event-facts.ts';
import { eventItem } from './examples/event-item.ts';
import { factQuotes, factSources } from './examples/fact-sources.ts';
import { factState } from './examples/fact-state.ts';
import { eventStrip } from './examples/event-strip.ts';
import { FRONT } from './examples/story-status.ts';
import { answerSources } from './examples/answer-sources.ts';
import { heading } from './examples/heading.ts';
import { latestOfList } from './examples/latest-of-list.ts';
import { linkList } from './examples/link-list.ts';
import { linksInWords } from './examples/links-in-words.ts';
import { listedNames } from './examples/listed-names.ts';
import { nameList } from './examples/name-list.ts';
import { namesTable } from './examples/names-table.ts';
import { subjectLines } from './examples/subject-lines.ts';
import { namesUsed } from './examples/names-used.ts';
import { adjacentEvents } from './examples/adjacent-events.ts';
import { actorAdjacentEvents } from './examples/actor-adjacent-events.ts';
import { numberSeries } from './examples/number-series.ts';
import { pageActions } from './examples/page-actions.ts';
import { participationList } from './examples/participation-list.ts';
import { participationTable } from './examples/participation-table.ts';
import { permaLink } from './examples/perma-link.ts';
import { positionsOverTime } from './examples/positions-over-time.ts';
import { pledgeSteps } from './examples/pledge-steps.ts';
import { pledgeTable } from './examples/pledge-table.ts';
import { relationBadge } from './examples/relation-badge.ts';
import { searchBox } from './examples/search-box.ts';
import { searchFilters } from './examples/search-filters.ts';
import { siteFooter } from './examples/site-footer.ts';
import { siteHeader } from './examples/site-header.ts';
import { knownDays } from './examples/known-days.ts';
import { sourceList } from './examples/source-list.ts';
import { sourceMeta } from './examples/source-meta.ts';
import { whoIsWho } from './examples/who-is-who.ts';
import { speakerNames } from './examples/speaker-names.ts';
import { orderUntold } from './examples/order-untold.ts';
import { standingDay } from './examples/standing-day.ts';
import { standingDays } from './examples/standing-days.ts';
import { standingHistory } from './examples/standing-history.ts';
import { standingNames } from './examples/standing-names.ts';
import { standings } from './examples/standings.ts';
import { mapFigure, standingsMap } from './examples/standings-map.ts';
import { standingsTable } from './examples/standings-table.ts';
import { statements } from './examples/statements.ts';
import { subjectPledges } from './examples/subject-pledges.ts';
import { linkedText } from './examples/linked-text.ts';
import { textLink } from './examples/text-link.ts';
import { TIMELINE } from './examples/timeline.ts';
import { sectionId, type ComponentExamples } from './example.ts';

const ALL: readonly ComponentExamples[] = [
  eventQuestions,
  breadcrumbs,
  statusChangeText,
  chronology,
  citationMarks,
  citeRow,
  pageActions,
  citedSources,
  listDifferences,
  copyLink,
  correctedLines,
  corrections,
  dateText,
  previousNextDays,
  questionItem,
  questionList,
  eventFacts,
  evidence,
  factQuotes,
  factSources,
  factState,
  eventItem,
  eventStrip,
  answerSources,
  heading,
  latestOfList,
  linkList,
  linksInWords,
  listedNames,
  nameList,
  namesTable,
  subjectLines,
  namesUsed,
  numberSeries,
  knownBanner,
  adjacentEvents,
  actorAdjacentEvents,
  participationList,
  participationTable,
  permaLink,
  positionsOverTime,
  pledgeSteps,
  pledgeTable,
  relationBadge,
  searchBox,
  searchFilters,
  siteFooter,
  siteHeader,
  sourceMeta,
  sourceList,
  knownDays,
  speakerNames,
  orderUntold,
  standingDay,
  standingDays,
  standingHistory,
  standings,
  standingNames,
  mapFigure,
  standingsMap,
  standingsTable,
  statements,
  subjectPledges,
  linkedText,
  textLink,
  whoIsWho,
  ...COMPARISON,
  ...FRONT,
  ...TIMELINE,
];

/** Every component that has examples, by its name. */
export const EXAMPLES = ALL.toSorted((a, b) => (sectionId(a) < sectionId(b) ? -1 : 1));
