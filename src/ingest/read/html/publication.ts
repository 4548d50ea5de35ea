import { readingWords } from '../../../words/problems/reading.ts';
import type { Article, Found } from '../../article.ts';
import type { AgencyLine } from '../dateline.ts';
import { isUniversal, mayBeAnotherDay } from '../dates/time-of-day.ts';
import type { Block } from './blocks.ts';
import type { Page } from './page.ts';
import { originalDays, printedDays } from './printed-days.ts';
import type { DayEvidence } from './day-evidence.ts';
import { addressDay, toldDays, unsureDays } from './published.ts';
import { laterDays } from './updates.ts';

/** What a page tells of the day it was published on, beside what it tells programs. */
export interface DaysOnPage {
  readonly head: readonly Block[];
  readonly address: string | null;
  readonly agency: AgencyLine | null;
}

/** The days of an article, and what an editor should know of them. */
export interface Publication {
  readonly days: Pick<Article, 'published' | 'publishedProposals' | 'updates'>;
  readonly notes: readonly string[];
}

/**
 * The day a page was published on: what it tells programs, else the day printed beside its title, else the one in its
 * address. Days that are not taken are proposals, and so is one whose numbers may mean another.
 */
export function publicationOf(page: Page, { head, address, agency }: DaysOnPage): Publication {
  const told = toldDays(page);
  const unsure = unsureDays(page);
  const printed = printedDays(head, page.locale);
  const original = originalDays(printed);
  const ofAgency = agency?.day
    ? [{ read: agency.day, found: { value: agency.day.day, from: readingWords.from.dateline, raw: agency.day.raw } }]
    : [];
  const evidence = [...told, ...original, ...unsure, ...addressDay(address), ...ofAgency];
  const taken = evidence.find(({ read }) => read.orElse === null && /^\d{4}-\d{2}/.test(read.day)) ?? null;
  const unlikely = printed.filter((one) => one.label !== 'updated' && !original.includes(one));
  const local = [...original, ...told, ...unsure].filter(({ read }) => !read.time || !isUniversal(read.time));
  const published = taken && chosen(taken, local);
  const updates = laterDays(page, printed, published?.value ?? null);
  return {
    days: { published, publishedProposals: proposals([...evidence, ...unlikely], published, updates), updates },
    notes: published ? doubts(taken, published, evidence) : [],
  };
}

/** A time in UTC may be of another day where the article was published: the day told without UTC is that one. */
function chosen(taken: DayEvidence, local: readonly DayEvidence[]): Found<string> {
  if (!taken.read.time || !isUniversal(taken.read.time)) return taken.found;
  const neighbour = local.find(({ read }) => read.orElse === null && isNextTo(read.day, taken.read.day));
  const same = local.some(({ read }) => read.day === taken.read.day);
  return neighbour && !same ? neighbour.found : taken.found;
}

function isNextTo(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) === 86_400_000;
}

function proposals(
  evidence: readonly DayEvidence[],
  published: Found<string> | null,
  updates: readonly Found<string>[],
): readonly Found<string>[] {
  const others = evidence.flatMap(({ found, read }) =>
    read.orElse ? [found, { ...found, value: read.orElse }] : [found],
  );
  const known = new Set([published?.value, ...updates.map(({ value }) => value)]);
  return others.filter(({ value }) => !known.has(value) && known.add(value));
}

function doubts({ read }: DayEvidence, published: Found<string>, evidence: readonly DayEvidence[]): readonly string[] {
  const { notes } = readingWords;
  const others = [...new Set(evidence.map(({ read: { day } }) => day))].filter((day) => day !== published.value);
  const utc = mayBeAnotherDay(read.time) ? [notes.universal(published.raw)] : [];
  return others.length > 0 ? [...utc, notes.otherDays(published.value, others)] : utc;
}
