import { publishedAddress } from '../../frame/portable/portable-place.browser.ts';
import { pageLink } from './page-link.browser.ts';

/**
 * Makes each control with `data-copy` copy when it is clicked: the text or address in that attribute, or else the address of the
 * link that the control is, or else the address of the page. Browsers allow this only in the moment of the click, so
 * the message about it is loaded afterwards. A link is followed as well, also where nothing may be copied.
 */
export function copyOnClick(): void {
  document.addEventListener('click', ({ target }) => {
    const control = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
    if (!control) return;
    const copied = copy(
      control.dataset['copy'] ||
        (IS_PORTABLE ? publishedLink(control) : (control as HTMLAnchorElement).href || pageLink()),
    );
    void import('./copied.browser.ts')
      .then((message) => message.showCopyResult(control, copied))
      .catch(() => undefined);
  });
}

/** From a portable copy a reader hands on the address on the published site. */
function publishedLink({ href }: Partial<HTMLAnchorElement>): string {
  return publishedAddress(href || pageLink());
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
