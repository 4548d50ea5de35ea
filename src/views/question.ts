import { questionAdded, questionChanged } from '../model/graph/page-changed.ts';
import { formatDateOrNull, type PrintedDate } from '../format.ts';
import { listDifferences } from '../model/answers/list-differences.ts';
import { answeredQuestionOf, type AnsweredQuestion } from '../model/answers/answered-question.ts';
import { standSideBySide } from '../model/answers/source-pairs.ts';
import { membershipsByBody } from '../model/graph/fact-index.ts';
import { subjectOf, type Graph } from '../model/graph/graph.ts';
import { comparisonUrl, comparisonUrlOf, standingsUrlOf } from '../urls.ts';
import type { Question } from '../model/records/question.ts';
import { listWords, questionWords } from '../words/questions.ts';
import { answerLine, type AnswerLine } from './parts/questions/answer-line.ts';
import type { LinkedData } from './parts/linked-data/linked-data.ts';
import { linkedQuestion } from './parts/linked-data/pages.ts';
import { pageFiles, type PageFiles } from './parts/links/page-files.ts';
import { currentVersion } from './parts/links/version-lines.ts';
import { pageCitation, type PageCitation } from './parts/links/page-citation.ts';
import { correctionLines, correctionLinesOfWholeEvents, type CorrectionLine } from './parts/links/correction-line.ts';
import { breadcrumbsTo, questionsBreadcrumb, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { fullNameOf, linkToQuestion, linkToSubject, type Link } from './parts/links/link.ts';
import { evidenceOf, type Evidence } from './parts/sources/evidence.ts';
import { textLinkTargets, type TextLinkTargets } from './parts/links/text-link-targets.ts';
import { searchMetadataOfEvents, type SearchMetadata } from './parts/links/search-metadata.ts';
import { cardOfQuestion, previewOf, type Preview } from './parts/links/share-card.ts';
import { statusLabel } from './parts/standings/status-words.ts';
import { seriesViews, type SeriesView } from './parts/questions/series-view.ts';
import { explainRelation, relationLabel, type RelationLabel } from './parts/questions/relation-label.ts';

/** Everything the page of a question prints but its note on how to read the answers, rendered from its Markdown. */
export interface QuestionView {
  readonly title: string;
  readonly description: string;
  readonly crumbs: BreadcrumbTrail;
  readonly search: SearchMetadata;
  readonly preview: Preview;
  readonly about: readonly Link[];
  /** The standings of those whom the number counts. */
  readonly counts: Link | null;
  readonly relation: RelationLabel;
  /** What it means that they relate so. */
  readonly meaning: string;
  /** The pairs of answers that decide it, in sentences. */
  readonly pairs: readonly string[];
  /** In which order the answers are; null of one alone. */
  readonly order: string | null;
  readonly answers: readonly (AnswerLine & { readonly evidence: Evidence })[];
  /** A number day by day, where it is told for three days or more. */
  readonly series: readonly SeriesView[];
  /** For lists: what each has that the others lack. */
  readonly listDifferences: readonly ListDifferenceLine[];
  readonly reading: string | null;
  /** Where the sources that answer it stand side by side, or where the pages of two are listed. */
  readonly sideBySide: string;
  /** Its own, then those of events that answer it which name no fact. */
  readonly corrections: readonly CorrectionLine[];
  readonly marks: TextLinkTargets;
  /** The day on which the page came to be, if not with the story. */
  readonly added: PrintedDate | null;
  /** When the page last changed. */
  readonly changed: PrintedDate | null;
  readonly citeAs: PageCitation;
  readonly files: PageFiles;
  readonly linked: LinkedData;
}

interface ListDifferenceLine {
  readonly givers: readonly AnswerLine[];
  /** "At least 4 named". */
  readonly count: string;
  readonly onlyHere: readonly Link[];
  readonly missing: readonly Link[];
}

/** The page of one question: its answers low to high, how they relate and why. */
export function questionView(graph: Graph, question: Question): QuestionView {
  const difference = answeredQuestionOf(graph, question.id);
  const answers = difference.claims.map((given) => {
    const line = answerLine(graph, question, given);
    return { ...line, evidence: evidenceOf(graph, { kind: 'claims', fact: given.fact }, line.attributedTo) };
  });
  const events = new Set(difference.claims.map(({ event }) => event));
  const relation = relationLabel(difference);
  return {
    title: question.title,
    description: questionWords.descriptionOf(relation.label, question.title, answersThatCount(answers)),
    crumbs: breadcrumbsTo(questionsBreadcrumb(), linkToQuestion(question)),
    search: searchMetadataOfEvents(graph, questionWords.kind, [...events]),
    preview: previewOf(cardOfQuestion(graph, question)),
    about: question.about.map((id) => linkToSubject(subjectOf(graph, id))),
    counts: question.counts && linkToCounted(graph, question.counts),
    relation,
    ...explainRelation(graph, difference),
    order: answers.length > 1 ? questionWords.order[difference.relation === 'changed' ? 'text' : question.type] : null,
    answers,
    series: seriesViews(graph, difference),
    listDifferences: contrastLines(graph, difference),
    reading: question.reading,
    sideBySide: standSideBySide(graph) && answers.length > 0 ? comparisonUrlOf(question.id) : comparisonUrl(),
    corrections: [...correctionLines(question.corrections), ...correctionLinesOfWholeEvents(events)],
    marks: textLinkTargets(),
    ...endOf(graph, question),
  };
}

function endOf(
  graph: Graph,
  question: Question,
): Pick<QuestionView, 'added' | 'changed' | 'citeAs' | 'files' | 'linked'> {
  return {
    added: formatDateOrNull(questionAdded(graph, question)),
    changed: formatDateOrNull(questionChanged(graph, question)),
    citeAs: pageCitation(
      graph.story,
      { label: question.title },
      'question',
      questionChanged(graph, question),
      currentVersion(graph, 'questions', question.id),
    ),
    files: pageFiles(graph, 'questions', question.id),
    linked: linkedQuestion(graph, question),
  };
}

function linkToCounted(graph: Graph, { in: body, status }: NonNullable<Question['counts']>): Link | null {
  if (!membershipsByBody(graph).has(body)) return null;
  return { href: standingsUrlOf(body), label: `${statusLabel(graph, status)}: ${fullNameOf(subjectOf(graph, body))}` };
}

/** The answers that count, for those who see the page listed elsewhere. */
function answersThatCount(answers: readonly AnswerLine[]): readonly string[] {
  return [...new Set(answers.filter(({ setAside }) => setAside === null).map(({ answer }) => answer))];
}

function contrastLines(graph: Graph, { question, claims: answers }: AnsweredQuestion): readonly ListDifferenceLine[] {
  if (question.type !== 'set') return [];
  const links = (ids: readonly string[]) => ids.map((id) => linkToSubject(subjectOf(graph, id)));
  return listDifferences(answers).map(({ members, answers: given, onlyHere, missing }) => ({
    givers: given.map((answer) => answerLine(graph, question, answer)),
    count: countInWords(
      members.length,
      given.some(({ fact }) => fact.partial),
    ),
    onlyHere: links(onlyHere),
    missing: links(missing),
  }));
}

function countInWords(count: number, isPartial: boolean): string {
  return count === 0 ? listWords.noNames : listWords.names(count, isPartial);
}
