/** One source cited in a text, with the place in it if given, as in Pandoc's `[@one, para. 4; @two]`. */
export interface Citation {
  /** The source's id; empty in a marker that names none, as in `[@]` or `[@one; para. 4]`. */
  readonly source: string;
  /** "para. 4", as the editor wrote it. */
  readonly locator: string | null;
  /** True where its marker names the source, or a place in it, twice. */
  readonly isDoubled?: true;
}

/** A marker found in a text: where it stands and what it cites. */
export interface CitationMarker {
  readonly start: number;
  readonly end: number;
  readonly citations: readonly Citation[];
}

const MARKER = /\[(@[^[\]]*)\]/g;

/** Every citation marker of a text, in order. Grammar: https://pandoc.org/MANUAL.html#citation-syntax, bracketed form. */
export function findCitations(text: string): readonly CitationMarker[] {
  return [...text.matchAll(MARKER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    citations: mergeSame(match[1]!.split(';').map(parseCitation)),
  }));
}

/** Two places in one source are one citation of it, `[@one, para. 2; @one, para. 7]`, and one place is told once. */
function mergeSame(citations: readonly Citation[]): readonly Citation[] {
  return [...Map.groupBy(citations, ({ source }) => source)].map(([source, same]) => {
    const places = new Set(same.map(({ locator }) => locator));
    const locator = [...places].filter((place) => place !== null).join(', ') || null;
    return { source, locator, ...(places.size < same.length ? { isDoubled: true } : {}) };
  });
}

function parseCitation(part: string): Citation {
  const [source = '', ...locator] = part.trim().split(',');
  return {
    source: source.startsWith('@') ? source.slice(1).trim() : '',
    locator: locator.join(',').replace(/\s+/g, ' ').trim() || null,
  };
}
