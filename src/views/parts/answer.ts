import { formatDay, formatList, formatMoney, formatQuantity } from '../../format.ts';
import { isDay, parseDay } from '../../model/day.ts';
import { subjectOf, type Graph } from '../../model/graph.ts';
import type { Claim } from '../../model/claim.ts';
import type { Question } from '../../model/question.ts';

/** An answer in words: "19 states", "over $7 billion", "Ana, Bo and Cy, among others". */
export function formatAnswer(graph: Graph, question: Question, { answer, qualifier, partial }: Claim): string {
  if (typeof answer === 'number') return formatQuantity(answer, qualifier, question.unit);
  if (typeof answer === 'string') return question.type === 'date' ? dateText(answer) : answer;
  if (!Array.isArray(answer)) return formatMoney(answer.amount, answer.currency, qualifier);
  return formatList(answer.map((id) => subjectOf(graph, id).name)) + (partial ? ', among others' : '');
}

function dateText(edtf: string): string {
  const parsed = parseDay(edtf);
  return isDay(parsed) ? formatDay(parsed).text : edtf;
}
