/** Shows the card of a link to a mouse, or to the keyboard's focus, that comes to one; a tap is neither. */
export function showCardsOnHover(): void {
  document.addEventListener('pointerover', ({ pointerType, target }) => pointerType === 'mouse' && start(target));
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) start(target);
  });
}

function start(target: EventTarget | null): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('main a[href]');
  // Cards are of now.
  if (link && !document.body.dataset['knownDay'])
    void import('./link-hover.browser.ts').then((cards) => cards.startLinkHover(link)).catch(() => undefined);
}
