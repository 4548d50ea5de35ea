const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** Writes what a text loses without its markup: 10<sup>6</sup> as 10⁶, H<sub>2</sub>O as H₂O, what is struck out as ~~it~~. */
export function writeMarks(document: Document): void {
  for (const element of document.querySelectorAll('sup')) rewrite(element, (text) => shifted(text, RAISED, '^'));
  for (const element of document.querySelectorAll('sub')) rewrite(element, (text) => shifted(text, LOWERED, '_'));
  for (const element of document.querySelectorAll('del, s, strike')) rewrite(element, (text) => `~~${text}~~`);
}

function rewrite(element: Element, write: (text: string) => string): void {
  const text = element.textContent.trim();
  if (text === '') return;
  element.replaceWith(element.ownerDocument.createTextNode(write(text)));
}

function shifted(text: string, digits: string, mark: string): string {
  const isNumber = /^\d+$/.test(text);
  if (isNumber) return text.replace(/\d/g, (digit) => digits[Number(digit)]!);
  return /^(?:\p{L}{1,4}|[®™℠©*†‡])$/u.test(text) ? text : `${mark}${text}`;
}
