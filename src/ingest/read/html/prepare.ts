/** Changes a copy of a page so that Readability keeps what belongs to its article. */
export function prepareForReadability(document: Document): void {
  for (const data of document.querySelectorAll('script')) data.remove();
}
