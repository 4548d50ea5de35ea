/** Brings the reader to the search box by its keys, and loads its suggestions when it is first used. */
export function searchOnFirstUse(): void {
  const box = document.querySelector<HTMLInputElement>('#site-search');
  if (!box) return;
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
  let isBegun = false;
  const begin = () => {
    if (isBegun) return;
    isBegun = true;
    void import('./combobox.browser.ts').then(({ suggestIn }) => suggestIn(input)).catch(() => (isBegun = false));
  };
  if (document.activeElement === input) begin();
  input.addEventListener('focus', begin);
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  // By its place for keyboards of other alphabets, by its letter for those that have it elsewhere.
  if (event.ctrlKey || event.metaKey) return event.code === 'KeyK' || event.key.toLowerCase() === 'k';
  return event.key === '/' && !isEditable(event.target);
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
