import type { DatePoint } from '../../../model/dates/date-point.ts';
import type { EdtfDate, OpenEnd } from '../../../model/dates/edtf.ts';

/**
 * Something as JSON-LD has it, in the terms of schema.org (https://schema.org). Addresses are those that pages print; the
 * layout makes them whole.
 */
export interface LinkedNode {
  readonly [property: string]: LinkedValue | undefined;
}

type LinkedValue = string | number | LinkedNode | readonly (string | LinkedNode)[];

/** What a page tells search engines and others that read JSON-LD, beside its breadcrumbs. */
export interface LinkedData {
  /** What the page is of. */
  readonly mainEntity: LinkedNode;
  /** The sources that it cites. */
  readonly citation: readonly LinkedNode[];
  /** The claims that it tells, each with where it appears. */
  readonly mentions: readonly LinkedNode[];
  /** The day on which it was first published here, `YYYY-MM-DD`; null where nothing tells. */
  readonly datePublished: string | null;
}

/** Another record, by its address alone. */
export function nodeAt(href: string): LinkedNode {
  return { '@id': href };
}

/**
 * When something happened: EDTF in a property of its own, and `startDate` and `endDate` only for days that are certain,
 * since programs take each for a day.
 */
export function datesOf(date: EdtfDate): LinkedNode {
  const [from, to] = [exactDay(date.spans[0].from), exactDay(date.spans[0].to)];
  if (date.form === 'one-of' || from === null) return { edtf: date.edtf };
  return { startDate: from, ...(date.form === 'interval' && to !== null && { endDate: to }), edtf: date.edtf };
}

/** When something was published, likewise; nothing where nothing tells. */
export function publishedOn(date: EdtfDate | null): LinkedNode {
  if (date === null) return {};
  const day = date.form === 'point' ? exactDay(date.spans[0].from) : null;
  return { ...(day !== null && { datePublished: day }), edtf: date.edtf };
}

/** The day that an end of a date is, where it is certain. */
function exactDay(end: DatePoint | OpenEnd): string | null {
  if (typeof end !== 'object' || end.approximate || end.unspecified !== null) return null;
  return end.precision === 'day' ? end.iso : null;
}
