/** What finds pages, as Pagefind's browser API does; see https://pagefind.app/docs/api/. */
export interface PageIndex {
  /** `null` finds every page that the filters leave. A word in quotation marks is not taken for a longer one. */
  search(query: string | null, options?: PagefindSearch): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** The part of Pagefind's browser API used here. */
export interface Pagefind extends PageIndex {
  options(options: PagefindOptions): Promise<void>;
  /** Searches another index too, from its folder. */
  mergeIndex(folder: string, options: PagefindOptions): Promise<void>;
  search(query: string | null, options?: PagefindSearch): Promise<PagefindResults>;
  /** Of a large site, its indexes; the first is searched without being merged. */
  readonly shards?: readonly PagefindShard[];
}

/** One of the indexes of a large site. */
export interface PagefindShard {
  /** Of its folder, beside Pagefind's code. */
  readonly name: string;
  /** How many it has. */
  readonly pages: number;
}

export interface PagefindOptions {
  readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  /** A filter that all pages of the index have besides their own. */
  readonly mergeFilter?: Readonly<Record<string, string>>;
}

export interface PagefindResults {
  readonly results: readonly PagefindResult[];
  /** How many pages with the query have each value of the filters that are loaded, whatever the options leave out. */
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindSearch {
  readonly filters?: Readonly<Record<string, string | { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface PagefindResult {
  /** The same for the same page in every search. */
  readonly id: string;
  readonly score: number;
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
