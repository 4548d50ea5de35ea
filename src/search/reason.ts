import type { NameMatch } from './finder.ts';
import { reasonWords } from '../words/suggestions.ts';

/** Why a subject answers a query: words around a name. */
export interface Reason {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** Why a match is one, where its page's title does not show it; null where it does. */
export function reasonFor({ form, isInitials, isBySound, hasSlips }: NameMatch, query: string): Reason | null {
  if (isInitials) return { before: reasonWords.initialsOf(query.trim()), name: form.text, after: '' };
  if (hasSlips) return { before: reasonWords.didYouMean, name: form.text, after: reasonWords.questionMark };
  if (isBySound) return { before: reasonWords.soundsLike, name: form.text, after: '' };
  if (form.origin === null) return null;
  const [before = '', after = ''] = form.origin.split('{}');
  return { before, name: form.text, after };
}

/** A reason beside the title of the page: that a name sounds so names it only where it is another than the title. */
export function besideTitle(reason: Reason, title: string): Reason {
  const isTitle = reason.before === reasonWords.soundsLike && reason.name === title;
  return isTitle ? { before: reasonWords.soundsAlike, name: '', after: '' } : reason;
}
