import type { Question } from '../../../model/records/question.ts';
import type { Source } from '../../../model/records/source.ts';
import type { Subject } from '../../../model/records/subject.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { eventUrl, questionUrl, sourceUrl, subjectUrl, participationUrl } from '../../../urls.ts';

/** A link as a page prints it; `language` is given for a label that is not in the page's language. */
export interface Link {
  readonly href: string;
  readonly label: string;
  readonly language?: string;
}

export const linkToSubject = (subject: Subject): Link => ({ href: subjectUrl(subject), label: subject.name });
export const linkToEvent = (event: StoryEvent): Link => ({ href: eventUrl(event.id), label: event.title });
export const linkToSource = (source: Source): Link => ({ href: sourceUrl(source.id), ...sourceTitle(source) });

export const linkToQuestion = (question: Question): Link => ({ href: questionUrl(question.id), label: question.title });

export const linkToParticipation = (): Link => ({ href: participationUrl(), label: 'Who takes part in what' });

/** A source's headline in its own language, or our title for it in [square brackets], as libraries print it. */
export function sourceTitle(source: Source): { label: string; language?: string } {
  if (source.title === null) return { label: `[${source.suppliedTitle}]` };
  return { label: source.title, language: source.language };
}
