/** A mouse, or the keyboard's focus, that comes to a link is shown what the link leads to; a tap is neither. */
export function awaitApproach(): void {
  document.addEventListener('pointerover', ({ pointerType, target }) => pointerType === 'mouse' && approach(target));
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) approach(target);
  });
}

function approach(target: EventTarget | null): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
  if (link) void import('./approach.browser.ts').then(({ onApproach }) => onApproach(link)).catch(() => undefined);
}
