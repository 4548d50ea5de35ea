import type { z } from 'zod';
import { isCounted } from '../../model/answers/answered-question.ts';
import { questionOf } from '../../model/graph/graph.ts';
import type { RecordedFact } from '../../model/graph/recorded-fact.ts';
import { isDate, type Claim } from '../../model/records/claim.ts';
import type { Membership } from '../../model/records/membership.ts';
import type { Pledge } from '../../model/records/pledge.ts';
import type { Statement } from '../../model/records/statement.ts';
import type { Upcoming } from '../../model/records/upcoming.ts';
import { absoluteUrl } from '../../urls.ts';
import { voiceOfStanding } from '../parts/events/voice.ts';
import { formatPledge } from '../parts/pledges/pledge-line.ts';
import { formatAnswer } from '../parts/questions/answer-text.ts';
import { statusWords } from '../parts/standings/status-words.ts';
import { attributedTo, fieldsOfFact } from './cited.ts';
import { dateFields, dateFieldsOrNull } from '../parts/dates/date-fields.ts';
import {
  eventReferenceOrNull,
  questionReference,
  subjectReference,
  subjectReferences,
  type PublishedStory,
} from './references.ts';
import type { claimFields, membershipFields, pledgeFields, statementFields, upcomingFields } from './schema/facts.ts';

/** A claim; the day it holds for is that of its event unless it says another. */
export function claimOf(story: PublishedStory, recorded: RecordedFact<Claim>): z.infer<typeof claimFields> {
  const { fact, event } = recorded;
  return {
    question: questionReference(story, fact.question),
    answer: answerOf(story, fact),
    words: formatAnswer(story.graph, questionOf(story.graph, fact.question), fact),
    about: fact.of,
    topic: fact.topic ?? questionOf(story.graph, fact.question).topic,
    qualifier: fact.qualifier,
    partial: fact.partial,
    attributedTo: attributedTo(story, fact.attributedTo),
    asOf: dateFields(fact.asOf ?? event.date),
    note: fact.note,
    ...fieldsOfFact(story, recorded, isCounted(recorded)),
  };
}

function answerOf(story: PublishedStory, { answer }: Claim): z.infer<typeof claimFields>['answer'] {
  if (answer !== null && isDate(answer)) return dateFields(answer);
  return Array.isArray(answer) ? subjectReferences(story, answer) : answer;
}

/** A statement. */
export function statementOf(story: PublishedStory, recorded: RecordedFact<Statement>): z.infer<typeof statementFields> {
  const { by, as, through, says, topic, answers, disputes } = recorded.fact;
  return {
    by: subjectReferences(story, by),
    as,
    through,
    says,
    topic,
    answers: eventReferenceOrNull(story, answers),
    disputes: subjectReferences(story, disputes),
    ...fieldsOfFact(story, recorded),
  };
}

/** A change of standing, with what was said against it. */
export function membershipOf(
  story: PublishedStory,
  recorded: RecordedFact<Membership>,
): z.infer<typeof membershipFields> {
  const { fact } = recorded;
  const { disputed } = voiceOfStanding(story.graph, recorded);
  return {
    actor: subjectReference(story, fact.actor),
    in: subjectReference(story, fact.in),
    status: fact.status,
    words: statusWords(story.graph, fact.status),
    invitedBy: subjectReferences(story, fact.invitedBy),
    attributedTo: attributedTo(story, fact.attributedTo),
    disputed: disputed.map(({ href }) => absoluteUrl(href, story.site)),
    note: fact.note,
    ...fieldsOfFact(story, recorded),
  };
}

/** A pledge, a step of one, or a denial. */
export function pledgeOf(story: PublishedStory, recorded: RecordedFact<Pledge>): z.infer<typeof pledgeFields> {
  const { by, to, what, status, quantity, qualifier, unit, currency, over, inAll, alternateOf, topic, ...rest } =
    recorded.fact;
  return {
    by: subjectReferences(story, by),
    to: to === null ? null : subjectReference(story, to),
    ...{ what, words: formatPledge(recorded.fact), status, quantity, qualifier, unit, currency, over },
    ...{ inAll, alternateOf, topic },
    attributedTo: attributedTo(story, rest.attributedTo),
    answers: eventReferenceOrNull(story, rest.answers),
    note: rest.note,
    ...fieldsOfFact(story, recorded),
  };
}

/** A date to come. */
export function upcomingFieldsOf(
  story: PublishedStory,
  recorded: RecordedFact<Upcoming>,
): z.infer<typeof upcomingFields> {
  const { what, date, status, note } = recorded.fact;
  return { what, date: dateFieldsOrNull(date), status, note, ...fieldsOfFact(story, recorded) };
}
