/** What a server gives with a page, to be asked later whether it has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What became of fetching an address. */
export type Fetched =
  | {
      readonly kind: 'page';
      readonly bytes: Uint8Array;
      /** Where it was in the end, behind all redirects. */
      readonly address: string;
      readonly validators: Validators;
    }
  /** The server says that it is as it was. */
  | { readonly kind: 'unchanged' }
  /** Why it was not fetched, in one line. */
  | { readonly kind: 'refused'; readonly reason: string };
