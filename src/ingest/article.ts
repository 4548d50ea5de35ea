import type { SOURCE_KINDS } from '../model/records/source.ts';

/** What kind of source a record of `content/sources/` is: "news-article". */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The kinds of file that articles are read from. */
export const FORMATS = ['html', 'feed', 'mail', 'pdf', 'docx', 'markdown', 'text', 'ninjs', 'newsml-g2'] as const;
export type Format = (typeof FORMATS)[number];

/** A value and how it is known. */
export interface Found<Value> {
  readonly value: Value;
  /** Where it stood, in plain words: "JSON-LD datePublished". */
  readonly from: string;
  /** As it was written there. */
  readonly raw: string;
}

/** A part of the text as a reader counts them; `row` cells are joined by " | ". */
export interface ArticleParagraph {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quotation' | 'table-row' | 'caption';
  readonly text: string;
}

/** What stood on a page or among the paragraphs of an article, and is none of its text. */
export interface CutText {
  readonly text: string;
  /** How many of the paragraphs stand before it. */
  readonly at: number;
  /** True where the publisher corrects itself in it. */
  readonly isCorrection: boolean;
}

/**
 * An article as it was read from a file, before any judgement about the story. What nothing in the file tells is null:
 * a value is never guessed. All texts are one line without control characters; those of `paragraphs` are never empty.
 */
export interface Article {
  /** As the editor named it; an item of a feed has the name of the feed. */
  readonly file: string;
  /** Of the bytes that were read, in hexadecimal; of an item of a feed, those of the item. */
  readonly sha256: string;
  readonly format: Format;
  /** Without the name of the site. */
  readonly title: Found<string> | null;
  readonly publisher: Found<string> | null;
  /** Names that may be the publisher's or a place's, and are not taken: "Port Lee" of "Port Lee, 9 March 2026". */
  readonly publisherProposals?: readonly Found<string>[];
  /** People as the article names them, in its order; never the publisher. */
  readonly authors: Found<readonly string[]> | null;
  /** The place it was written at: "Paris". */
  readonly dateline: Found<string> | null;
  /** The day in its own time zone, in EDTF, at most as exact as a day: `2026-03-12`, `2026-03`, `2026-03-12~`. */
  readonly published: Found<string> | null;
  /** Days that may be it and are not taken, with where they stood. */
  readonly publishedProposals: readonly Found<string>[];
  /** Days of later changes, in EDTF, oldest first. */
  readonly updates: readonly Found<string>[];
  /** Days of changes that its publisher notes among the paragraphs, with what it says of each in place of where it stood. */
  readonly updatesNoted?: readonly Found<string>[];
  /** BCP 47, as short as it is known: `en`, `pt-BR`. */
  readonly language: Found<string> | null;
  /** The canonical address, http or https. */
  readonly url: Found<string> | null;
  /** Where an archive keeps the page that was saved from it. */
  readonly archiveUrl: Found<string> | null;
  readonly kind: Found<SourceKind> | null;
  /** Agencies and outlets that the text says it has things from, as it names them. */
  readonly cites: readonly string[];
  readonly paragraphs: readonly ArticleParagraph[];
  /** The text as Markdown, for an editor who has the rights to print it. */
  readonly markdown: string;
  /** Lines above and below the text that are of neither it nor a field, such as what a sender wrote; told to the editor at once. */
  readonly setAside?: readonly string[];
  /** What was cut, in the order of the page. */
  readonly cut?: readonly CutText[];
  /** What is doubtful or was lost in reading, for the editor. */
  readonly notes: readonly string[];
}
