/** jsonld 9 has no types, and those made for older versions know neither safe mode nor the new canonical form. */
declare module 'jsonld' {
  const processor: {
    readonly toRDF: {
      /** A document as N-Quads; in safe mode nothing of it is dropped without an error. */
      (document: object, options: { format: 'application/n-quads'; safe: boolean }): Promise<string>;
      /** The same as objects. */
      (document: object): Promise<readonly object[]>;
    };
    /** N-Quads with their blank nodes named alike, in one order. */
    readonly canonize: (
      lines: string,
      options: { algorithm: 'RDFC-1.0'; inputFormat: 'application/n-quads' },
    ) => Promise<string>;
  };
  export default processor;
}
