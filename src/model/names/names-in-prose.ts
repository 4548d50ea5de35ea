import type { Prose } from '../text/markdown-text.ts';
import { oncePerObject } from '../once.ts';
import { namesInText, type NameIndex, type NamesInText } from './name-index.ts';

/** The names in a paragraph, which is searched once for all who ask: for links and for each warning about names. */
export function namesInProse(index: NameIndex, prose: Prose): NamesInText {
  return searchOf(index)(prose);
}

const searchOf = oncePerObject((index: NameIndex) =>
  oncePerObject(({ text, hidden }: Prose): NamesInText => namesInText(index, text, hidden)),
);
