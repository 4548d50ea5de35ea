const SHOWN_FOR = 4000;

let hiding: number | undefined;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy-link]') : null;
  if (link) void copy(link.href);
});

/** Copies an address and says so; the browser goes on to follow the link, which is all that happens where it may not copy. */
async function copy(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    say('Link copied');
  } catch {
    say('The link is now in the address bar');
  }
}

function say(text: string): void {
  const status = document.querySelector('.copied');
  if (!status) return;
  status.textContent = text;
  clearTimeout(hiding);
  hiding = window.setTimeout(() => (status.textContent = ''), SHOWN_FOR);
}
