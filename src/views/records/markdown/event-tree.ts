import type { RootContent } from 'mdast';
import { eventFactWords } from '../../../words/event-facts.ts';
import { eventWords } from '../../../words/events.ts';
import { markdownPageWords } from '../../../words/markdown-page.ts';
import { pledgeWords } from '../../../words/pledges.ts';
import { questionWords } from '../../../words/questions.ts';
import { citedWords } from '../../../words/sources.ts';
import { statementWords } from '../../../words/statements.ts';
import { voiceWords } from '../../../words/voices.ts';
import type { EventRecord } from '../schema/event.ts';
import { endOf, headOf } from './ends.ts';
import { claimLine, membershipLine, pledgeLine, statementLine, upcomingLine } from './fact-lines.ts';
import { heading, linkTo, list, listSection, paragraph, section, written, type InLine } from './nodes.ts';
import { publicationLine } from './publication-line.ts';

/** The page of an event. */
export function eventTree(event: EventRecord): readonly RootContent[] {
  const { title, kindInWords, date, places, dateNote, eventStatus, text, sources } = event;
  return [
    ...headOf(title, [kindInWords, date.words, ...places.map(({ name }) => name)]),
    ...(eventStatus === null ? [] : [paragraph(...statusLine(eventStatus))]),
    ...(dateNote === null ? [] : [paragraph(dateNote)]),
    ...(text === '' ? [] : [heading(2, eventWords.account)]),
    ...written(text),
    ...listSection(eventWords.who, event.participants.map(partLine)),
    ...listSection(
      eventWords.about,
      event.about.map((about) => [linkTo(about)]),
    ),
    ...factsOf(event),
    ...listSection(citedWords.heading, sources.map(publicationLine), true),
    ...endOf(event),
  ];
}

function factsOf(event: EventRecord): readonly RootContent[] {
  return [
    ...section(
      questionWords.ofEvent.heading,
      event.questions.flatMap((question) => answersTo(event, question)),
    ),
    ...listSection(pledgeWords.title, event.pledges.map(pledgeLine)),
    ...listSection(eventFactWords.statusChanges, event.memberships.map(membershipLine)),
    ...listSection(eventFactWords.dates, event.upcoming.map(upcomingLine)),
    ...listSection(statementWords.heading, event.statements.map(statementLine)),
  ];
}

function answersTo({ claims }: EventRecord, { question, relationInWords }: EventRecord['questions'][number]) {
  const own = claims.filter((claim) => claim.question.id === question.id);
  return [heading(3, question.name), paragraph(relationInWords), list(own.map(claimLine))];
}

function partLine({ actor, role, attributedTo, disputed }: EventRecord['participants'][number]): readonly InLine[] {
  const told = attributedTo ? voiceWords.accordingTo(role, attributedTo.words) : role;
  return [linkTo(actor), markdownPageWords.saidOf(disputed.length > 0 ? voiceWords.disputed(told) : told)];
}

function statusLine({ words, movedTo, note }: NonNullable<EventRecord['eventStatus']>): readonly InLine[] {
  return [words, ...(movedTo === null ? [] : [' ', linkTo(movedTo)]), ...(note === null ? [] : [' ', note])];
}
