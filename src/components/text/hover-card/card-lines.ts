import type { PageCard } from '../../../views/data/page-card.ts';

/** A line of a card: a kind, a title, a text, or a detail, which stands on one line with the next. */
export interface CardLine {
  readonly part: 'kind' | 'title' | 'text' | 'detail';
  readonly text: string;
  /** BCP 47; undefined for the page's own. */
  readonly language?: string | undefined;
}

/** The lines that a card shows of a page, in order. */
export function cardLines({ kind, title, language, texts, details }: PageCard): readonly CardLine[] {
  return [
    { part: 'kind', text: kind },
    { part: 'title', text: title, language },
    ...texts.map((text) => ({ part: 'text' as const, text })),
    ...details.map((text) => ({ part: 'detail' as const, text })),
  ];
}
