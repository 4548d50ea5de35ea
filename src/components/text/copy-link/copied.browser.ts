import { copiedWords } from '../../../words/copied.ts';
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
  const isText = text !== '' && !(IS_PORTABLE ? /^https?:/.test(text) : text.startsWith(location.origin));
  const what = text.startsWith('<') ? 'html' : isText ? 'citation' : 'link';
  if (await copied) showMessage(copiedWords[what]);
  else showMessage(isText ? copiedWords.notCopied : copiedWords.inAddressBar);
}

function showMessage(text: string): void {
  const status = document.querySelector('.copied');
  if (!status) return;
  status.textContent = text;
  clearTimeout(hideTimer);
  hideTimer = window.setTimeout(() => (status.textContent = ''), SHOWN_FOR);
}
