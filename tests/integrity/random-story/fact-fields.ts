import { actorsOf, type Cast } from './cast.ts';
import { citationsOf } from './citations.ts';
import type { Pen } from './pen.ts';

export const QUALIFIERS = ['about', 'over', 'at-least', 'under', 'up-to'] as const;

/** Somebody who says so, in words or by fields. */
export function attribution(pen: Pen, cast: Cast): unknown {
  if (pen.in100(40)) return pen.line('attributedTo');
  return speakers(pen, cast);
}

/** One or several who speak; with what they are who have no name, those whom they speak for. */
export function speakers(pen: Pen, cast: Cast): object {
  const isNamed = pen.in100(50);
  const by = isNamed ? actorsOf(cast) : [...cast.countries, ...cast.organisations];
  return {
    by: pen.oneOrSome(by),
    ...(!isNamed && { as: pen.line('as') }),
    ...pen.maybe('through', () => pen.line('through')),
  };
}

/** What facts of every kind have. */
export function common(pen: Pen, cast: Cast, anchor: string): object {
  return {
    ...pen.maybe('withdrawn', () => pen.in100(30)),
    ...pen.maybe('anchor', () => `${anchor}-as-it-was`),
    sources: citationsOf(pen, cast),
  };
}
