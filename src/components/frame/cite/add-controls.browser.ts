import { pageLink } from '../../text/copy-link/page-link.browser.ts';

/**
 * Adds the buttons that need a script where a page has a place for them, with the names that it gives them. Text
 * browsers, reader views and clippers would show them in the page, where they do nothing.
 */
export function addControls(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-copy-label]')) {
    const { copyLabel, shareLabel } = place.dataset;
    // At the end of a line the button that every reader has stays where it is, whatever comes before it.
    const way = place.firstChild ? 'append' : 'prepend';
    const add = (textContent: string) => {
      const button = Object.assign(document.createElement('button'), { textContent });
      place[way](button);
      return button;
    };
    add(copyLabel!).dataset['copy'] = '';
    if ('share' in navigator) add(shareLabel!).onclick = share;
  }
}

/** Opens the device's own ways to share the page; it fails when the reader cancels it, which needs no message. */
function share(): void {
  navigator.share({ title: document.title, url: pageLink() }).catch(() => undefined);
}
