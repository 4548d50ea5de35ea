import { formatPlainCount } from '../format.ts';
import type { StoryEvent } from '../model/records/event.ts';
import type { Removed } from '../model/records/removed.ts';

/** What stands before the title of an event that did not happen on its day. */
export const titleWords = {
  rescheduled: 'Moved',
  postponed: 'Put off',
  cancelled: 'Called off',
} as const satisfies Record<NonNullable<StoryEvent['eventStatus']>['status'], string>;

/** What is said of a record that was removed. */
export const removedWords = {
  kind: {
    sources: 'Source',
    events: 'Event',
    entities: 'Place or thing',
    questions: 'Question',
  } satisfies Record<Exclude<Removed['collection'], 'actors'>, string>,
  removed: (kind: string) => `${kind}, removed`,
  title: (title: string) => `Removed: ${title}`,
  description: (day: string, reason: string) => `Removed on ${day}: ${reason}`,
  mergedInto: 'Merged into',
  splitInto: 'Split into',
} as const;

/** What the card of a link to a page says. */
export const cardWords = {
  key: (kind: string) => `Key moment · ${kind}`,
  dayNotRecorded: 'Day not recorded',
  status: (body: string, status: string) => `${body}: ${status}`,
} as const;

/** What the picture says that stands for a page where it is shared. */
export const shareCardWords = {
  question: 'Question',
  counts: (events: number, sources: number) =>
    `${formatPlainCount(events, 'event')} · ${formatPlainCount(sources, 'source')}`,
  answers: (count: number) => formatPlainCount(count, 'answer'),
  someAnswers: (shown: number, count: number) => `${shown} of ${formatPlainCount(count, 'answer')}`,
} as const;
