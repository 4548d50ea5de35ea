import jsonld from 'jsonld';

/** As jsonld 9 has it; the types of older versions know no safe mode. */
type ToNQuads = (graph: object, options: { format: 'application/n-quads'; safe: boolean }) => Promise<string>;

/** A graph as N-Quads (https://www.w3.org/TR/n-quads/); throws for a term that its context does not know. */
export function nQuadsOf(graph: object): Promise<string> {
  return (jsonld.toRDF as unknown as ToNQuads)(graph, { format: 'application/n-quads', safe: true });
}
