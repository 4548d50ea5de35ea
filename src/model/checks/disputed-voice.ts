import { deniedPledges, disputesOfPart, disputesOfStanding } from '../graph/disputes.ts';
import type { Graph } from '../graph/graph.ts';
import type { StoryEvent } from '../records/event.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import type { RecordedFact } from '../graph/recorded-fact.ts';
import type { Statement } from '../records/statement.ts';
import { factProblems } from '../../words/problems/facts.ts';
import { questionRepeatedBy } from './repeated-answer.ts';
import { isOfGiving, shareStem } from './role-words.ts';
import type { WarningRule, Warning } from './rule.ts';

/** What one side says and another disputes is told in the words of who says so, and not in those of the site. */
export const disputedVoice: WarningRule = function* (graph) {
  for (const event of graph.events.values()) {
    for (const [i, { actor, role, attributedTo }] of event.participants.entries()) {
      const against = attributedTo === null && againstPart(graph, event, actor, role);
      if (against) yield warning(event, `participants.${i}.role`, role, against);
    }
    for (const [i, fact] of event.memberships.entries()) {
      const against = fact.attributedTo === null && againstStatement(disputesOfStanding(graph, { fact, event }));
      if (against) yield warning(event, `memberships.${i}.status`, fact.status, against);
    }
  }
};

const WORDS = factProblems.disputedVoice;

/** What speaks against a fact, told of its words. */
type Against = (words: string) => Pick<Warning, 'found' | 'fix'>;

function warning(of: StoryEvent, field: string, words: string, against: Against): Warning {
  return { of, field, ...against(quoteValue(words)) };
}

function againstPart(graph: Graph, event: StoryEvent, actor: string, role: string): Against | undefined {
  return (
    againstStatement(disputesOfPart(graph, event.id, actor)) ??
    againstPledge(graph, event, actor, role) ??
    againstAnswer(graph, event, actor, role)
  );
}

function againstStatement([first]: readonly RecordedFact<Statement>[]): Against | undefined {
  return first && ((words) => WORDS.statement(words, first.fact.by, first.event.id));
}

/** A part in whatever words of giving, unless they are those of another pledge, which nobody denies. */
function againstPledge(graph: Graph, event: StoryEvent, actor: string, role: string): Against | undefined {
  const denied = deniedPledges(graph, event.id, actor);
  const others = event.pledges.filter((pledge) => pledge.by.includes(actor) && !denied.includes(pledge));
  const pledge =
    denied.find(({ what }) => shareStem(role, what)) ??
    (isOfGiving(role) && !others.some(({ what }) => shareStem(role, what)) ? denied[0] : undefined);
  return pledge && ((words) => WORDS.pledge(words, pledge.what));
}

/** A part may say what an answer says, to a question on which answers exclude each other. */
function againstAnswer(graph: Graph, event: StoryEvent, actor: string, role: string): Against | undefined {
  const asked = questionRepeatedBy(graph, event, { actor, role });
  return asked === undefined ? undefined : (words) => WORDS.answer(words, asked);
}
