import { pageLink } from './page-link.browser.ts';

/**
 * What has `data-copy` copies its value, or else the link that it is, or else the page's. It copies at once, as
 * browsers let a page do only in the moment of a click; the words for it can wait until they are loaded. A link is
 * followed as well, which is all that happens where nothing may be copied.
 */
export function copyOnClick(): void {
  document.addEventListener('click', ({ target }) => {
    const control = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
    if (!control) return;
    const copied = copy(control.dataset['copy'] || (control as HTMLAnchorElement).href || pageLink());
    void import('./copied.browser.ts').then(({ sayCopied }) => sayCopied(control, copied)).catch(() => undefined);
  });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
