import type { CitedSource } from '../sources/cited-sources.ts';

/** What the marks in a text lead to on its page, as plain data; those on names lead to the same pages everywhere. */
export interface TextLinkTargets {
  /** The sources in the page's list that a citation may lead to, by id; on a page without a list none. */
  readonly sources: Readonly<Record<string, { readonly number: number; readonly label: string }>>;
  /** The id of the actor or entity the page is about, which does not link to itself; null on other pages. */
  readonly self: string | null;
}

/** What a text's marks lead to on a page with this list of sources, which may be the page of an actor or entity. */
export function textLinkTargets(sources: readonly CitedSource[] = [], self: string | null = null): TextLinkTargets {
  return {
    sources: Object.fromEntries(sources.map(({ line, number, label }) => [line.id, { number, label }])),
    self,
  };
}
