import type { MarkdownText } from '../../../model/text/markdown-text.ts';
import type { TextLinkTargets } from '../links/text-link-targets.ts';

/** What was added or corrected last, as every form of a feed tells it. Addresses are paths, days `YYYY-MM-DD`. */
export interface FeedView {
  /** The first address that the feed had, so that it stays the same when what it is of is renamed. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page that it is of, beside which it stands. */
  readonly page: string;
  readonly publisher: string;
  readonly licence: string;
  /** The last day on which anything was added or corrected; null of a feed without entries. */
  readonly updated: string | null;
  /** The latest change first, at most fifty. */
  readonly entries: readonly FeedEntry[];
}

/** One item of a feed. */
export interface FeedEntry {
  /** The first address it had, so that it stays the same when its record is renamed. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly published: string;
  /** The day it, or a source of it, was corrected last, or it was added that it was called off; else that of `published`. */
  readonly updated: string;
  /** What it is, when, what was moved or called off, where, who, and what changed by it; a sentence each. */
  readonly lines: readonly string[];
  /** Null where the lines say all. */
  readonly account: FeedAccount | null;
  /** In the order of the marks of the account. */
  readonly sources: readonly FeedSource[];
  /** What was wrong and what is right, a sentence each, the first that was made first. */
  readonly corrections: readonly string[];
}

/** The text of an entry, with what its marks lead to on the page that it stands on. */
export interface FeedAccount {
  readonly text: MarkdownText;
  readonly marks: TextLinkTargets;
  readonly page: string;
}

/** A source of an entry, its page here, and where it was published, if that is known. */
export interface FeedSource {
  readonly label: string;
  readonly page: string;
  readonly original: string | null;
}
