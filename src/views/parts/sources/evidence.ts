import { formatList } from '../../../format.ts';
import { sourceOf, type Graph } from '../../../model/graph/graph.ts';
import type { FactCitation } from '../../../model/records/fact-citation.ts';
import { isToldByOneAlone, type FactOfKind } from '../../../model/graph/sole-source.ts';
import type { Link } from '../links/link.ts';
import { briefSource } from './brief-source.ts';
import { languageOf } from '../../../model/text/language.ts';
import { sourceKeys } from './source-key.ts';

/** What a fact rests on: each source with the place and the words that show it, and how it came to the page. */
export interface Evidence {
  /** "The Herald, 5 March; Oldtown, 6 March". */
  readonly inBrief: string;
  readonly sources: readonly SourceEvidence[];
  /** True where one source alone tells it, here or with another event, and that source stands. */
  readonly isOnlySource: boolean;
  /** True where more is recorded than which sources tell it. */
  readonly hasMore: boolean;
}

/** A source with the places in it that tell something. */
export type SourcePlaces = Pick<SourceEvidence, 'id' | 'key' | 'locator'>;

/** One source of a fact. */
export interface SourceEvidence {
  readonly id: string;
  /** "The Herald, 5 March 2026". */
  readonly link: Link;
  /** The same in a key: "The Herald, 5 March". */
  readonly key: Link;
  /** "para. 5"; null where the editor named none. */
  readonly locator: string | null;
  /** Those through whom it came, from the first who said it to the source: "Mira Stone", "The Wire", "The Herald, 5 March". */
  readonly chain: readonly string[];
  readonly quote: Quote | null;
}

interface Quote {
  readonly text: string;
  /** Its language, where that is not the site's. */
  readonly language: string | null;
  readonly translation: string | null;
}

/** A fact or a role, by what tells where it is from. */
interface Cited {
  readonly sources: readonly string[];
  readonly citations: readonly FactCitation[];
}

/**
 * The evidence of a fact, its sources in the order that the editor gave them.
 *
 * @param from whom the sources have it from, in words; null where they do not say
 */
export function evidenceOf(graph: Graph, told: FactOfKind, from: string | null): Evidence {
  const sources = sourcesWithEvidence(graph, told.fact, from);
  return {
    inBrief: sources.map(({ key }) => key.label).join('; '),
    sources,
    isOnlySource: isToldByOneAlone(graph, told),
    hasMore: sources.some(({ locator, quote, chain }) => locator !== null || quote !== null || chain.length > 2),
  };
}

/** Each source of a fact with what is cited of it, in the order that the editor gave them. */
export function sourcesWithEvidence(graph: Graph, cited: Cited, from: string | null): readonly SourceEvidence[] {
  const keys = sourceKeys(graph, cited.sources);
  return cited.sources.map((id, i) => sourceEvidence(graph, citationOf(cited, id), { from, key: keys[i]! }));
}

/** The sources of several facts or roles together, each once with every place in it: "para. 3 and para. 5". */
export function sourcesTogether(graph: Graph, cited: readonly Cited[]): readonly SourcePlaces[] {
  const places = Map.groupBy(
    cited.flatMap((one) => one.sources.map((id) => citationOf(one, id))),
    ({ source }) => source,
  );
  const keys = sourceKeys(graph, [...places.keys()]);
  return [...places].map(([id, citations], i) => {
    const locators = new Set(citations.flatMap(({ locator }) => locator ?? []));
    return { id, key: keys[i]!, locator: locators.size === 0 ? null : formatList([...locators]) };
  });
}

/** What a fact cites of one of its sources. */
export function citationOf({ citations }: Pick<Cited, 'citations'>, source: string): FactCitation {
  return citations.find((citation) => citation.source === source)!;
}

function sourceEvidence(
  graph: Graph,
  citation: FactCitation,
  { from, key }: { readonly from: string | null; readonly key: Link },
): SourceEvidence {
  const { reprints } = sourceOf(graph, citation.source);
  const original = reprints !== null && graph.sources.has(reprints) ? briefSource(graph, reprints).label : reprints;
  return {
    id: citation.source,
    link: briefSource(graph, citation.source),
    key,
    locator: citation.locator,
    chain: [from, original, key.label].filter((one) => one !== null),
    quote: quoteOf(graph, citation),
  };
}

function quoteOf(graph: Graph, { source, quote, translation }: FactCitation): Quote | null {
  if (quote === null) return null;
  const { language } = sourceOf(graph, source);
  return {
    text: quote,
    language: languageOf(language) === languageOf(graph.story.language) ? null : language,
    translation,
  };
}
