import { numbersInLocator } from '../../ingest/warnings/cited-paragraphs.ts';
import { fromSourceWords } from '../../words/from-source.ts';
import type { OpenStory } from '../story.ts';
import type { Asker } from './ask-fields.ts';
import { NEW_FIELDS } from './fields.ts';
import { faultIn, valueOf, type CitedPlace, type GivenWords } from './given.ts';
import { toldDays, type ToldBySource } from './told-by-source.ts';

const WORDS = fromSourceWords;

/**
 * Asks for the day of an event that a source tells: one of those in the cited paragraphs, the day of the source, or another
 * that it tells of; empty where it is none of them.
 */
export function askDay(ask: Pick<Asker, 'choice'>, told: ToldBySource, cited: readonly number[]): Promise<string> {
  const days = [...toldDays(told)].map(([day, paragraphs]) => ({
    value: day,
    label: WORDS.dayIn(day, paragraphs),
    isCited: paragraphs.some((number) => cited.includes(number)),
  }));
  const { published } = told;
  const own = published === null ? [] : [{ value: published, label: WORDS.publishedOn(published), isCited: false }];
  const others = days.filter(({ isCited, value }) => !isCited && value !== published);
  const inOrder = [...days.filter(({ isCited }) => isCited), ...own, ...others];
  const once = inOrder.filter(({ value }, i) => inOrder.findIndex((day) => day.value === value) === i);
  const offers = [...once.map(({ value, label }) => ({ value, label })), { value: '', label: WORDS.otherDay }];
  return ask.choice(WORDS.day, offers);
}

const CITE = NEW_FIELDS.event.find(({ form }) => form === 'cited')!;

/** The numbers of the paragraphs of a source that are to be cited, as far as they are given. */
export function numbersCited(story: OpenStory, { source }: ToldBySource, words: GivenWords): readonly number[] {
  const given = words.get('cite');
  if (!given || faultIn(story, 'event', CITE, given) !== undefined) return [];
  const places = valueOf(story, 'event', CITE, given) as readonly CitedPlace[];
  return places.filter(({ id }) => id === source).flatMap(({ locator }) => numbersInLocator(locator ?? ''));
}
