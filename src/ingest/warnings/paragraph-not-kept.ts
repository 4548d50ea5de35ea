import type { WarningRule } from '../../model/checks/rule.ts';
import { FACT_FIELDS } from '../../model/graph/fact-kinds.ts';
import type { Content } from '../../model/records/content.ts';
import type { Citation } from '../../model/text/citation.ts';
import { sourceProblems } from '../../words/problems/sources.ts';
import { missingParagraphs } from './cited-paragraphs.ts';
import type { ParagraphsOf } from './printed-in-sources.ts';

type CitingEvent = Content['events'][number];

/** A citation in an event, and where it stands. */
interface PlacedCitation extends Citation {
  readonly field: string;
  readonly line?: number;
}

/** Warns of a paragraph that an event cites and that its source has not; once for each paragraph, where the source is at hand. */
export function paragraphNotKeptBy(paragraphsOf: ParagraphsOf): WarningRule {
  return function* paragraphNotKept(_, { events }) {
    for (const event of events) {
      const told = new Set<string>();
      for (const { source, locator, ...place } of citationsIn(event)) {
        const kept = paragraphsOf(source);
        const missing = missingParagraphs(locator, kept).filter((number) => !told.has(`${source} ${number}`));
        if (missing.length === 0) continue;
        missing.forEach((number) => told.add(`${source} ${number}`));
        const words = sourceProblems.paragraphNotKept(source, missing, Math.max(...kept.keys()));
        yield { of: event, collection: 'events', ...place, ...words };
      }
    }
  };
}

function citationsIn({ data, text }: CitingEvent): readonly PlacedCitation[] {
  const inText = text.paragraphs.flatMap(({ citations }) => citations.map((cited) => ({ ...cited, field: 'body' })));
  const inFacts = FACT_FIELDS.flatMap((list) =>
    data[list].flatMap(({ citations }, i) =>
      citations.map(({ source, locator }, n) => ({ source, locator, field: `${list}.${i}.sources.${n}` })),
    ),
  );
  return [...inText, ...inFacts];
}
