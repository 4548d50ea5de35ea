import { formatDate, formatList, formatMoney, formatQuantity } from '../../../format.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { isDate, type Claim } from '../../../model/records/claim.ts';
import type { Question } from '../../../model/records/question.ts';
import { fullNameOf } from '../links/link.ts';

/** An answer in words: "19 states", "over $7 billion", "Ana, Bo and Cy (perhaps not all)", "None", "Not recorded". */
export function formatAnswer(graph: Graph, question: Question, { answer, qualifier, partial }: Claim): string {
  if (answer === null) return 'Not recorded';
  if (typeof answer === 'number') return formatQuantity(answer, qualifier, question.unit);
  if (typeof answer === 'string') return textOf(question, answer);
  if (isDate(answer)) return formatDate(answer).text;
  if (!Array.isArray(answer)) return formatMoney(answer.amount, answer.currency, qualifier);
  if (answer.length === 0) return 'None';
  return formatList(answer.map((id) => fullNameOf(subjectOf(graph, id)))) + (partial ? ' (perhaps not all)' : '');
}

/** The same, but of a long list the first names only: "Ana, Bo, Cy, Di, Eve, Fay and 3 more". */
export function formatAnswerBriefly(graph: Graph, question: Question, claim: Claim): string {
  const { answer, partial } = claim;
  if (!Array.isArray(answer) || answer.length <= LISTED + 1) return formatAnswer(graph, question, claim);
  const names = answer.slice(0, LISTED).map((id) => fullNameOf(subjectOf(graph, id)));
  return formatList([...names, `${answer.length - LISTED} more`]) + (partial ? ' (perhaps not all)' : '');
}

const LISTED = 6;

function textOf({ type }: Question, answer: string): string {
  if (type !== 'yes-no') return answer;
  return answer === 'yes' ? 'Yes' : 'No';
}
