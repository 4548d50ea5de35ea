/** The parts of citation.js that read and that print by a style, which come without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain: (text: string, how: { readonly forceType: string }) => readonly Record<string, unknown>[];
    };
    readonly output: {
      format: (as: 'bibliography', items: readonly object[], how: { readonly template: 'apa' }) => string;
    };
  };
}
