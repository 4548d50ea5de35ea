import { readingWords } from '../../../words/problems/reading.ts';
import type { ArticleParagraph } from '../../article.ts';
import type { WrittenText } from './written-article.ts';

/** What a sender wrote above and below a text, and how the editor is told. */
export function asideOf(written: Pick<WrittenText, 'above' | 'below'>): {
  above: readonly string[];
  below: readonly string[];
  notes: readonly string[];
} {
  const textsOf = (all: readonly ArticleParagraph[] = []) => all.map(({ text }) => text);
  const [above, below] = [textsOf(written.above), textsOf(written.below)];
  const { setAside, setAsideBelow } = readingWords.notes;
  return { above, below, notes: [...above.map(setAside), ...below.map(setAsideBelow)] };
}
