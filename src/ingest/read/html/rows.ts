import { oneLine } from '../plain-text.ts';

/** True for a row of a table that has data; tables also lay out pages. A row of data has several cells, and none holds paragraphs. */
export function isRowOfData(row: Element): boolean {
  if (row.localName !== 'tr' || row.children.length < 2) return false;
  return row.querySelector('p, div, ul, ol, table, blockquote, h1, h2, h3, h4') === null;
}

/** The cells of a row, joined by " | ". Empty ones stay, so that columns do not shift. */
export function rowText(row: Element): string {
  const cells = [...row.children].map((cell) => oneLine(cell.textContent));
  return cells.some(Boolean) ? cells.join(' | ') : '';
}
