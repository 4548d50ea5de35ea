/** The part of Pagefind's browser API used here; see https://pagefind.app/docs/api/. */
export interface Pagefind {
  options(options: { readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> } }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  /** HTML: text with `<mark>` around what was found. */
  readonly excerpt: string;
  /** `names` are all names of an actor or entity, with ` · ` between them. */
  readonly meta: { readonly title?: string; readonly kind?: string; readonly names?: string };
}
