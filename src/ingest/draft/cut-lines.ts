import { draftWords } from '../../words/drafts.ts';
import type { CutText } from '../article.ts';
import { beginningOf } from '../read/plain-text.ts';
import type { Draft } from './draft.ts';

/** In letters, in the notes beside a draft. A correction is told whole. */
const LONGEST = 160;
const LONGEST_CORRECTION = 1000;
/** In the draft itself, of which nobody should take a sentence for a text to print. */
const SHORT = 50;

/** What was cut from an article, for the notes beside its draft: where it stood, and how it begins. */
export function cutLines(draft: Draft): readonly string[] {
  return cutIn(draft).map((cut) =>
    draftWords.cut(
      placeOf(draft, cut),
      beginningOf(cut.text, cut.isCorrection ? LONGEST_CORRECTION : LONGEST),
      cut.isCorrection,
    ),
  );
}

/** Those in which the publisher corrects itself. */
export function correctionLines({ article, ...draft }: Draft): readonly string[] {
  const cut = (article.cut ?? []).filter(({ isCorrection }) => isCorrection);
  return cutLines({ ...draft, article: { ...article, cut } });
}

/** The same for the draft itself, in few words. */
export function shortCuts(draft: Draft): readonly string[] {
  const inOrder = cutIn(draft).toSorted((a, b) => Number(b.isCorrection) - Number(a.isCorrection));
  return inOrder.map((cut) => draftWords.cut(placeOf(draft, cut), beginningOf(cut.text, SHORT), cut.isCorrection));
}

function cutIn({ article }: Draft): readonly CutText[] {
  return article.cut ?? [];
}

function placeOf({ paragraphs }: Draft, { at }: CutText): string {
  if (at >= paragraphs.length) return draftWords.below;
  const last = paragraphs.slice(0, at).findLast(({ number }) => number !== null);
  return last ? draftWords.behind(last.number!) : draftWords.above;
}
