import { answeredQuestions, isCounted, type RecordedClaim } from '../../../../model/answers/answered-question.ts';
import { isSum, sumOf, type Sum } from '../../../../model/answers/sum.ts';
import { questionOf } from '../../../../model/graph/graph.ts';
import { isDate, type Answer } from '../../../../model/records/claim.ts';
import { boundsOf } from '../../../../model/records/quantity.ts';
import { attributionInWords } from '../../../parts/events/attribution.ts';
import { formatAnswer } from '../../../parts/questions/answer-text.ts';
import { factColumns, stateColumns } from './facts.ts';
import {
  list,
  number,
  tableOf,
  text,
  uncertainDay,
  yesOrNo,
  type ColumnOf,
  type DataTable,
  type TableContext,
} from './table.ts';

/** The answer by the type of its question. */
const BY_TYPE = {
  answer_text: text<RecordedClaim>(({ fact }) => (typeof fact.answer === 'string' ? fact.answer : null)),
  answer_min: number<RecordedClaim>(({ fact }) => boundsIn(fact.answer)?.from ?? null),
  answer_max: number<RecordedClaim>(({ fact }) => boundsIn(fact.answer)?.to ?? null),
  answer_currency: text<RecordedClaim>(({ fact }) => sumIn(fact.answer)?.currency ?? null),
  answer_converted_from: text<RecordedClaim>(({ fact }) => sumIn(fact.answer)?.convertedFrom ?? null),
  answer_members: list<RecordedClaim>(({ fact }) => (Array.isArray(fact.answer) ? fact.answer : null)),
  answer_day: uncertainDay<RecordedClaim>(({ fact }) => (isDate(fact.answer) ? fact.answer : null)),
} satisfies Record<string, ColumnOf<RecordedClaim>>;

/** Every answer to every question, in the order in which the page of the question lists them. */
export function claimsTable(context: TableContext): DataTable {
  const { graph } = context;
  const items = answeredQuestions(graph).flatMap(({ claims }) => claims);
  return tableOf('claims', items, {
    references: { event: 'events', question: 'questions' },
    columns: {
      ...factColumns<RecordedClaim>(context),
      question: text(({ fact }) => fact.question),
      answer: text(({ fact }) => formatAnswer(graph, questionOf(graph, fact.question), fact)),
      ...BY_TYPE,
      about: text(({ fact }) => fact.of),
      topic: text(({ fact }) => fact.topic ?? questionOf(graph, fact.question).topic),
      qualifier: text(({ fact }) => fact.qualifier),
      partial: yesOrNo(({ fact }) => fact.partial),
      attributed_to: text(({ fact }) => attributionInWords(graph, fact.attributedTo)),
      as_of: uncertainDay(({ asOf }) => asOf),
      note: text(({ fact }) => fact.note),
      ...stateColumns<RecordedClaim>(),
      counts: yesOrNo(isCounted),
    },
  });
}

function sumIn(answer: Answer | null): Sum | null {
  return answer !== null && isSum(answer) ? sumOf(answer) : null;
}

function boundsIn(answer: Answer | null) {
  const sum = sumIn(answer);
  return sum && boundsOf(sum.quantity);
}
