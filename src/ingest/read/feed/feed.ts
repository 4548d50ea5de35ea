/** A feed of any kind: what its readers are shown, its dates as they are written. */
export interface Feed {
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  /** What addresses in it are counted from. */
  readonly base?: string | undefined;
  readonly items: readonly FeedItem[];
}

/** An item of a feed of any kind. */
export interface FeedItem {
  /** Without HTML. */
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly language?: string | undefined;
  readonly published?: string | undefined;
  /** The field that `published` stands in: "pubDate". */
  readonly publishedField: string;
  readonly updated?: string | undefined;
  readonly authors: readonly string[];
  /** The outlet that an item is from, where the feed gathers several. */
  readonly publisher?: string | undefined;
  /** Its text, or its summary, as HTML. */
  readonly html?: string | undefined;
  readonly isSummary: boolean;
}

/** A date, which feedsmith leaves as it is written. */
export function written(date: unknown): string | undefined {
  return typeof date === 'string' ? date : undefined;
}
