import { openingWords } from '../markdown/opening-words.ts';
import type { Graph } from '../model/graph/graph.ts';
import type { MarkdownText } from '../model/text/markdown-text.ts';

/** Gives the words that accounts begin with, without the marks that cite sources. */
export function openingOf({ subjects }: Graph): (text: MarkdownText) => string {
  return ({ markdown }) => openingWords(markdown, (id) => subjects.get(id)?.name);
}
