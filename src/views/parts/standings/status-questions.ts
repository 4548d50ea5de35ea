import { membershipsByBody } from '../../../model/graph/fact-index.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { wordsOf } from '../../../model/names/fold.ts';
import { isBuiltIn, type MembershipStatus, type StatusRule } from '../../../model/standings/status.ts';
import { statusRules } from '../../../model/standings/status-rules.ts';
import { searchWords } from '../../../words/search.ts';

/** The folded words by which a query asks where somebody stands; none for a story in which nobody stands anywhere. */
export function wordsForStatuses(graph: Graph): readonly string[] {
  return membershipsByBody(graph).size === 0 ? [] : Object.keys(statusesByWord(graph));
}

/** The statuses that each folded word asks for: "signed" for one, "joined" for several. */
export function statusesByWord(graph: Graph): Readonly<Record<string, readonly string[]>> {
  const each = [...statusRules(graph)].flatMap(([status, rule]) =>
    formsOf(graph, status, rule).map((word) => ({ word, status })),
  );
  const byWord = Map.groupBy(each, ({ word }) => word);
  return Object.fromEntries([...byWord].map(([word, some]) => [word, [...new Set(some.map(({ status }) => status))]]));
}

/** In a story's own words for a status, those that other statuses have too, such as "became", ask for none. */
function formsOf({ story }: Graph, status: MembershipStatus, { family }: StatusRule): readonly string[] {
  const own = isBuiltIn(status)
    ? searchWords.statusForms[status].split(' ')
    : wordsOf(`${story.statuses[status]!.words} ${story.statuses[status]!.did}`).map(({ folded }) => folded);
  const telling = own.filter((word) => word.length > SHORT && !TOO_COMMON.has(word));
  return [...telling, ...searchWords.familyForms[family].split(' ').filter((word) => word !== '')];
}

const SHORT = 3;
const TOO_COMMON = new Set(searchWords.commonWords.split(' '));
