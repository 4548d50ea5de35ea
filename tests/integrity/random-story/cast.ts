import { QUESTION_TYPES, type QuestionData } from '../../../src/model/records/question.ts';
import type { Pen } from './pen.ts';

export type QuestionType = QuestionData['type'];

/** The ids of all records of a story, which speak of one another. */
export interface Cast {
  readonly persons: readonly string[];
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  readonly bodies: readonly string[];
  readonly places: readonly string[];
  readonly things: readonly string[];
  readonly sources: readonly string[];
  /** Of which types there are questions. */
  readonly asked: readonly QuestionType[];
  readonly events: readonly EventPlace[];
}

/** The id and the day of an event, which tells no other event before it. */
export interface EventPlace {
  readonly id: string;
  readonly date: string;
}

/** The day on which all events have happened and all sources are published. */
export const PUBLISHED = '2026-03-20';
/** The one source that is not in the language of the site. */
export const FRENCH = '2026-03-lanterne';
/** A source that prints another again and was taken back, on which nothing rests alone. */
export const COPY = 'late-copy';
export const ADDED = '2026-06-01';

/** The kind of each entity that is no place. */
export const KIND_OF_THING: Readonly<Record<string, string>> = {
  'ferry-agreement': 'agreement',
  'harbour-law': 'law',
  'pier-case': 'case',
  'pier-report': 'document',
  'pier-plan': 'plan',
  'grey-ferry': 'thing',
};

/** The ids of a story of this many events. */
export function castOf(pen: Pen, events: number): Cast {
  return {
    persons: ['mira-alder', 'constructor'],
    countries: pen.some(['old-republic', 'northern-isles']),
    organisations: ['river-council'],
    bodies: ['river-council', 'ferry-agreement'],
    places: pen.some(['amber-harbour', 'web-forum']),
    things: ['ferry-agreement', ...pen.some(Object.keys(KIND_OF_THING).slice(1))],
    asked: pen.some(QUESTION_TYPES),
    sources: ['2026-03-20-lamp', FRENCH, 'constructor'],
    events: Array.from({ length: events }, (_, i) => placeOf(pen, i)),
  };
}

/** Some day of January or February, each event four days or more after the one before. */
function placeOf(pen: Pen, i: number): EventPlace {
  const day = i * 6 + pen.whole(1, 2);
  const date = `2026-0${day > 28 ? 2 : 1}-${String(((day - 1) % 28) + 1).padStart(2, '0')}`;
  return { id: `${date}-step-${String.fromCharCode(97 + i)}`, date };
}

export function actorsOf({ persons, countries, organisations }: Cast): readonly string[] {
  return [...persons, ...countries, ...organisations];
}

export function subjectsOf(cast: Cast): readonly string[] {
  return [...actorsOf(cast), ...cast.places, ...cast.things];
}
