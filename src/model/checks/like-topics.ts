import { looksLike } from '../answers/like-names.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import type { Graph } from '../graph/graph.ts';
import { foldName } from '../names/fold.ts';
import { answerProblems } from '../../words/problems/answers.ts';
import type { Warning, WarningRule } from './rule.ts';

/** Topics that seem to be one, written in two ways: "troop" beside "troops" would part what belongs together. */
export const likeTopics: WarningRule = function* (graph) {
  const known = new Map<string, string>();
  for (const { topic, ...at } of topicsIn(graph)) {
    const folded = foldName(topic);
    if (known.has(folded)) continue;
    const other = [...known].find(([before]) => isLike(before, folded));
    known.set(folded, topic);
    if (other) yield { ...at, ...answerProblems.likeTopics(quoteValue(topic), quoteValue(other[1]), other[1]) };
  }
};

interface Topic extends Pick<Warning, 'of' | 'field'> {
  readonly topic: string;
}

/** Every topic with its place, those of questions first. */
function* topicsIn({ questions, events }: Graph): Generator<Topic> {
  for (const question of questions.values())
    if (question.topic !== null) yield { of: question, field: 'topic', topic: question.topic };
  for (const event of events.values()) {
    for (const list of ['statements', 'claims', 'pledges'] as const)
      for (const [i, { topic }] of event[list].entries())
        if (topic !== null) yield { of: event, field: `${list}.${i}.topic`, topic };
  }
}

/** Singular and plural, or a slip; "police" and "police training" are two. */
function isLike(a: string, b: string): boolean {
  const isNumber = a === `${b}s` || b === `${a}s`;
  return isNumber || (a.split(' ').length === b.split(' ').length && looksLike(a, b));
}
