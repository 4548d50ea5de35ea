import { isCounted } from '../answers/answered-question.ts';
import { looksLike } from '../answers/like-names.ts';
import { originNamed } from '../answers/origin-name.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { claimsTo } from '../graph/fact-index.ts';
import { sourceOf, type Graph } from '../graph/graph.ts';
import type { RecordedFact } from '../graph/recorded-fact.ts';
import type { Claim } from '../records/claim.ts';
import type { StoryEvent } from '../records/event.ts';
import { nameProblems } from '../../words/problems/names.ts';
import type { WarningRule, Warning } from './rule.ts';

/** Answers to one question that seem to go back to one whose name is written in two ways: they would count as two. */
export const likeOrigins: WarningRule = function* (graph) {
  const told = new Set<string>();
  for (const question of graph.questions.keys()) {
    const names = namesIn(graph, claimsTo(graph, question).filter(isCounted));
    for (const [i, { of, field, name }] of names.entries()) {
      const other = names.slice(0, i).find((before) => seemsSame(before, names[i]!));
      const pair = other && [other.name, name].toSorted().join('\n');
      if (pair === undefined || told.has(pair)) continue;
      told.add(pair);
      yield warning({ of, field }, name, other!.name);
    }
  }
};

interface OriginName extends Pick<Warning, 'of' | 'field'> {
  readonly name: string;
  readonly origin: string;
}

/** Those whom these answers are from, as they are written: publishers of sources first, which editors copy. */
function namesIn(graph: Graph, claims: readonly RecordedFact<Claim>[]): readonly OriginName[] {
  const names = claims.flatMap(({ fact, event }) => {
    const at = { of: event, field: fieldOf(event, fact) };
    const written = namesOf(graph, fact);
    return written.map((name) => ({
      ...at,
      name,
      origin: originNamed(graph, name),
      isCopied: fact.attributedTo === null,
    }));
  });
  return names.toSorted((a, b) => Number(b.isCopied) - Number(a.isCopied));
}

function fieldOf({ claims }: StoryEvent, fact: Claim): string {
  return `claims.${claims.indexOf(fact)}.attributedTo`;
}

/** Whom it is from in words; of an answer that names nobody the publishers, and none of one that names a record. */
function namesOf(graph: Graph, { sources, attributedTo }: Claim): readonly string[] {
  if (typeof attributedTo === 'string') return [attributedTo];
  return attributedTo !== null ? [] : sources.flatMap((id) => sourceOf(graph, id).publisher ?? []);
}

function warning(at: Pick<Warning, 'of' | 'field'>, name: string, other: string): Warning {
  return { ...at, ...nameProblems.likeOrigins(quoteValue(name), quoteValue(other)) };
}

/** Two records are two: what is a record is known. */
function seemsSame(a: OriginName, b: OriginName): boolean {
  const areRecords = [a, b].every(({ origin }) => origin.startsWith('record '));
  return a.origin !== b.origin && !areRecords && looksLike(a.name, b.name);
}
