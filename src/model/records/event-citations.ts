import { FACT_FIELDS } from '../graph/fact-kinds.ts';
import type { Citation } from '../text/citation.ts';
import type { Entry } from './content.ts';
import type { EventData } from './event.ts';

/** A citation in an event, and where it stands. */
export interface PlacedCitation extends Pick<Citation, 'source' | 'locator'> {
  readonly field: string;
  readonly line?: number;
}

/** All that an event cites, in its account and in its facts. */
export function citationsIn({ data, text }: Entry<EventData>): readonly PlacedCitation[] {
  const inText = text.paragraphs.flatMap(({ citations }) =>
    citations.map(({ source, locator, line }) => ({ source, locator, line, field: 'body' })),
  );
  const inFacts = FACT_FIELDS.flatMap((list) =>
    data[list].flatMap(({ citations }, i) =>
      citations.map(({ source, locator }, n) => ({ source, locator, field: `${list}.${i}.sources.${n}` })),
    ),
  );
  return [...inText, ...inFacts];
}
