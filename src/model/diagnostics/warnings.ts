import { ambiguousName } from '../checks/ambiguous-name.ts';
import { deliveredMore } from '../checks/delivered-more.ts';
import { doubledCitation } from '../checks/doubled-citation.ts';
import { disputedVoice } from '../checks/disputed-voice.ts';
import { doubtfulName } from '../checks/doubtful-name.ts';
import { lastingDate } from '../checks/lasting-date.ts';
import { likeAnswers } from '../checks/like-answers.ts';
import { likeOrigins } from '../checks/like-origins.ts';
import { likeTopics } from '../checks/like-topics.ts';
import { longerName } from '../checks/longer-name.ts';
import { readingAgainstAnswers } from '../checks/reading-against-answers.ts';
import { sourceName } from '../checks/source-name.ts';
import { staleDraft } from '../checks/stale-draft.ts';
import { toldTwice } from '../checks/told-twice.ts';
import { unknownLocator } from '../checks/unknown-locator.ts';
import { unknownPlan } from '../checks/unknown-plan.ts';
import { likeActors } from '../checks/like-actors.ts';
import { likeEvents } from '../checks/like-events.ts';
import { longQuotation } from '../checks/long-quotation.ts';
import { oneOrigin } from '../checks/one-origin.ts';
import { uncitedSource } from '../checks/uncited-source.ts';
import { STORY_ITSELF, type WarningRule, type Warning } from '../checks/rule.ts';
import type { Graph } from '../graph/graph.ts';
import { entriesOf, type Content, type Entry } from '../records/content.ts';
import { lineOf } from './field-lines.ts';
import { compareProblems, nameOfRule, type Problem } from './problem.ts';

/** The rules in use that warn, each in a file of its own. */
const WARNING_RULES: readonly WarningRule[] = [
  disputedVoice,
  longerName,
  doubtfulName,
  ambiguousName,
  lastingDate,
  toldTwice,
  likeEvents,
  likeActors,
  oneOrigin,
  uncitedSource,
  longQuotation,
  unknownPlan,
  deliveredMore,
  likeOrigins,
  likeAnswers,
  likeTopics,
  readingAgainstAnswers,
  sourceName,
  doubledCitation,
  unknownLocator,
  staleDraft,
];

/**
 * What an editor should look at again in content without problems, ordered by file and line. A warning stops nothing:
 * what it tells may be right.
 *
 * @param graph the same content, linked
 * @param others rules that need more than the story, such as a typeface
 */
export function warningsIn(graph: Graph, content: Content, others: readonly WarningRule[] = []): readonly Problem[] {
  const all = [...content.drafts, ...entriesOf(content)];
  const story = content.story === null ? [] : [[STORY_ITSELF.id, content.story] as const];
  const entries = new Map<string, Pick<Entry<unknown>, 'file' | 'lines'>>([
    ...story,
    ...all.flatMap((entry) => [entry.id, `${entry.collection}/${entry.id}`].map((key) => [key, entry] as const)),
  ]);
  const warning = (rule: WarningRule, { of, collection, field, line, found, fix }: Warning): Problem => {
    const { file, lines } = entries.get(collection === undefined ? of.id : `${collection}/${of.id}`)!;
    return { file, line: line ?? lineOf(lines, field), field, found, fix, rule: nameOfRule(rule) };
  };
  return [...WARNING_RULES, ...others]
    .flatMap((rule) => [...rule(graph, content)].map((told) => warning(rule, told)))
    .toSorted(compareProblems);
}
