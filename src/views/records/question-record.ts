import { answeredQuestionOf } from '../../model/answers/answered-question.ts';
import { questionChanged } from '../../model/graph/page-changed.ts';
import type { Question } from '../../model/records/question.ts';
import { questionView } from '../question.ts';
import { ownCorrections } from './cited.ts';
import { dateFields } from '../parts/dates/date-fields.ts';
import { claimOf } from './facts.ts';
import { footFields, headFields, type WithoutText } from './frame.ts';
import { eventReference, subjectReferences, type PublishedStory } from './references.ts';
import { relationOf } from './relation.ts';
import type { QuestionRecord } from './schema/question.ts';

/** What stands beside the page of a question, but for how to read its answers. */
export function questionRecord(story: PublishedStory, question: Question): WithoutText<QuestionRecord> {
  const view = questionView(story.graph, question);
  const head = headFields(story, 'question', question);
  const { title, type, unit, topic, about, reading } = question;
  return {
    ...head,
    title,
    answerType: type,
    unit,
    topic,
    about: subjectReferences(story, about),
    ...relationOf(story, question.id),
    explanation: [view.meaning, ...view.pairs],
    reading,
    claims: answeredQuestionOf(story.graph, question.id).claims.map((claim) => ({
      event: eventReference(story, claim.event),
      date: dateFields(claim.event.date),
      ...claimOf(story, claim),
    })),
    corrections: ownCorrections(story, question.corrections),
    ...footFields(story, { ...view, changed: questionChanged(story.graph, question), address: head.address }),
  };
}
