import { formatDate, formatDateAsNoun, formatTitle } from '../../../format.ts';
import { correctionsOfFact } from '../../../model/graph/corrections.ts';
import { lastRetraction } from '../../../model/graph/retraction.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import { isSetAside, type FactAddress, type Revocable } from '../../../model/records/fact.ts';
import { correctionAnchor } from '../../../paths.ts';
import { eventUrl } from '../../../urls.ts';
import type { Link } from '../links/link.ts';
import { factStateWords } from '../../../words/event-facts.ts';
import { updateWords } from '../../../words/source-updates.ts';

/** What became of a fact since it was recorded, printed beside it wherever it stands. */
export interface FactState {
  /** Why it counts no more: "Withdrawn since, and not counted", "Retracted on …"; null for one that counts. */
  readonly setAside: string | null;
  /** "Corrected on 25 November 2026", leading to the correction; the earliest written first. */
  readonly corrected: readonly Link[];
  /** "Disputed by Mira Stone", leading to what was said against it; of standings and parts only. */
  readonly disputed: readonly Link[];
}

type AnyFact = FactAddress & Revocable & { readonly question?: string };

/** What is to be said beside a fact of an event. */
export function factState(recorded: RecordedFact<AnyFact>): FactState {
  return { setAside: setAsideInWords(recorded.fact), corrected: correctedOn(recorded), disputed: [] };
}

function setAsideInWords(fact: Revocable): string | null {
  if (!isSetAside(fact)) return null;
  if (fact.withdrawn) return factStateWords.withdrawn;
  const { kind, date } = lastRetraction(fact.retractions)!;
  return factStateWords.retracted(formatTitle(updateWords[kind]), formatDateAsNoun(date).text);
}

function correctedOn(recorded: RecordedFact<AnyFact>): readonly Link[] {
  const { id, corrections } = recorded.event;
  return correctionsOfFact(recorded).map((correction) => ({
    href: `${eventUrl(id)}#${correctionAnchor(corrections.indexOf(correction) + 1)}`,
    label: factStateWords.corrected(formatDate(correction.date).text),
  }));
}
