import { knownDays } from '../../src/model/graph/known-on.ts';
import type { Graph } from '../../src/model/graph/graph.ts';
import { aboutView } from '../../src/views/about.ts';
import { accessibilityView } from '../../src/views/accessibility.ts';
import { comparisonView, pairsWithPage, pairView } from '../../src/views/compare.ts';
import { correctionsPeriodPages, correctionsPeriodView, correctionsView } from '../../src/views/corrections.ts';
import { dataFilesView } from '../../src/views/data-files.ts';
import { tablesOf } from '../../src/views/data/bulk/tables/all-tables.ts';
import { timelineFiles } from '../../src/views/data/timeline-files.ts';
import { pledgesData } from '../../src/views/data/pledges.ts';
import { questionsData } from '../../src/views/data/questions.ts';
import { standingsData } from '../../src/views/data/standings.ts';
import { eventView } from '../../src/views/event.ts';
import { knownDayView } from '../../src/views/known-day.ts';
import { knownDaysView, knownPeriodPages, knownPeriodView } from '../../src/views/known-days.ts';
import { movedView } from '../../src/views/moved.ts';
import { participationView } from '../../src/views/participation.ts';
import { pledgesView } from '../../src/views/pledges.ts';
import { nameLetterPages, nameLetterView } from '../../src/views/name-letter.ts';
import { questionIndexView } from '../../src/views/question-index.ts';
import { questionView } from '../../src/views/question.ts';
import { searchView } from '../../src/views/search.ts';
import { shareCards } from '../../src/views/share-cards.ts';
import { sourceIndexView, sourcePeriodPages, sourcePeriodView } from '../../src/views/source-index.ts';
import { sourceView } from '../../src/views/source.ts';
import { standingsIndexView } from '../../src/views/standings-index.ts';
import { bodiesWithStandings, standingsAddresses, standingsView } from '../../src/views/standings.ts';
import { subjectIndexView } from '../../src/views/subject-index.ts';
import { subjectLetterPages, subjectLetterView } from '../../src/views/subject-letter.ts';
import { subjectView } from '../../src/views/subject.ts';
import { timelinePages, timelinePeriodView } from '../../src/views/timeline-period.ts';
import { timelineView } from '../../src/views/timeline.ts';

const SITE = new URL('https://example.org/');

/** Every view of every record, day and selection of a story, by the kind of page. */
export const EVERY_VIEW: Readonly<Record<string, (graph: Graph) => readonly object[]>> = {
  about: (graph) => [aboutView(graph)],
  accessibility: () => [accessibilityView()],
  'sources side by side': (graph) => [comparisonView(graph)],
  'two sources side by side': (graph) => pairsWithPage(graph).map((pair) => pairView(graph, pair)),
  corrections: (graph) => [correctionsView(graph)],
  'years and months of corrections': (graph) => correctionsPeriodPages(graph).map(correctionsPeriodView),
  'data files': (graph) => [dataFilesView(graph, SITE)],
  'tables of the data': (graph) => tablesOf({ graph, site: SITE }),
  'data on pledges': (graph) => [pledgesData(graph)],
  'data on questions': (graph) => [questionsData(graph)],
  'data on standings': (graph) => bodiesWithStandings(graph).map((body) => standingsData(graph, body)),
  events: (graph) => [...graph.events.values()].map((event) => eventView(graph, event)),
  'known days': (graph) => knownDays(graph).map((day) => knownDayView(graph, day)),
  'list of known days': (graph) => [knownDaysView(graph)],
  'years and months of known days': (graph) => knownPeriodPages(graph).map((page) => knownPeriodView(graph, page)),
  'former addresses': (graph) => [
    ...[...graph.events.keys()].map((id) => movedView(graph, `events/${id}/`, { collection: 'events', id })),
    ...[...graph.questions.keys()].map((id) => movedView(graph, `questions/${id}/`, { collection: 'questions', id })),
  ],
  participation: (graph) => [participationView(graph)],
  pledges: (graph) => [pledgesView(graph)],
  'list of questions': (graph) => [questionIndexView(graph)],
  questions: (graph) => [...graph.questions.values()].map((question) => questionView(graph, question)),
  search: (graph) => [searchView(graph)],
  'pictures for sharing': (graph) => shareCards(graph),
  'list of sources': (graph) => [sourceIndexView(graph)],
  'years and months of sources': (graph) => sourcePeriodPages(graph).map((page) => sourcePeriodView(graph, page)),
  sources: (graph) => [...graph.sources.values()].map((source) => sourceView(graph, source)),
  'list of standings': (graph) => [standingsIndexView(graph)],
  standings: (graph) => standingsAddresses(graph).map(({ body, selection }) => standingsView(graph, body, selection)),
  'lists of subjects': (graph) => [subjectIndexView(graph, 'actors'), subjectIndexView(graph, 'entities')],
  'letters of lists of subjects': (graph) =>
    subjectLetterPages(graph).map((letter) => subjectLetterView(graph, letter)),
  'letters of all names': (graph) => nameLetterPages(graph).map(nameLetterView),
  subjects: (graph) => [...graph.subjects.values()].map((subject) => subjectView(graph, subject)),
  'files of the timeline': (graph) => timelineFiles(graph).map(({ content }) => ({ content })),
  'years and months of the timeline': (graph) => timelinePages(graph).map((page) => timelinePeriodView(graph, page)),
  timelines: (graph) =>
    (['newest-first', 'oldest-first', 'became-known'] as const).map((order) => timelineView(graph, order)),
};
