const SHOWN_FOR = 4000;

let hiding: number | undefined;

/** Says in the page's status whether what a control copies was copied, and if not, where it is. */
export async function sayCopied(control: HTMLElement, copied: Promise<boolean>): Promise<void> {
  const isText = Boolean(control.dataset['copy']);
  if (await copied) say(isText ? 'Citation copied' : 'Link copied');
  else say(isText ? 'Not copied: select the text instead' : 'The link is now in the address bar');
}

function say(text: string): void {
  const status = document.querySelector('.copied');
  if (!status) return;
  status.textContent = text;
  clearTimeout(hiding);
  hiding = window.setTimeout(() => (status.textContent = ''), SHOWN_FOR);
}
