import { formatCalendarDay, formatCount, formatMonth } from '../format.ts';

/** "on 19 January 2026", "in January 2026" or "in 2026", from `2026-01-19`, `2026-01` or `2026`. */
function when(iso: string): string {
  if (iso.length === 10) return `on ${formatCalendarDay(iso)}`;
  return `in ${iso.length === 7 ? formatMonth(iso) : iso}`;
}

/** What pages say as of an earlier day, and the control that asks for one, by key; a function takes what varies. */
export const asKnownWords = {
  /** The control, on every page. */
  control: 'As known on…',
  region: 'Day of what is shown',
  day: 'Show only what was known on',
  since: 'Mark what is new since (optional)',
  show: 'Show',
  close: 'Close',
  allDays: 'All days of publication',
  failed: 'Not loaded: this page is of now.',
  /** The line above a page as of a day. */
  banner: (iso: string) => `As known ${when(iso)}.`,
  unchanged: (iso: string) =>
    `This page has said the same since ${iso.length === 10 ? formatCalendarDay(iso) : when(iso)}.`,
  back: 'Back to now',
  thatDay: 'All that was known then',
  note: 'Titles, dates, names and descriptions are those of today; what rests on later sources is left out, and what was withdrawn since is marked.',
  /** The title of a page as of a day. */
  title: (title: string, iso: string) => `${title}, as known ${when(iso)}`,
  /** On a page that is not kept by days. */
  ofNow: (iso: string) => `You are reading what was known ${when(iso)}. This page is of now.`,
  unkept: (iso: string, from: string) =>
    `You are reading what was known ${when(iso)}. This page is kept as of ${formatCalendarDay(from)} and later; it is of now.`,
  nothing: (iso: string) => `Nothing of this was known ${when(iso)}`,
  nothingText: 'No source had told of it yet.',
  /** Two days compared. */
  compared: (iso: string, added: number, gone: number) =>
    `${sinceWords(iso)}: ${formatCount(added, 'line')} new or changed, ${gone} no longer here.`,
  same: (iso: string) => `${sinceWords(iso)}: nothing new on this page.`,
  wholly: (iso: string) => `${sinceWords(iso)}: all of this page is new.`,
  notCompared: 'The two days could not be compared.',
  isNew: 'New or changed: ',
  gone: (iso: string) => `What this page said ${when(iso)} and says no more`,
  /** The page of all days. */
  daysTitle: 'Days of publication',
  daysLead: 'What was known on each day on which our sources told something new, and nothing later.',
  ofDay: (sources: number, events: number) =>
    `: ${sources === 0 ? 'no new source' : formatCount(sources, 'source')}, ${formatCount(events, 'event')} first told`,
  days: (count: number) => formatCount(count, 'day'),
  noDays: 'No source with a day is recorded yet.',
} as const;

function sinceWords(iso: string): string {
  return `Since ${iso.length === 10 ? formatCalendarDay(iso) : when(iso)}`;
}
