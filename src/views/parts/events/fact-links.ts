import type { Fact, Facts } from '../../../model/graph/fact-kinds.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { FactField } from '../../../model/records/fact.ts';
import type { Link } from '../links/link.ts';
import { factNames } from '../../../words/event-facts.ts';

/** The facts of an event that rest on a source, as links for the way back from the source: "statement 2". */
export function factsCiting(event: StoryEvent, source: string): readonly Link[] {
  return Object.keys(factNames).flatMap((field) => linksTo(field as FactField, event, source));
}

function linksTo(field: FactField, event: Facts, source: string): readonly Link[] {
  const facts: readonly Fact<FactField>[] = event[field];
  return facts.flatMap(({ anchor, sources }, i) =>
    sources.includes(source) ? [{ href: `#${encodeURIComponent(anchor)}`, label: `${factNames[field]} ${i + 1}` }] : [],
  );
}
