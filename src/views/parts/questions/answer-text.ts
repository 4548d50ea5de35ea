import { formatDate, formatList } from '../../../format.ts';
import { formatCurrency, formatMoney, formatQuantity } from '../../../format-number.ts';
import { isSum, sumOf, type Sum } from '../../../model/answers/sum.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { isDate, type Claim } from '../../../model/records/claim.ts';
import type { Qualifier } from '../../../model/records/fields.ts';
import type { Question } from '../../../model/records/question.ts';
import { fullNameOf } from '../links/link.ts';
import { answerWords } from '../../../words/answers.ts';

/**
 * An answer in words: "19 states", "over $7 billion", "Ana, Bo and Cy (perhaps not all)", "None", "Not recorded"; and
 * what it is about, where it says so: "Yes (money for the harbour)".
 */
export function formatAnswer(graph: Graph, question: Question, claim: Claim): string {
  return withMatter(textOf(graph, question, claim), claim);
}

/** The same, but of a long list the first names only: "Ana, Bo, Cy, Di, Eve, Fay and 3 more". */
export function formatAnswerBriefly(graph: Graph, question: Question, claim: Claim): string {
  const { answer, partial } = claim;
  if (!Array.isArray(answer) || answer.length <= LISTED + 1) return formatAnswer(graph, question, claim);
  const names = answer.slice(0, LISTED).map((id) => fullNameOf(subjectOf(graph, id)));
  return withMatter(listOf([...names, answerWords.more(answer.length - LISTED)], partial), claim);
}

const LISTED = 6;

function withMatter(text: string, { of, answer }: Claim): string {
  return of === null || answer === null ? text : answerWords.about(text, of);
}

function textOf(graph: Graph, question: Question, { answer, qualifier, partial }: Claim): string {
  if (answer === null) return answerWords.notRecorded;
  if (typeof answer === 'string') return wordsOf(question, answer);
  if (isDate(answer)) return formatDate(answer).text;
  if (isSum(answer)) return sumInWords(question, sumOf(answer), qualifier);
  if (answer.length === 0) return answerWords.none;
  return listOf(
    answer.map((id) => fullNameOf(subjectOf(graph, id))),
    partial,
  );
}

function sumInWords(question: Question, { quantity, currency, convertedFrom }: Sum, qualifier: Qualifier): string {
  if (currency === null) return formatQuantity(quantity, qualifier, question).replace(/^none$/, answerWords.none);
  const amount = formatMoney(quantity, currency, qualifier);
  return convertedFrom === null ? amount : answerWords.converted(amount, formatCurrency(convertedFrom));
}

function listOf(names: readonly string[], partial: boolean): string {
  return partial ? answerWords.partial(formatList(names)) : formatList(names);
}

function wordsOf({ type }: Question, answer: string): string {
  if (type !== 'yes-no') return answer;
  return answer === 'yes' ? answerWords.yes : answerWords.no;
}
