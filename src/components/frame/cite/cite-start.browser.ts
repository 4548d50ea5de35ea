/** Loads what the references for a page need once a reader opens them; where it cannot be loaded, they keep their blanks. */
export function startCiting(): void {
  const references = document.querySelector<HTMLDetailsElement>('.cite details');
  const load = () => void import('./cite.browser.ts').then((cite) => cite.fillIn(references!)).catch(() => undefined);
  if (references?.open) load();
  // Again at each opening, which finds nothing to do.
  else references?.addEventListener('toggle', load);
}
