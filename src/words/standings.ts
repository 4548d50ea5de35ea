import { formatPlainCount } from '../format.ts';
import type { Precision } from '../model/dates/date-point.ts';
import type { Subject } from '../model/records/subject.ts';

/** What one does who comes to belong to a body: one joins it; one signs an agreement; of others we cannot tell. */
export type BodyVerb = 'joined' | 'signed' | 'other';

/** The verb for bodies of these kinds: of agreements alone, "signed". */
export function bodyVerb(kinds: readonly Subject['kind'][]): BodyVerb {
  if (kinds.every((kind) => kind === 'agreement')) return 'signed';
  return kinds.every((kind) => kind === 'organisation' || kind === 'agreement') ? 'joined' : 'other';
}

/** What the pages say on who has joined, signed or left a body or agreement, by key. */
export const standingsWords = {
  /** Now, and as of a day gone by. */
  heading: {
    joined: { now: 'Who has joined', then: 'Who had joined' },
    signed: { now: 'Who has signed', then: 'Who had signed' },
    other: { now: 'Who stands where', then: 'Who stood where' },
  },
  titleOf: (heading: string, body: string) => `${heading}: ${body}`,
  description:
    'Each body and agreement of this story: who was invited, who joined or signed, who was suspended and who left, and when.',
  lead: 'Who was invited, who joined or signed, who left, and when.',
  descriptionOf: (title: string, asOf: string) => `${title}. ${asOf} Everyone named, since when, and who says so.`,
  none: 'Nothing yet.',
  seeToo: 'See also:',
  body: 'What it is:',
  otherBasis: 'Or see:',
  onlyNamed: 'We list only those whom a source names.',
  total: ' For the total, see: ',
  everyone: 'Everyone named, by status',
  nobody: 'Nobody at present.',
  past: 'Statuses that nobody has now:',
  changed: 'Who changed, by status',
  nobodyChanged: 'Nobody.',
  whole: 'Everyone, as of the last change of the year:',
  orderUntold: 'Who may have this status: order not told',
  formerly: 'Who had this status before',
  setAside: 'Reports taken back, and not counted',
  allBodies: (count: number) => `All ${count} bodies and agreements`,
  all: 'Everyone, and day by day',
  ofPerson: 'Where they stand',
  ofOthers: 'Where it stands',
  asKnown: (day: string, precision: Precision) => `As known ${inOrOn(precision)} ${day}`,
  /** `further`: how many of those named have come to a later status. */
  reported: (status: string, reported: string, { named, further }: { named: number; further: number }) =>
    `${status}: ${reported} reported, ${named} named here${furtherOf(named, further)}`,
  withDoubts: (count: string, doubts: string) => `${count} (${doubts})`,
  doubtsBegin: (doubt: string) => ` (${doubt}: `,
  doubtful: (doubt: string, count: number) => `${doubt}: ${count}`,
  group: (status: string, count: number, doubt: string | null) =>
    `${status} (${count}${doubt === null ? '' : `, ${doubt}`})`,
  named: (status: string, count: number) => (count === 1 ? status : `${status} (${count})`),
} as const;

/** The table of everyone named. */
export const standingsTableWords = {
  caption: 'Since when each has this status, and which source says so',
  order: 'Order of the table',
  sortBy: 'Sort by:',
  who: 'Who',
  since: 'Since when, and who says so',
  rowOf: (name: string) => `${name} in this table`,
} as const;

/** What a page says of one day. */
export const standingsDayWords = {
  happenedTitle: (heading: string, day: string, precision: Precision) =>
    `${heading} ${precision === 'day' ? 'by' : 'in'} ${day}`,
  knownTitle: (heading: string, day: string, precision: Precision) =>
    `${heading}, as known ${inOrOn(precision)} ${day}`,
  /** A month stands for those of its days that nobody tells. */
  by: (day: string, precision: Precision) => (precision === 'day' ? `by ${day}` : `before ${day} or on some day in it`),
  happened: (when: string) => `What had happened ${when}, as we know now.`,
  known: (when: string) => `What our sources had published ${when}, and nothing later.`,
  neighbours: 'Days before and after',
  nothing: 'Nothing.',
  perhaps: 'What may have changed by then, on an unknown day',
  certain: 'What had happened by then at the latest',
  changes: (done: string, precision: Precision) =>
    `What ${done} ${precision === 'day' ? 'on this day' : `in this ${precision}, on an unknown day`}`,
  changed: 'changed',
  becameKnown: 'became known',
  wasRetracted: (retracted: string) => `was ${retracted}`,
  knownOrRetracted: (became: string) => `became known, or ${became},`,
  otherBasis: {
    known: 'what our sources had published by then',
    happened: 'what had happened by then, as we know now',
  },
} as const;

/** The table of days on which anything changed or became known. */
export const changeDayWords = {
  heading: 'Day by day',
  between: 'Nothing changed between these days: for a day in between, look at the one before it.',
  caption: 'What had happened by each day, as we know now, and what had been published by then',
  years: 'All days, by year:',
  day: 'Day',
  happened: 'What had happened',
  known: 'What was known',
  nothingYet: 'nothing yet',
  count: (count: number, what: string) => `${count} ${what}`,
  perhaps: 'may have changed by then',
  certain: 'by then at the latest',
  retracted: 'retracted',
  withdrawn: 'withdrawn by the publisher',
  takenBack: 'taken back since',
  nothing: (verb: string) => `nothing ${verb}`,
} as const;

/** The map of those who are countries. */
export const mapWords = {
  heading: 'On the map',
  skip: 'Skip the map and go to the table',
  larger: 'Larger map (scroll sideways)',
  key: 'Key to the map',
  label: (title: string) => `Map: ${title}`,
  worldLabel: (title: string) => `Map of the world: ${title}`,
  world: 'The rest of the world. The dashed line marks the map above.',
  missing: 'Not on the map: ',
  borders: 'Borders come from Natural Earth, a free set of maps. Some are disputed; we take no side.',
  summary: (count: number) => `${formatPlainCount(count, 'country', 'countries')}, shaded by status`,
  tableSays: (summary: string) => `${summary}. The table below has dates and sources.`,
  listSays: (body: string, summary: string) => `${body}: ${summary}. The list below has the names.`,
  country: (name: string, words: string) => `${name}: ${words}`,
  status: (status: string) => `(${status})`,
} as const;

function inOrOn(precision: Precision): string {
  return precision === 'day' ? 'on' : 'in';
}

/** How many of those named have come to a later status: ", 1 of them now a step further". */
function furtherOf(named: number, further: number): string {
  if (further === 0) return '';
  return `, ${further < named ? `${further} of them` : 'all'} now a step further`;
}
