import { lineOf } from '../diagnostics/field-lines.ts';
import { addressOf, type FormerIds } from '../graph/fact-anchor.ts';
import { FACT_FIELDS } from '../graph/fact-kinds.ts';
import type { FactCitation } from '../records/fact-citation.ts';
import type { FactData, FactField } from '../records/fact.ts';
import type { ChangedFact } from './kept-facts.ts';
import type { VersionedRecord } from './versioned-record.ts';

/** Where a record says that a source tells something, or in which words. */
interface PlaceInSource extends Pick<ChangedFact, 'field' | 'line'> {
  /** What it is cited for, by any address that this has or had, with the source. */
  readonly keys: readonly string[];
  /** "para. 4", or a quotation of the source; empty for the source alone. */
  readonly told: string;
}

/**
 * The places in sources, and the quotations of these, that a record had and has not now, where it still cites the source
 * for the same. Those that came besides are no change.
 */
export function changedPlaces(
  before: VersionedRecord,
  now: VersionedRecord,
  formerIds: FormerIds,
): readonly ChangedFact[] {
  const [was, is] = [citedPlaces(before, formerIds), citedPlaces(now, formerIds)];
  return was.flatMap(({ keys, told }) => {
    const here = is.filter((place) => meet(place.keys, keys));
    if (here.length === 0 || here.some((place) => place.told === told)) return [];
    const came = here.filter((place) => place.told !== '' && !was.some((one) => isSame(one, place)));
    const { field, line } = came[0] ?? here[0]!;
    return [{ key: keys[0]!, field, line, lost: [told], came: came.map((place) => place.told) }];
  });
}

function isSame(one: PlaceInSource, other: PlaceInSource): boolean {
  return one.told === other.told && meet(one.keys, other.keys);
}

function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

function citedPlaces({ text, data, lines }: VersionedRecord, formerIds: FormerIds): readonly PlaceInSource[] {
  const inText = (text?.paragraphs ?? []).flatMap(({ citations }) =>
    citations.flatMap(({ source, locator, line }) =>
      placesOf({ source, locator, quote: null, translation: null }, { keys: ['text'], field: 'body', line }),
    ),
  );
  const inFields = Object.entries(data).flatMap(([name, value]: [string, unknown]) =>
    citingItems(value).flatMap((item, i) => {
      const place = { keys: keysOf(name, item, formerIds), field: `${name}.${i}`, line: lineOf(lines, `${name}.${i}`) };
      return (item.citations ?? []).flatMap((citation) => placesOf(citation, place));
    }),
  );
  return [...inText, ...inFields];
}

interface CitingItem {
  readonly citations?: readonly FactCitation[];
}

function citingItems(value: unknown): readonly CitingItem[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is CitingItem => typeof item === 'object' && item !== null);
}

/** A fact is known by its addresses; any other item by the list that it is in. */
function keysOf(name: string, item: CitingItem, formerIds: FormerIds): readonly string[] {
  const field = FACT_FIELDS.find((one) => one === name);
  if (field === undefined) return [name];
  const { anchor, formerAnchors } = addressOf(field, item as FactData<FactField>, formerIds);
  return [anchor, ...formerAnchors];
}

const KINDS = ['locator', 'quote', 'translation'] as const;

function placesOf(citation: FactCitation, { keys, ...place }: Omit<PlaceInSource, 'told'>): readonly PlaceInSource[] {
  return KINDS.flatMap((kind) =>
    [...new Set(['', citation[kind] ?? ''])].map((told) => ({
      ...place,
      keys: keys.map((key) => `${key} ${citation.source} ${kind}`),
      told,
    })),
  );
}
