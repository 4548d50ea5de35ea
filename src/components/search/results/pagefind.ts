/** The part of Pagefind's browser API used here; see https://pagefind.app/docs/api/. */
export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  /** `null` finds every page that the filters leave. A word in quotation marks is not taken for a longer one. */
  search(query: string | null, options?: PagefindSearch): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindOptions {
  readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
}

export interface PagefindSearch {
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface PagefindResult {
  /** The same for the same page in every search. */
  readonly id: string;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  /** HTML: text with `<mark>` around what was found. */
  readonly excerpt: string;
  readonly meta: {
    readonly title?: string;
    readonly kind?: string;
    readonly day?: string;
    readonly distinction?: string;
  };
}
