/** The part of citation.js that reads, which comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain: (text: string, how: { readonly forceType: string }) => readonly Record<string, unknown>[];
    };
  };
}
