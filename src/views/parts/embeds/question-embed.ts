import { formatDateOrNull } from '../../../format.ts';
import { answeredQuestionOf } from '../../../model/answers/answered-question.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { questionChanged } from '../../../model/graph/page-changed.ts';
import type { Question } from '../../../model/records/question.ts';
import { answerWords } from '../../../words/answers.ts';
import { embedWords } from '../../../words/embeds.ts';
import { questionWords } from '../../../words/questions.ts';
import { isolate } from '../isolate.ts';
import { linkToQuestion } from '../links/link.ts';
import type { AnswerLine } from '../questions/answer-line.ts';
import { questionLine, type AnswerAtAGlance } from '../questions/question-line.ts';
import { explainRelation, relationLabel } from '../questions/relation-label.ts';
import { embedOf, plainLine, type Embed, type EmbedLine } from './embed.ts';

/** So many answers stand in a frame at most, and so many who give each. */
const MOST_ANSWERS = 6;
const MOST_GIVERS = 3;

/** A question in a frame: how its answers relate, and each answer with who gives it; of many the first. */
export function questionEmbed(graph: Graph, question: Question): Embed {
  const answered = answeredQuestionOf(graph, question.id);
  const { answers, allAnswers } = questionLine(graph, answered);
  return embedOf({
    page: linkToQuestion(question),
    about: questionWords.kind,
    verdict: relationLabel(answered),
    lead: explainRelation(graph, answered).meaning,
    lines: answers.slice(0, MOST_ANSWERS).map(answerInBrief),
    whole: wholeOf(answers.length, answered.claims.length, allAnswers !== null),
    changed: formatDateOrNull(questionChanged(graph, question)),
  });
}

function wholeOf(different: number, all: number, isLong: boolean): string {
  return isLong || different > MOST_ANSWERS ? questionWords.allAnswers(all) : embedWords.whole.questions;
}

function answerInBrief({ text, setAside, givers }: AnswerAtAGlance): EmbedLine {
  const who = givers.slice(0, MOST_GIVERS).map(giverOf);
  const more = givers.length - who.length;
  return plainLine(text, embedWords.givenBy([...(setAside === null ? [] : [setAside]), ...who], more));
}

/** "Mira Stone, 5 March 2021; in The Herald, 6 March" */
function giverOf({ attributedTo, of, date, sources }: AnswerLine): string {
  const names = sources.map(({ label }) => isolate(label)).join('; ');
  return `${answerWords.asOf(attributedTo, of !== null)}${(of ?? date).text}${answerWords.in}${names}`;
}
