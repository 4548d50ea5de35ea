import { answeredQuestions } from './examples/event-questions.ts';
import { breadcrumbs } from './examples/breadcrumbs.ts';
import { changeText } from './examples/status-change-text.ts';
import { chronology } from './examples/chronology.ts';
import { citationMarks } from './examples/citation-marks.ts';
import { citeRow } from './examples/cite-row.ts';
import { citedSources } from './examples/cited-sources.ts';
import { companions } from './examples/co-participants.ts';
import { contrasts } from './examples/list-differences.ts';
import { copyLink } from './examples/copy-link.ts';
import { corrections } from './examples/corrections.ts';
import { dateText } from './examples/date-text.ts';
import { daysBeside } from './examples/previous-next-days.ts';
import { differenceItem } from './examples/question-item.ts';
import { differences } from './examples/question-list.ts';
import { eventFacts } from './examples/event-facts.ts';
import { eventItem } from './examples/event-item.ts';
import { eventStrip } from './examples/event-strip.ts';
import { FRONT } from './examples/story-status.ts';
import { givenBy } from './examples/answer-sources.ts';
import { heading } from './examples/heading.ts';
import { linkList } from './examples/link-list.ts';
import { nameList } from './examples/name-list.ts';
import { namesTable } from './examples/names-table.ts';
import { namesUsed } from './examples/names-used.ts';
import { neighbours } from './examples/adjacent-events.ts';
import { ownNeighbours } from './examples/actor-adjacent-events.ts';
import { partsList } from './examples/participation-list.ts';
import { partsTable } from './examples/participation-table.ts';
import { permaLink } from './examples/perma-link.ts';
import { pledgeSteps } from './examples/pledge-steps.ts';
import { pledgeTable } from './examples/pledge-table.ts';
import { relationBadge } from './examples/relation-badge.ts';
import { roles } from './examples/roles.ts';
import { searchBox } from './examples/search-box.ts';
import { searchFilters } from './examples/search-filters.ts';
import { siteFooter } from './examples/site-footer.ts';
import { siteHeader } from './examples/site-header.ts';
import { sourceMeta } from './examples/source-meta.ts';
import { standingDay } from './examples/standing-day.ts';
import { standingDays } from './examples/standing-days.ts';
import { standingHistory } from './examples/standing-history.ts';
import { standingNames } from './examples/standing-names.ts';
import { standings } from './examples/standings.ts';
import { standingsMap } from './examples/standings-map.ts';
import { standingsTable } from './examples/standings-table.ts';
import { statements } from './examples/statements.ts';
import { subjectPledges } from './examples/subject-pledges.ts';
import { textLink } from './examples/text-link.ts';
import { TIMELINE } from './examples/timeline.ts';
import { sectionId, type ComponentExamples } from './example.ts';

const ALL: readonly ComponentExamples[] = [
  answeredQuestions,
  breadcrumbs,
  changeText,
  chronology,
  citationMarks,
  citeRow,
  citedSources,
  companions,
  contrasts,
  copyLink,
  corrections,
  dateText,
  daysBeside,
  differenceItem,
  differences,
  eventFacts,
  eventItem,
  eventStrip,
  givenBy,
  heading,
  linkList,
  nameList,
  namesTable,
  namesUsed,
  neighbours,
  ownNeighbours,
  partsList,
  partsTable,
  permaLink,
  pledgeSteps,
  pledgeTable,
  relationBadge,
  roles,
  searchBox,
  searchFilters,
  siteFooter,
  siteHeader,
  sourceMeta,
  standingDay,
  standingDays,
  standingHistory,
  standings,
  standingNames,
  standingsMap,
  standingsTable,
  statements,
  subjectPledges,
  textLink,
  ...FRONT,
  ...TIMELINE,
];

/** Every component that has examples, by its name. */
export const EXAMPLES = ALL.toSorted((a, b) => (sectionId(a) < sectionId(b) ? -1 : 1));
