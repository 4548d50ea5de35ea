/** Milliseconds for which the message is shown. */
const SHOWN_FOR = 4000;

let hideTimer: number | undefined;

/**
 * Says in the page's status whether something was copied, and if not, where a reader finds it.
 *
 * @param control what was clicked: with a text in `data-copy`, or with a link to copy
 * @param copied true once it is copied, false where it could not be
 */
export async function showCopyResult(control: HTMLElement, copied: Promise<boolean>): Promise<void> {
  const text = control.dataset['copy'] ?? '';
  const isText = text !== '' && !text.startsWith(location.origin);
  if (await copied) showMessage(isText ? 'Citation copied' : 'Link copied');
  else showMessage(isText ? 'Not copied: select the text instead' : 'The link is now in the address bar');
}

function showMessage(text: string): void {
  const status = document.querySelector('.copied');
  if (!status) return;
  status.textContent = text;
  clearTimeout(hideTimer);
  hideTimer = window.setTimeout(() => (status.textContent = ''), SHOWN_FOR);
}
