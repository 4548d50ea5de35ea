/**
 * Loads the code of days where the address or the page itself is of one, or once the control for them is used.
 * `data-known-day` of the page says which day it shows.
 */
export function startAsKnown(): void {
  const { dataset } = document.body;
  const control = document.querySelector<HTMLAnchorElement>('[data-as-known]');
  if (!control) return;
  const load = () => import('./as-known.browser.ts');
  dataset['knownDay'] ??= new URLSearchParams(location.search).get('known') ?? '';
  // A page of now must not pass for one of that day.
  if (dataset['knownDay'])
    load()
      .then(({ startDays }) => startDays())
      .catch(() => control.before(control.dataset['failed']!));
  control.addEventListener('click', (event) => {
    event.preventDefault();
    load()
      .then(({ askForDay }) => askForDay())
      .catch(() => location.assign(control.href));
  });
}
