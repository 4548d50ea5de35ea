import { offerEmbedHtml } from './embed-html.browser.ts';

/**
 * Writes today, in the time zone of the reader, where the references for a page have a blank for the day it was read,
 * short in the language that the blank names; and adds the buttons that copy the first of them, and the HTML for other
 * sites.
 *
 * @param references which name that button in `data-copy-reference`
 */
export function fillIn(references: HTMLElement): void {
  const { copyReference } = references.dataset;
  if (copyReference === undefined) return;
  delete references.dataset['copyReference'];
  references.querySelectorAll<HTMLElement>('[data-access-day]').forEach(fillAccessDay);
  const reference = references.querySelector('p')!;
  const button = Object.assign(document.createElement('button'), { textContent: copyReference });
  button.dataset['copy'] = reference.textContent;
  reference.after(button);
  offerEmbedHtml(references).catch(() => undefined);
}

function fillAccessDay(blank: HTMLElement): void {
  const language = blank.dataset['accessDay'];
  blank.textContent = new Date().toLocaleDateString(language || 'en-GB', { dateStyle: language ? 'short' : 'long' });
}
