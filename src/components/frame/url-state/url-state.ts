/** What a reader asks for, by field, as it stands in the address; an empty text for a field that asks for nothing. */
export type UrlState<Name extends string> = Readonly<Record<Name, string>>;

/** The fields that an address may have, in order, each with what it makes of a value: an empty text for one it refuses. */
export type UrlFields<Name extends string> = Readonly<Record<Name, (value: string) => string>>;

/** As many letters as the boxes for words take. */
const MAX_LETTERS = 200;

/** Takes any text, and 200 letters of it at most. */
export const anyText = (value: string): string => value.slice(0, MAX_LETTERS);

/** Takes a list of ids with commas between them, however long; whoever reads it leaves out what is no id. */
export const anyIds = (value: string): string => value;

/** Takes a day of the calendar, `YYYY-MM-DD`. */
export function calendarDay(value: string): string {
  // A year below 1000 is one that is being typed; and some browsers take 30 February for 2 March.
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return '';
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : '';
}

/** The state that each field's value makes: without spaces around it, empty where it is refused. */
export function stateFrom<Name extends string>(
  fields: UrlFields<Name>,
  valueOf: (field: Name) => string | null,
): UrlState<Name> {
  const entries = namesOf(fields).map((field) => {
    return [field, fields[field]((valueOf(field) ?? '').trim())];
  });
  return Object.fromEntries(entries) as UrlState<Name>;
}

/**
 * The state that an address has, the first value where it has several of a field.
 *
 * @param search the part of an address from its `?` on, such as `?kind=vote&from=2026-01-12`
 */
export function parseState<Name extends string>(fields: UrlFields<Name>, search: string): UrlState<Name> {
  const parameters = new URLSearchParams(search);
  return stateFrom(fields, (field) => parameters.get(field));
}

/** The part of an address that leads back to a state, from its `?` on; an empty text where nothing is asked for. */
export function searchOf(state: UrlState<string>): string {
  const asked = Object.entries(state).filter(([, value]) => value !== '');
  return asked.length > 0 ? `?${new URLSearchParams(asked).toString()}` : '';
}

/** True when nothing is asked for. */
export function isEmpty(state: UrlState<string>): boolean {
  return Object.values(state).every((value) => value === '');
}

/** The names of the fields, in order. */
export function namesOf<Name extends string>(fields: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(fields) as Name[];
}
