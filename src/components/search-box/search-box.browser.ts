const box = document.querySelector<HTMLInputElement>('#site-search');
if (box) {
  focusOnShortcut(box);
  suggestOnFocus(box);
}

/** `/` anywhere but in a field, and Ctrl-K or Command-K everywhere, bring the reader to the search box. */
function focusOnShortcut(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

/** What the suggestions need is loaded when the box is first used, and the box stays a plain form if it cannot be. */
function suggestOnFocus(input: HTMLInputElement): void {
  const suggest = () => void import('./combobox.browser.ts').then(({ suggestIn }) => suggestIn(input));
  if (document.activeElement === input) suggest();
  else input.addEventListener('focus', suggest, { once: true });
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key === 'k';
  return event.key === '/' && !isEditable(event.target);
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
