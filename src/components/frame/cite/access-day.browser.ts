/** Writes today, in the time zone of the reader, where the citation of a page has a blank for the day it was read. */
export function fillAccessDay(): void {
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  for (const blank of document.querySelectorAll<HTMLElement>('[data-access-day]')) {
    const button = blank.closest('details')?.querySelector<HTMLElement>('[data-copy]');
    if (button) button.dataset['copy'] = button.dataset['copy']!.replace(blank.textContent, today);
    blank.textContent = today;
  }
}
