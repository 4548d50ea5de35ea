import { formatCount } from '../format.ts';

/** What the home page and the timeline say, by key. */
export const timelineWords = {
  title: 'Timeline',
  events: 'Events',
  seeNew: 'See them on the timeline',
  allEvents: (count: number) => (count === 1 ? formatCount(1, 'event') : `All ${formatCount(count, 'event')}`),
  soFar: 'The story so far',
  keyMoments: 'Key moments',
  latest: 'What happened last',
  dayNotRecorded: 'Day not recorded',
  markSeen: 'Mark all as seen',
  orders: 'Order of the timeline',
  months: 'Years and months of the timeline',
  jump: 'Jump to a month',
  happened: (day: string) => `Happened: ${day}`,
  monthNotRecorded: 'month not recorded',
  yearNotRecorded: 'year not recorded',
  years: (from: string, to: string) => `${from} to ${to}`,
  part: (year: string, name: string) => `${year}, ${name}`,
  asOf: (day: string) => `As of ${day}, the day of our latest source.`,
  /** Of a story in which nothing is told yet. */
  noEvents: 'No events yet.',
  asFarAsSources: 'As far as our sources go.',
} as const;

/** What each order of the timeline is called, and says of itself. */
export const orderWords = {
  'newest-first': {
    label: 'Newest first',
    title: 'Timeline',
    lead: 'Every event, latest first.',
    countInWords: (count: number) => formatCount(count, 'event'),
    partInWords: (part: number, all: number) => `The latest ${part} of ${formatCount(all, 'event')}`,
    ofPeriod: (title: string) => `${title}, latest first.`,
  },
  'oldest-first': {
    label: 'Oldest first',
    title: 'Timeline, oldest first',
    lead: 'Every event, in the order in which things happened.',
    countInWords: (count: number) => `${formatCount(count, 'event')}, oldest first`,
    partInWords: (part: number, all: number) => `The first ${part} of ${formatCount(all, 'event')}`,
    ofPeriod: (title: string) => `${title}.`,
  },
  'became-known': {
    label: 'As it became known',
    title: 'Timeline, as it became known',
    lead: 'Every event by the day our first source reported it, latest first.',
    countInWords: (count: number) => `${formatCount(count, 'event')} that became known`,
    partInWords: (part: number, all: number) => `The last ${part} of ${formatCount(all, 'event')} to become known`,
    ofPeriod: (title: string) => `${title}, latest first.`,
  },
} as const;

/** What the controls say that narrow the timeline. */
export const filterWords = {
  filter: 'Filter',
  filterOrGoBack: 'Filter, or go back to an earlier day',
  legend: 'Filter the timeline',
  words: 'Words',
  kind: { label: 'Kind', any: 'All kinds' },
  actor: { label: 'Who', any: 'Everyone' },
  entity: { label: 'About', any: 'Everything' },
  language: { label: 'Source language', any: 'All languages' },
  from: 'From',
  to: 'To',
  key: 'Key moments only',
  known: 'As known on',
  knownByPublication: 'As known on, by day of publication',
  knownOnAnyDay: 'As known on, any day',
  now: 'now',
  clear: 'Clear',
  copy: 'Copy this view',
  stoodThen: 'How things stood then',
} as const;

/** The pictures of how many events there are when. */
export const densityWords = {
  drag: 'Drag over the bars to pick a span of time.',
  summary: (unit: string, from: string, to: string, busiest: string, count: string) =>
    `Events per ${unit}, from ${from} to ${to}. Busiest: ${busiest}, with ${count}.`,
  spread: (unit: string) => `Lighter: events that lasted longer than a ${unit}, or whose ${unit} no source gives.`,
  unit: { week: 'week', month: 'month', year: 'year', decade: 'decade' },
  /** What a bar is called. */
  week: (day: string) => `week of ${day}`,
  decade: (year: string) => `${year}s`,
  the: 'the ',
  /** Of some events on the line of the story. */
  some: (count: number, all: number) => `${count} of ${formatCount(all, 'event')}`,
  allOn: (count: string, when: string) => `${count}, all dated ${when}.`,
  span: (count: string, from: string, to: string) => `${count}, from ${from} to ${to}.`,
  mark: (day: string, title: string) => `${day}: ${title}`,
  keyMoment: 'Filled dot: a key moment.',
  /** What the bars on a strip of events mean. */
  bars: (hasUncertain: boolean, hasLasting: boolean) => {
    if (hasUncertain) return `Bar: some day in that time${hasLasting ? ', or all of it' : ''}.`;
    return hasLasting ? 'Bar: all of that time.' : null;
  },
} as const;
