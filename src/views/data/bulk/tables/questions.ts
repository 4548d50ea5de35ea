import { answeredQuestions, isUnanswered } from '../../../../model/answers/answered-question.ts';
import { absoluteUrl, questionUrl } from '../../../../urls.ts';
import { relationLabel } from '../../../parts/questions/relation-label.ts';
import { proseOf } from './prose.ts';
import { integer, list, tableOf, text, yesOrNo, type DataTable, type TableContext } from './table.ts';

/** Every question with what its answers come to, those that matter most first. */
export function questionsTable({ graph, site }: TableContext): DataTable {
  return tableOf('questions', answeredQuestions(graph), {
    columns: {
      id: text(({ question }) => question.id),
      url: text(({ question }) => absoluteUrl(questionUrl(question.id), site)),
      question: text(({ question }) => question.title),
      type: text(({ question }) => question.type),
      topic: text(({ question }) => question.topic),
      unit: text(({ question }) => question.unit),
      about: list(({ question }) => question.about),
      counts_in: text(({ question }) => question.counts?.in ?? null),
      counts_status: text(({ question }) => question.counts?.status ?? null),
      naming: yesOrNo(({ question }) => question.naming),
      open: yesOrNo(isUnanswered),
      relation: text(({ relation }) => relation),
      relation_words: text((answered) => relationLabel(answered).label),
      distinct_answers: integer(({ distinct }) => distinct),
      sources_answering: integer(({ sources }) => sources),
      origins: integer(({ origins }) => origins),
      reading: text(({ question }) => question.reading),
      account: text(({ question }) => proseOf(graph, question.text)),
    },
  });
}
