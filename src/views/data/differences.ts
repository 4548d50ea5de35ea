import { differencesAmong, type GivenAnswer } from '../../model/differences.ts';
import type { Graph } from '../../model/graph.ts';
import type { Question } from '../../model/question.ts';
import { factUrl, questionUrl } from '../../urls.ts';
import { formatAnswer } from '../parts/answer.ts';

/** Every question with its answers, as the pages of differences print them, for data users. Dates are EDTF. */
export function differencesData(graph: Graph) {
  return differencesAmong(graph, graph.questions.keys()).map(({ question, relation, answers }) => ({
    id: question.id,
    url: questionUrl(question.id),
    question: question.title,
    type: question.type,
    unit: question.unit,
    about: question.about,
    relation,
    reading: question.reading,
    answers: answers.map((given) => answerData(graph, question, given)),
  }));
}

function answerData(graph: Graph, question: Question, { fact, event, anchor, day }: GivenAnswer) {
  return {
    answer: fact.answer,
    text: formatAnswer(graph, question, fact),
    qualifier: fact.qualifier,
    partial: fact.partial,
    withdrawn: fact.withdrawn,
    attributedTo: fact.attributedTo,
    day: day.edtf,
    note: fact.note,
    sources: fact.sources,
    event: event.id,
    url: factUrl(event.id, anchor),
  };
}
