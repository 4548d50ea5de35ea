import jsonld from 'jsonld';

/** A graph as N-Quads (https://www.w3.org/TR/n-quads/); throws for a term that its context does not know. */
export function nQuadsOf(graph: object): Promise<string> {
  return jsonld.toRDF(graph, { format: 'application/n-quads', safe: true });
}
