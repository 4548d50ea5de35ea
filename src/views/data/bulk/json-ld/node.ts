import type { RowObject } from '../tables/row-objects.ts';

/** A node of the graph: its terms are those of `contextOf`. */
export type GraphNode = Readonly<Record<string, unknown>>;

/** A node without the terms that nothing is recorded for. */
export function nodeOf(terms: Readonly<Record<string, unknown>>): GraphNode {
  return Object.fromEntries(
    Object.entries(terms).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

/** An uncertain day of a row, by the name of its columns. */
export function dayTerms(row: RowObject, name: string): GraphNode {
  return {
    firstDay: row.text(`${name}_first`),
    lastDay: row.text(`${name}_last`),
    edtf: row.text(`${name}_edtf`),
    dayInWords: row.text(`${name}_words`),
  };
}

/** The same as a node of its own, for what has two days; null where none is recorded. */
export function dayNode(row: RowObject, name: string): GraphNode | null {
  return row.text(`${name}_edtf`) === null ? null : nodeOf({ type: 'data:UncertainDay', ...dayTerms(row, name) });
}
