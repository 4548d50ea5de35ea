import { answeredQuestionOf, isConflict } from '../answers/answered-question.ts';
import { deniedPledges, disputesOfPart, disputesOfStanding } from '../graph/disputes.ts';
import type { Graph } from '../graph/graph.ts';
import { foldName } from '../names/fold.ts';
import { perGraph } from '../graph/per-graph.ts';
import type { Question } from '../records/question.ts';
import type { StoryEvent } from '../records/event.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import type { RecordedFact } from '../graph/recorded-fact.ts';
import type { Pledge } from '../records/pledge.ts';
import type { Statement } from '../records/statement.ts';
import type { Caution, Doubt } from './rule.ts';

/** What one side says and another disputes is told in the words of who says so, and not in those of the site. */
export const disputedVoice: Caution = function* (graph) {
  for (const event of graph.events.values()) {
    for (const [i, { actor, role, attributedTo }] of event.participants.entries()) {
      const against = attributedTo === null && againstPart(graph, event, actor, role);
      if (against) yield doubt(event, `participants.${i}.role`, role, against);
    }
    for (const [i, fact] of event.memberships.entries()) {
      const against = fact.attributedTo === null && againstStatement(disputesOfStanding(graph, { fact, event }));
      if (against) yield doubt(event, `memberships.${i}.status`, fact.status, against);
    }
  }
};

function doubt(of: StoryEvent, field: string, words: string, against: string): Doubt {
  const fix = 'say with attributedTo who says so, or word it so that nobody disputes it';
  return { of, field, found: `${quoteValue(words)}, ${against}`, fix };
}

function againstPart(graph: Graph, event: StoryEvent, actor: string, role: string): string | undefined {
  return (
    againstStatement(disputesOfPart(graph, event.id, actor)) ??
    againstPledge(deniedPledges(graph, event.id, actor), role) ??
    againstAnswer(graph, event, actor, role)
  );
}

function againstStatement([first]: readonly RecordedFact<Statement>[]): string | undefined {
  return first && `which ${first.fact.by.join(', ')} disputes (${first.event.id})`;
}

function againstPledge(denied: readonly Pledge[], role: string): string | undefined {
  const pledge = denied.find(({ what }) => shareWord(role, what));
  return pledge && `which tells a pledge that is denied elsewhere (${pledge.what})`;
}

/** A part may say what an answer says, to a question on which answers exclude each other. */
function againstAnswer(graph: Graph, event: StoryEvent, actor: string, role: string): string | undefined {
  const text = event.claims.find(({ question, answer }) => {
    const isAbout = graph.questions.get(question)!.about.includes(actor);
    return isAbout && typeof answer === 'string' && shareWord(role, answer) && isDisputed(graph, question);
  })?.question;
  const asked = text ?? questionsOn(graph, actor).find(({ title }) => isMatterOf(role, title))?.id;
  return asked && `which answers a question on which sources differ (${asked})`;
}

/** Questions with yes or no about an actor, and with a list that it is in for some sources and not for all. */
function questionsOn(graph: Graph, actor: string): readonly Question[] {
  return disputedLists(graph).filter(({ id, type, about }) => {
    if (type === 'yes-no') return about.includes(actor);
    const lists = answeredQuestionOf(graph, id).claims.map(({ fact }) => fact.answer);
    return lists.some((list) => Array.isArray(list) && list.includes(actor));
  });
}

const disputedLists = perGraph((graph): readonly Question[] =>
  [...graph.questions.values()].filter(
    ({ id, type }) => (type === 'yes-no' || type === 'set') && isDisputed(graph, id),
  ),
);

function isDisputed(graph: Graph, question: string): boolean {
  return isConflict(answeredQuestionOf(graph, question).relation);
}

/** "sends troops" is the matter of "Who sends troops?", and not of "Who sends cooks?": all but its verb stands there. */
function isMatterOf(role: string, question: string): boolean {
  const asked = new Set(wordsOf(question));
  const words = wordsOf(role);
  const matter = words.length > 1 ? words.slice(1) : words;
  return matter.length > 0 && matter.every((word) => asked.has(word));
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(wordsOf(b));
  return wordsOf(a).some((word) => words.has(word));
}

/** Its longer words, in which the matter is, each without the ending of a plural. */
function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word.length >= SHORTEST)
    .map((word) => word.replace(/s$/, ''));
}

const SHORTEST = 5;
