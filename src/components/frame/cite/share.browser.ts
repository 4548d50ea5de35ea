import { pageLink } from '../../text/copy-link/page-link.browser.ts';

/** Offers the device's own ways to share the page, where it has any. */
export function offerSharing(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-share]');
  if (!button || !('share' in navigator)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    // A reader who thinks better of it needs no word about it.
    void navigator.share({ title: document.title, url: pageLink() }).catch(() => undefined);
  });
}
