import type { CitedPage } from './cited-page.ts';

/**
 * A page as CSL-JSON (type `webpage`), the day always as numbers, since programs drop other forms. Its publisher is its
 * author, and stands there alone: styles would print it twice.
 */
export function cslOf({
  path,
  title,
  day,
  version,
  publisher,
  container,
  language,
  address,
}: CitedPage): readonly object[] {
  const issued = day && { 'date-parts': [day.split('-').map(Number)] };
  const days = { ...(issued && { issued }), ...(version && { version }) };
  const author = [{ literal: publisher }];
  return [
    {
      id: path,
      type: 'webpage',
      title,
      author,
      'container-title': container,
      ...days,
      language,
      URL: address,
    },
  ];
}
