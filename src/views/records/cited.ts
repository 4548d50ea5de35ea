import type { z } from 'zod';
import { correctionsOfFact, correctionsReaching } from '../../model/graph/corrections.ts';
import type { RecordedFact } from '../../model/graph/recorded-fact.ts';
import type { Attribution } from '../../model/records/attribution.ts';
import type { Correction } from '../../model/records/correction.ts';
import type { StoryEvent } from '../../model/records/event.ts';
import { isSetAside, type FactAddress, type Revocable } from '../../model/records/fact.ts';
import type { FactCitation } from '../../model/records/fact-citation.ts';
import { attributionInWords } from '../parts/events/attribution.ts';
import { factState } from '../parts/events/fact-state.ts';
import { briefSource } from '../parts/sources/brief-source.ts';
import { dateFields } from '../parts/dates/date-fields.ts';
import {
  addressOfFact,
  addressOfRecord,
  sourceReference,
  subjectReferences,
  type PublishedStory,
} from './references.ts';
import type { attributionFields, citedSchema, correctionFields } from './schema/shared.ts';

type CitedFields = z.infer<typeof citedSchema>;
type CorrectionFields = z.infer<typeof correctionFields>;

/** What all facts have, whatever they tell. */
type CitedFact = FactAddress & Revocable & { readonly citations: readonly FactCitation[]; readonly question?: string };

/** The sources of a fact or a role, each with the place in it. */
export function citedFields(story: PublishedStory, citations: readonly FactCitation[]): CitedFields[] {
  return citations.map(({ source, locator, quote, translation }) => ({
    id: source,
    label: briefSource(story.graph, source).label,
    address: addressOfRecord(story, 'source', source),
    locator,
    quote,
    translation,
  }));
}

/** Whom the sources of a fact have it from; null where they do not say. */
export function attributedTo(
  story: PublishedStory,
  attribution: Attribution | null,
): z.infer<typeof attributionFields> | null {
  const words = attributionInWords(story.graph, attribution);
  if (attribution === null || words === null) return null;
  if (typeof attribution === 'string') return { words, by: [], as: null, through: null };
  const { by, as, through } = attribution;
  return { words, by: subjectReferences(story, by), as, through };
}

/** Corrections of a record; of an event `fact` leads to what each corrects. */
export function ownCorrections(
  story: PublishedStory,
  corrections: readonly Correction[],
  event: StoryEvent | null = null,
): CorrectionFields[] {
  return corrections.map(({ date, text, fact }) => ({
    date: dateFields(date),
    text,
    fact: event && fact !== null ? addressOfFact(story, event, fact) : null,
    of: null,
  }));
}

/** Those of an event, then those of its sources, as its page has them. */
export function correctionsOfEvent(story: PublishedStory, event: StoryEvent): CorrectionFields[] {
  const ofSources = correctionsReaching(story.graph, event).flatMap(({ correction, source }) =>
    source === null
      ? []
      : ownCorrections(story, [correction]).map((one) => ({ ...one, of: sourceReference(story, source.id) })),
  );
  return [...ownCorrections(story, event.corrections, event), ...ofSources];
}

/** What every fact says of itself: its address, its sources, and whether it still counts. */
export function fieldsOfFact(story: PublishedStory, recorded: RecordedFact<CitedFact>, counts?: boolean) {
  const { fact, event } = recorded;
  return {
    address: addressOfFact(story, event, fact.anchor),
    sources: citedFields(story, fact.citations),
    withdrawn: fact.withdrawn,
    counts: counts ?? !isSetAside(fact),
    setAside: factState(recorded).setAside,
    corrections: ownCorrections(story, correctionsOfFact(recorded), event),
  };
}
