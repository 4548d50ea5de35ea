/** Makes the search box answer its keys, and load its suggestions when it first has the focus. */
export function enhanceSearchBox(): void {
  const box = document.querySelector<HTMLInputElement>('#site-search');
  if (!box) return;
  focusOnShortcut(box);
  loadSuggestionsOnFocus(box);
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

/** Loads the suggestions when the box first has the focus; where they cannot be loaded, the box stays a plain form. */
function loadSuggestionsOnFocus(input: HTMLInputElement): void {
  let isLoading = false;
  const load = () => {
    if (isLoading) return;
    isLoading = true;
    void import('./combobox.browser.ts')
      .then((combobox) => combobox.addSuggestions(input))
      .catch(() => (isLoading = false));
  };
  if (document.activeElement === input) load();
  input.addEventListener('focus', load);
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  // By its place for keyboards of other alphabets, by its letter for those that have it elsewhere.
  if (event.ctrlKey || event.metaKey) return event.code === 'KeyK' || event.key.toLowerCase() === 'k';
  return event.key === '/' && !isEditable(event.target);
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}
