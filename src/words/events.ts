import { formatCount, formatPlainCount } from '../format.ts';
import type { StoryEvent } from '../model/records/event.ts';

/** What an event's page says, and an event in a list, by key. */
export const eventWords = {
  title: 'Events',
  one: 'Event',
  descriptionOf: (kind: string, date: string, title: string) =>
    `${kind}, ${date}: ${title}. Who took part, who reports it and how we know.`,
  citedAs: (date: string) => `event, ${date}`,
  key: 'Key moment · ',
  after: 'After ',
  last: (sources: number) => (sources > 1 ? ', the last from ' : ', from '),
  dispute: (relation: string) => `${relation}: `,
  account: 'What happened',
  who: 'Who',
  about: 'About',
  online: 'online',
  count: (count: number) => formatCount(count, 'event'),
  plainCount: (count: number) => formatPlainCount(count, 'event'),
  /** How many sources an event has: "3 sources, one report". */
  sources: (count: number) => formatCount(count, 'source'),
  oneReport: 'one report',
  reprints: (count: number) => (count === 1 ? '1 of them a reprint' : `${count} of them reprints`),
  retracted: (count: number, retracted: string) => `${count} of them ${retracted}`,
} as const;

/** What is said of an event that did not happen on its day; `day` where another took its place. */
export const eventStatusWords = {
  rescheduled: (day: string | undefined) =>
    day === undefined ? 'This event was moved.' : `This event was moved to ${day}:`,
  postponed: () => 'This event was put off, and no new date was set.',
  cancelled: () => 'This event was called off.',
} as const satisfies Record<NonNullable<StoryEvent['eventStatus']>['status'], (day: string | undefined) => string>;

/** The table of who took part in what. */
export const participationWords = {
  title: 'Who takes part in what',
  description: 'Who did what in each event, from the first to the last. Those who take part most often come first.',
  /** "Who takes part in what, March 2019: 12 events". */
  inPeriod: (period: string) => `Who takes part in what, ${period}`,
  none: 'Nobody has taken part in two events yet.',
  others: 'Others who took part more than once: ',
  other: (count: string) => `(${count})`,
  moreOthers: (count: number) => formatCount(count, 'other'),
  and: ' and ',
  key: 'Key to the signs',
  event: 'Event',
  leftOut: (count: number) => `We leave out ${formatCount(count, 'other event')} in which none of them took part.`,
  did: (what: string) => `${what}: `,
  tookPart: 'took part',
  spoke: 'spoke',
  pledged: 'pledged something or denied it',
  changedStatus: 'changed status',
  inVoice: (words: string, voice: string) => `${words} (according to ${voice})`,
} as const;
