import type { NameMatch } from './finder.ts';

/** Why a subject answers a query: words around a name. */
export interface Reason {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** Why a match is one, where its page's title does not show it; null where it does. */
export function reasonFor({ form, isInitials, isBySound, hasSlips }: NameMatch, query: string): Reason | null {
  if (isInitials) return { before: `${query.trim()}, initials of `, name: form.text, after: '' };
  if (hasSlips) return { before: 'did you mean ', name: form.text, after: '?' };
  if (isBySound) return { before: 'sounds like ', name: form.text, after: '' };
  if (form.origin === null) return null;
  const [before = '', after = ''] = form.origin.split('{}');
  return { before, name: form.text, after };
}
