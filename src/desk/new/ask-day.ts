import { numbersInLocator } from '../../ingest/warnings/cited-paragraphs.ts';
import { dateFrom } from '../../model/dates/edtf.ts';
import { fromSourceWords } from '../../words/from-source.ts';
import type { OpenStory } from '../story.ts';
import type { Asker } from './ask-fields.ts';
import { NEW_FIELDS } from './fields.ts';
import { faultIn, valueOf, type CitedPlace, type GivenWords } from './given.ts';
import { pastDays, type ToldBySource } from './told-by-source.ts';

const WORDS = fromSourceWords;

/** A day that an article opens with is that of its event where it is so near, in days; an earlier one is of its background. */
const NEAR = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

interface DayOffered {
  readonly value: string;
  readonly label: string;
  readonly isCited: boolean;
  readonly isOpening: boolean;
}

/**
 * Asks for the day of an event that a source tells: one of those in the cited paragraphs, the day that it opens with, the
 * day of the source, or another that it tells of, none of them later than itself; empty where it is none of them.
 */
export function askDay(ask: Pick<Asker, 'choice'>, told: ToldBySource, cited: readonly number[]): Promise<string> {
  const { published } = told;
  const opening = openingDay(told);
  const past = [...pastDays(told)].map(([day, paragraphs]): DayOffered => ({
    value: day,
    label: WORDS.dayIn(day, paragraphs),
    isCited: paragraphs.some((number) => cited.includes(number)),
    isOpening: day === opening,
  }));
  const own = published === null ? [] : [{ value: published, label: WORDS.publishedOn(published) }];
  const inOrder = [
    ...past.filter(({ isCited }) => isCited),
    ...past.filter(({ isOpening }) => isOpening),
    ...own,
    ...past,
  ];
  const once = inOrder.filter(({ value }, i) => inOrder.findIndex((day) => day.value === value) === i);
  const offers = [...once.map(({ value, label }) => ({ value, label })), { value: '', label: WORDS.otherDay }];
  return ask.choice(WORDS.day, offers);
}

/** The latest day in the first paragraph, where that is near the day of the source. */
function openingDay(told: ToldBySource): string | undefined {
  const [first] = told.paragraphs.toSorted((a, b) => a.number - b.number);
  return first?.days
    .filter((day) => isNear(day, told.published))
    .toSorted()
    .at(-1);
}

function isNear(day: string, published: string | null): boolean {
  if (published === null || !DAY.test(day)) return false;
  const before = Date.parse(dateFrom(published).last) - Date.parse(day);
  return before >= 0 && before <= NEAR * DAY_MS;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const CITE = NEW_FIELDS.event.find(({ form }) => form === 'cited')!;

/** The numbers of the paragraphs of a source that are to be cited, as far as they are given. */
export function numbersCited(story: OpenStory, { source }: ToldBySource, words: GivenWords): readonly number[] {
  const given = words.get('cite');
  if (!given || faultIn(story, 'event', CITE, given) !== undefined) return [];
  const places = valueOf(story, 'event', CITE, given) as readonly CitedPlace[];
  return places.filter(({ id }) => id === source).flatMap(({ locator }) => numbersInLocator(locator ?? ''));
}
