import type { Article, Found } from '../../article.ts';

/** What is told of a text above it, by named fields or by lines whose meaning is seen. */
export interface Header {
  readonly title: Found<string> | null;
  readonly authors: Found<readonly string[]> | null;
  readonly publisher: Found<string> | null;
  readonly publisherProposals: NonNullable<Article['publisherProposals']>;
  readonly published: Found<string> | null;
  readonly publishedProposals: Article['publishedProposals'];
  readonly updates: Article['updates'];
  readonly url: Found<string> | null;
  readonly language: Found<string> | null;
  /** Lines whose meaning is not known. */
  readonly unknown: readonly string[];
  readonly notes: readonly string[];
}
