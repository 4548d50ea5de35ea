/** Writes today, in the time zone of the reader, where the citation of a page has a blank for the day it was read. */
export function fillAccessDay(): void {
  const now = new Date();
  const day = now.toLocaleDateString('en-GB', { dateStyle: 'long' });
  const numericDay = now.toLocaleDateString('ru');
  for (const blank of document.querySelectorAll<HTMLElement>('[data-access-day]')) {
    if (blank.dataset['accessDay'] === 'numeric') {
      blank.textContent = numericDay;
      continue;
    }
    const button = blank.closest('details')?.querySelector<HTMLElement>('[data-copy]');
    if (button) button.dataset['copy'] = button.dataset['copy']!.replace(blank.textContent, day);
    blank.textContent = day;
  }
}
