focusOnShortcut();

/** `/` anywhere but in a field, and Ctrl-K or Command-K everywhere, bring the reader to the search box. */
function focusOnShortcut(): void {
  const box = document.querySelector<HTMLInputElement>('#site-search');
  if (!box) return;
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
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
