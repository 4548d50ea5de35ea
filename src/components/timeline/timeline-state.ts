/** What the timeline is narrowed to, as the address says it; an empty text for no matter what. */
export type TimelineState = Readonly<Record<Field, string>>;

export const FIELDS = ['q', 'kind', 'actor', 'entity', 'language', 'key', 'from', 'to', 'known'] as const;
export type Field = (typeof FIELDS)[number];

const DAYS: readonly Field[] = ['from', 'to', 'known'];
const MOST_LETTERS = 200;

/** The state of `?kind=…&actor=…&from=2026-01-12&known=2026-01-22`; what it does not know is left out. */
export function stateOf(search: string): TimelineState {
  const parameters = new URLSearchParams(search);
  return stateBy((field) => parameters.get(field) ?? '');
}

/** The state that each field's value makes; a day that is none is left out. */
export function stateBy(valueOf: (field: Field) => string): TimelineState {
  const entries = FIELDS.map((field) => [field, clean(field, valueOf(field))]);
  return Object.fromEntries(entries) as TimelineState;
}

/** The address of a state, from its `?` on; empty for one that narrows nothing. */
export function searchOf(state: TimelineState): string {
  const chosen = FIELDS.filter((field) => state[field] !== '').map((field) => [field, state[field]]);
  return chosen.length > 0 ? `?${new URLSearchParams(chosen).toString()}` : '';
}

/** Whether nothing is asked for. */
export function isEmpty(state: TimelineState): boolean {
  return FIELDS.every((field) => state[field] === '');
}

export const NOTHING: TimelineState = stateBy(() => '');

function clean(field: Field, value: string): string {
  const text = value.trim().slice(0, MOST_LETTERS);
  return DAYS.includes(field) && !isDay(text) ? '' : text;
}

function isDay(text: string): boolean {
  // A year below 1000 is one that is being typed; and some browsers take 30 February for 2 March.
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
