import { FRENCH, type Cast } from './cast.ts';
import type { Pen } from './pen.ts';

/** The sources of a fact: ids, or citations with the places in them and their words. */
export function citationsOf(pen: Pen, { sources }: Cast): readonly unknown[] {
  return pen.some(sources).map((id) => (pen.in100(40) ? citation(pen, id) : id));
}

function citation(pen: Pen, id: string): object {
  const quoted = pen.in100(50) && { quote: pen.line('quote') };
  return {
    id,
    ...pen.maybe('locator', () => `para. ${pen.whole(1, 9)}`),
    ...quoted,
    ...(quoted && id === FRENCH && { translation: pen.line('translation') }),
  };
}
