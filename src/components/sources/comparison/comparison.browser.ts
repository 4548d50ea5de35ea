import { parseState } from '../../frame/url-state/url-state.ts';
import { chosenIn, COMPARISON_FIELDS, searchOfChosen, shownSources, shownText } from './comparison-state.ts';
import { comparisonChoiceWords } from '../../../words/comparison-choice.ts';

const comparison = document.querySelector<HTMLElement>('[data-comparison]');

if (comparison) {
  const boxes = [...comparison.querySelectorAll<HTMLInputElement>('[data-choice] input')];
  const offered = boxes.map(({ value }) => value);
  const title = document.title;

  const show = (chosen: readonly string[]) => {
    for (const box of boxes) box.checked = chosen.includes(box.value);
    const shown = shownSources(chosen, offered);
    for (const cell of comparison.querySelectorAll<HTMLElement>('[data-source]'))
      cell.hidden = !shown.includes(cell.dataset['source']!);
    comparison.querySelector<HTMLElement>('[data-columns]')!.dataset['columns'] = String(shown.length);
    for (const heading of comparison.querySelectorAll<HTMLTableCellElement>('[scope=rowgroup]'))
      heading.colSpan = shown.length + 1;
    const rows = showRows(comparison);
    comparison.querySelector('[data-shown]')!.textContent = shownText(chosen.length, offered.length, rows);
    comparison.querySelector<HTMLElement>('[data-clear]')!.hidden = chosen.length === 0;
    showPairLink(comparison, chosen);
    document.title = chosen.length < 2 ? title : comparisonChoiceWords.title(namesOf(boxes, chosen), title);
  };
  const goTo = (chosen: readonly string[]) => {
    history.pushState(null, '', location.pathname + searchOfChosen(chosen, location.search) + location.hash);
    show(chosen);
  };
  const showAddress = () => {
    const chosen = chosenIn(parseState(COMPARISON_FIELDS, location.search), offered);
    const search = searchOfChosen(chosen, location.search);
    if (search !== location.search) history.replaceState(null, '', location.pathname + search + location.hash);
    show(chosen);
  };

  comparison.addEventListener('change', () => {
    goTo(boxes.filter(({ checked }) => checked).map(({ value }) => value));
  });
  comparison.querySelector('[data-clear]')?.addEventListener('click', () => {
    goTo([]);
    boxes[0]?.focus();
  });
  addEventListener('popstate', showAddress);
  showAddress();
  comparison.querySelector('[data-choice]')?.removeAttribute('data-waiting');
}

/** Hides the questions that none of the sources shown answers, and the headings left without any; gives how many show. */
function showRows(comparison: HTMLElement): number {
  let shown = 0;
  for (const group of comparison.querySelectorAll('tbody')) {
    const rows = [...group.querySelectorAll<HTMLElement>('[data-row]')];
    for (const row of rows) row.hidden = !row.querySelector('[data-source]:not([hidden], [data-empty])');
    const left = rows.filter(({ hidden }) => !hidden).length;
    group.hidden = left === 0;
    group.querySelector('[data-row-count]')!.textContent = String(left);
    shown += left;
  }
  return shown;
}

function showPairLink(comparison: HTMLElement, chosen: readonly string[]): void {
  const link = comparison.querySelector<HTMLAnchorElement>('[data-pair-link]')!;
  const page = document.querySelector<HTMLAnchorElement>(`[data-pair="${chosen.join(',')}"] a`);
  link.hidden = chosen.length !== 2 || !page;
  if (page) link.href = page.href;
}

function namesOf(boxes: readonly HTMLInputElement[], chosen: readonly string[]): string {
  const names = boxes
    .filter(({ value }) => chosen.includes(value))
    .map(({ parentElement }) => parentElement!.innerText);
  return names.map((name) => name.trim()).join(' · ');
}
