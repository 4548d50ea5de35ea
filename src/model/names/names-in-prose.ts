import type { Prose } from '../text/markdown-text.ts';
import { namesInText, type NameIndex, type NamesInText } from './name-index.ts';

/** The names in a paragraph, which is searched once for all who ask: for links and for each warning about names. */
export function namesInProse(index: NameIndex, prose: Prose): NamesInText {
  const known = index.searched.get(prose);
  if (known) return known;
  const names = namesInText(index, prose.text, prose.hidden);
  index.searched.set(prose, names);
  return names;
}
