/** What an engine found in a page, in plain values; undefined for a field that it does not look for. */
export interface Extracted {
  readonly title?: string | null;
  readonly published?: string | null;
  readonly authors?: readonly string[];
  readonly publisher?: string | null;
  readonly language?: string | null;
  readonly text: string;
}

/** A program that takes articles out of pages. */
export interface Engine {
  readonly name: string;
  extract(bytes: Uint8Array, file: string): Promise<Extracted>;
}
