/** Writes today, in the time zone of the reader, where the citation of a page has a blank for the day it was read; short in the language that the blank names. */
export function fillAccessDay(): void {
  for (const blank of document.querySelectorAll<HTMLElement>('[data-access-day]')) {
    const language = blank.dataset['accessDay'];
    const today = new Date().toLocaleDateString(language || 'en-GB', { dateStyle: language ? 'short' : 'long' });
    const button = blank.closest('details')?.querySelector<HTMLElement>('[data-copy]');
    if (button) button.dataset['copy'] = button.dataset['copy']!.replace(blank.textContent, today);
    blank.textContent = today;
  }
}
