import { DAYS } from './days.ts';
import { anEvent } from './event.ts';
import { questionsOf } from './question.ts';
import type { MadeUpRecord } from './record.ts';
import { aSetting } from './setting.ts';
import { aSource } from './source.ts';

/** How many sources an event has, so that only so many more make a story longer. */
export const STEP = 5;

/** The fewest sources that make a story with records of every kind. */
export const SMALLEST = 100;

/**
 * A made-up story of ten years, the same for the same number of sources: N sources of 350 words, N/5 events with
 * citations, claims, memberships, pledges and statements, N/20 actors with spellings in several scripts, N/50 entities
 * and N/100 questions. Who takes part follows Zipf's law: the busiest actor is in about a third of all events.
 *
 * @param count how many sources, from `SMALLEST` on, a multiple of `STEP`
 */
export function storyOfYears(count: number): readonly MadeUpRecord[] {
  const setting = aSetting(count);
  const questions = questionsOf(setting, count);
  const events = count / STEP;
  const told = Array.from({ length: events }, (_, at) => {
    const day = Math.floor((at * DAYS) / events);
    const sources = Array.from({ length: STEP }, (__, i) => aSource(setting, day + (i % 3), at * STEP + i));
    const question = questions[at % questions.length]!.id;
    return { sources, event: anEvent(setting, { day, at, sources: sources.map(({ id }) => id), question }) };
  });
  const subjects = [...setting.actors, ...setting.entities];
  return [...subjects, ...questions, ...told.flatMap(({ sources }) => sources), ...told.map(({ event }) => event)];
}
