import type { WarningRule } from '../../model/checks/rule.ts';
import { citationsIn } from '../../model/records/event-citations.ts';
import { sourceProblems } from '../../words/problems/sources.ts';
import { missingParagraphs } from './cited-paragraphs.ts';
import type { ParagraphsOf } from './printed-in-sources.ts';

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
