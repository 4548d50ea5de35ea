import { formatTitle } from '../../../../format.ts';
import type { Graph } from '../../../../model/graph/graph.ts';
import type { Meeting } from '../../../../model/positions/meeting.ts';
import type { Position, PositionFact } from '../../../../model/positions/position.ts';
import { isGone } from '../../../../model/pledges/pledge-status.ts';
import { foldName } from '../../../../model/names/fold.ts';
import { factUrl } from '../../../../urls.ts';
import { positionWords } from '../../../../words/positions.ts';
import { factState, type FactState } from '../../events/fact-state.ts';
import { formatPledge } from '../../pledges/pledge-line.ts';
import { formatAnswerBriefly } from '../../questions/answer-text.ts';

/** What a position says in one of its facts, with the address of the fact. */
export interface PositionText extends FactState {
  readonly text: string;
  readonly href: string;
}

/** What the mark of a position looks like: something promised, said, or denied. */
export type MarkKind = keyof typeof positionWords.marks;

/** The longest answer that stands beside a mark. */
const SHORT = 24;

/** The facts that say it: its pledges; of one without, what was said; else its answers. What these repeat is left out. */
export function factsShown({ facts }: Position): readonly PositionFact[] {
  return facts.filter(({ kind }) => kind === facts[0].kind);
}

/** What a position says, each of its facts in words. */
export function positionTexts(graph: Graph, position: Position): readonly PositionText[] {
  return factsShown(position).map((shown) => ({
    text: textOf(graph, shown),
    href: factUrl(position.event.id, shown.fact.anchor),
    ...factState({ fact: shown.fact, event: position.event }),
  }));
}

/** What a position does, in a word or two after the speaker's name: "committed", "disputed", "19 states". */
export function positionInBrief(graph: Graph, position: Position, meetings: readonly Meeting[]): string {
  const [first] = factsShown(position) as [PositionFact];
  switch (first.kind) {
    case 'pledge':
      return [...new Set(factsShown(position).flatMap(({ fact }) => ('status' in fact ? fact.status : [])))].join(', ');
    case 'statement':
      return positionWords.statement[roleIn(position, meetings)];
    case 'answer': {
      const answer = formatAnswerBriefly(graph, first.question, first.fact);
      return answer.length <= SHORT ? answer : positionWords.marks.said;
    }
    default:
      return first satisfies never;
  }
}

/** The longest words that stand after a label where there is room. */
const LONGEST = 64;

/** What a position says in its first fact, without who and how; nothing where its topic or its label says the same. */
export function positionDetail(position: Position): string {
  const [first, ...others] = factsShown(position) as [PositionFact, ...PositionFact[]];
  if (first.kind === 'answer') return '';
  const text = first.kind === 'pledge' ? first.fact.what : clause(first.fact.says);
  if (others.length > 0) return positionWords.andMore(text, others.length);
  return foldName(text) === foldName(position.topic) ? '' : text;
}

/** A sentence without its stop; of a long one as many whole clauses, or else words, as there is room for. */
function clause(sentence: string): string {
  const text = sentence.replace(/[.!?]$/, '');
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  return `${(/^.{20,}(?=[,;:] )/.exec(start) ?? /^.*(?= )/.exec(start) ?? [start])[0]}…`;
}

/** The kind of its mark. */
export function markKind(position: Position, meetings: readonly Meeting[]): MarkKind {
  const [first] = factsShown(position) as [PositionFact];
  if (first.kind === 'pledge') return isGone(first.fact.status) ? 'denial' : 'promise';
  return first.kind === 'statement' && roleIn(position, meetings) === 'denies' ? 'denial' : 'said';
}

/** Whether it denies an earlier position, answers one, or neither. */
function roleIn(position: Position, meetings: readonly Meeting[]): 'denies' | 'answers' | 'alone' {
  const as = (kind: Meeting['kind']) => meetings.some((one) => one.kind === kind && one.positions[1] === position);
  return as('denies') ? 'denies' : as('answers') ? 'answers' : 'alone';
}

function textOf(graph: Graph, shown: PositionFact): string {
  switch (shown.kind) {
    case 'pledge': {
      const { by, status } = shown.fact;
      const jointly = by.length > 1 && positionWords.together(by.length);
      return `${[formatTitle(status), jointly].filter(Boolean).join(' ')}: ${formatPledge(shown.fact)}`;
    }
    case 'statement':
      return shown.fact.says;
    case 'answer':
      return `${shown.question.title} ${formatAnswerBriefly(graph, shown.question, shown.fact)}`;
    default:
      return shown satisfies never;
  }
}
