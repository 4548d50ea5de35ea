import {
  answeredQuestions,
  isCounted,
  isUnanswered,
  type AnsweredQuestion,
  type RecordedClaim,
} from '../../model/answers/answered-question.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { isDate } from '../../model/records/claim.ts';
import type { Question } from '../../model/records/question.ts';
import { factUrl, questionUrl } from '../../urls.ts';
import { dateFields } from '../parts/dates/date-fields.ts';
import { formatAnswer } from '../parts/questions/answer-text.ts';
import { explainRelation, relationLabel } from '../parts/questions/relation-label.ts';
import { attributionData } from '../parts/events/attribution.ts';
import { correctionsData, dataHead, citedSourcesData, subjectData } from '../parts/links/data-labels.ts';

/** Every question with its answers, as the pages of differences print them, for data users. */
export function questionsData(graph: Graph) {
  const questions = answeredQuestions(graph);
  return { ...dataHead(graph), questions: questions.map((difference) => questionData(graph, difference)) };
}

function questionData(graph: Graph, difference: AnsweredQuestion) {
  const { question, relation, sources, origins, claims: answers } = difference;
  const explained = explainRelation(graph, difference);
  return {
    id: question.id,
    url: questionUrl(question.id),
    question: question.title,
    type: question.type,
    topic: question.topic,
    unit: question.unit,
    unitOne: question.unitOne,
    counts: question.counts && { in: subjectData(graph, question.counts.in), status: question.counts.status },
    about: question.about.map((id) => subjectData(graph, id)),
    relation,
    open: isUnanswered(difference),
    relationInWords: relationLabel(difference).label,
    explanation: [explained.meaning, ...explained.pairs],
    sources,
    origins,
    reading: question.reading,
    answers: answers.map((given) => answerData(graph, question, given)),
  };
}

function answerData(graph: Graph, question: Question, { fact, event, asOf: day }: RecordedClaim) {
  return {
    answer: isDate(fact.answer) ? dateFields(fact.answer) : fact.answer,
    about: fact.of,
    topic: fact.topic ?? question.topic,
    text: formatAnswer(graph, question, fact),
    qualifier: fact.qualifier,
    partial: fact.partial,
    withdrawn: fact.withdrawn,
    counts: isCounted({ fact, event }),
    ...attributionData(graph, fact.attributedTo),
    day: dateFields(day),
    note: fact.note,
    sources: citedSourcesData(graph, fact.citations),
    corrections: correctionsData({ fact, event }),
    event: event.id,
    url: factUrl(event.id, fact.anchor),
  };
}
