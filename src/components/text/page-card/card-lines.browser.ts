/** A line of a card, as a page says it of itself. */
export interface CardLine {
  /** What the line is: a kind, a name, a text, or a detail, which stands on one line with the next. */
  readonly part: string;
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
}

/**
 * The lines that a page marks with `data-card` as saying what it is about, or an item of a list of sources with
 * `data-cited`, in order.
 */
export function cardLines(root: ParentNode, mark: 'card' | 'cited'): readonly CardLine[] {
  return [...root.querySelectorAll<HTMLElement>(`[data-${mark}]`)].map((element) => ({
    part: element.dataset[mark] ?? '',
    text: element.textContent.replace(/\s+/g, ' ').trim(),
    lang: element.lang,
    dir: element.dir,
  }));
}
