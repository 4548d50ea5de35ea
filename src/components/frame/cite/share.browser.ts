import { pageLink } from '../../text/copy-link/page-link.browser.ts';

/** Shows the button that opens the device's own ways to share the page, where it has any. */
export function enableShareButton(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-share]');
  if (!button || !('share' in navigator)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    // Sharing fails when the reader cancels it, which needs no message.
    void navigator.share({ title: document.title, url: pageLink() }).catch(() => undefined);
  });
}
