import { z } from 'zod';
import type { Citation } from '../text/citation.ts';
import { fieldProblems } from '../../words/problems/fields.ts';
import { idField, lineField } from './fields.ts';

/** A source of a fact with the place in it and the words that show the fact; `id` and `locator` are those of CSL. */
const citationSchema = z.strictObject({
  id: idField,
  /** As in a text: "para. 4". */
  locator: lineField.nullable().default(null),
  /** The words of the source itself, in its language, without quotation marks. */
  quote: lineField.nullable().default(null),
  /** The quote in the language of the site, for a source in another. */
  translation: lineField.nullable().default(null),
});

type CitationItem = string | z.infer<typeof citationSchema>;

const WORDS = fieldProblems.citations;

/** The sources of a fact: at least one, none twice; each by its id, or as a citation. */
export const citationsField = z
  .array(z.union([idField, citationSchema], WORDS.other))
  .min(1, WORDS.none)
  .refine((items) => new Set(items.map(idOf)).size === items.length, WORDS.double);

/** Where a source tells a fact, and in which words. */
export interface FactCitation extends Citation {
  readonly quote: string | null;
  readonly translation: string | null;
}

/** What the citations of a fact become: the ids of its sources, and all that is cited. */
interface CitedSources {
  readonly sources: readonly string[];
  /** One for each source, in the same order. */
  readonly citations: readonly FactCitation[];
}

/** A fact with its sources by their ids, and its citations beside them. */
export function withCitations<Data extends { readonly sources: readonly CitationItem[] }>({
  sources,
  ...data
}: Data): Omit<Data, 'sources'> & CitedSources {
  return { ...data, sources: sources.map(idOf), citations: sources.map(citationOf) };
}

function idOf(item: CitationItem): string {
  return typeof item === 'string' ? item : item.id;
}

function citationOf(item: CitationItem): FactCitation {
  if (typeof item === 'string') return { source: item, locator: null, quote: null, translation: null };
  const { id: source, ...cited } = item;
  return { source, ...cited };
}
