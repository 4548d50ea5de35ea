import { pageLink } from '../../text/copy-link/page-link.browser.ts';

/** Shows the buttons that open the device's own ways to share the page, where it has any. */
export function enableShareButtons(): void {
  if (!('share' in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      // Sharing fails when the reader cancels it, which needs no message.
      void navigator.share({ title: document.title, url: pageLink() }).catch(() => undefined);
    });
  }
}
