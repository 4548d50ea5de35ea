import type { Question } from '../../../model/records/question.ts';
import type { Source } from '../../../model/records/source.ts';
import type { Subject } from '../../../model/records/subject.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { formatLabel } from '../../../format.ts';
import { eventUrl, questionUrl, sourceUrl, subjectUrl, participationUrl } from '../../../urls.ts';
import { participationWords } from '../../../words/events.ts';
import { titleWords } from '../../../words/links.ts';

/** A link as a page prints it; `language` is given for a label that is not in the page's language. */
export interface Link {
  readonly href: string;
  readonly label: string;
  readonly language?: string;
  /** What tells it apart from another of the same label, printed after it: "ferry captain". */
  readonly distinction?: string;
  /** What stands before it in a sentence: "the " River Council. */
  readonly article?: string;
}

/** To the page of an actor or entity, labelled with its name, and with what tells it apart from a namesake. */
export function linkToSubject(subject: Subject): Link {
  const link = { href: subjectUrl(subject), label: subject.name };
  return subject.distinction === null ? link : { ...link, distinction: subject.distinction };
}

/** The name of an actor or entity in plain text: "Salma Hadidi", of namesakes "Salma Hadidi (ferry captain)". */
export const fullNameOf = (subject: Subject): string => formatLabel(linkToSubject(subject));

/** To the page of an event, labelled with its title. */
export const linkToEvent = (event: StoryEvent): Link => ({ href: eventUrl(event.id), label: eventTitle(event) });

/** The title of an event; one that did not happen on its day says so first: "Called off: The council meets". */
export function eventTitle({ title, eventStatus }: StoryEvent): string {
  return eventStatus === null ? title : `${titleWords[eventStatus.status]}: ${title}`;
}

/** To the page of a source, labelled with its headline or our title for it. */
export const linkToSource = (source: Source): Link => ({ href: sourceUrl(source.id), ...sourceTitle(source) });

/** To the page of a question, labelled with the question. */
export const linkToQuestion = (question: Question): Link => ({ href: questionUrl(question.id), label: question.title });

/** To the table of who took part in which event. */
export const linkToParticipation = (): Link => ({ href: participationUrl(), label: participationWords.title });

/** A source's headline in its own language, or our title for it in [square brackets], as libraries print it. */
export function sourceTitle(source: Source): { label: string; language?: string } {
  if (source.title === null) return { label: `[${source.suppliedTitle}]` };
  return { label: source.title, language: source.language };
}
