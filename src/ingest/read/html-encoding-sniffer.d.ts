declare module 'html-encoding-sniffer' {
  /** The name of the encoding that a browser takes bytes to be in; what `defaultEncoding` says where they declare none. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: { readonly xml?: boolean; readonly defaultEncoding?: string; readonly maxPrescanBytes?: number },
  ): string;
}
