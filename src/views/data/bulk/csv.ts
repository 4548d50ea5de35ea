import type { Cell, DataTable } from './tables/table.ts';

/** What spreadsheets take for the beginning of a formula, and the mark that keeps them from it. */
const TAKEN_FOR_FORMULA = /^[=+\-@\t\r\n＝＋－＠']/;

const LINE_END = '\r\n';

/**
 * A table as CSV (RFC 4180, UTF-8), with a header; an empty cell where nothing is recorded, and lists as JSON.
 *
 * A text that a spreadsheet would take for a formula has "'" before it, and so has one that begins with "'": taking one
 * "'" off the beginning of each text gives all of them back.
 */
export function csvOf({ columns, rows }: DataTable): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return lines.map((cells) => cells.map(csvCell).join(',') + LINE_END).join('');
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return quoted(JSON.stringify(cell));
  return typeof cell === 'string' ? quoted(asText(cell)) : String(cell);
}

function asText(text: string): string {
  return TAKEN_FOR_FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
