import { asKnownWords } from '../../../words/as-known.ts';
import { onDiskWords } from '../../../words/on-disk.ts';
import type { KnownDaysFile } from '../../../views/by-day/known-days-file.ts';
import { element } from '../../search/box/element.browser.ts';
import { isOnDisk } from '../portable/portable-place.browser.ts';
import { loadDocument } from '../load.browser.ts';
import { pageAddress } from '../site-address.browser.ts';
import { pageOfDay } from './page-of-day.ts';

/** What is compared as a whole: the lines of lists, tables and texts. */
const LINE = ['li', 'tr', 'p', 'dd', 'figcaption', 'h2', 'h3'].join();
/** What says nothing of the story: marks of citations count through a page, and controls. */
const UNSAID = ['sup', 'button', 'nav', '.cite', '.actions', '[hidden]', '.visually-hidden'].join();

/**
 * Marks what a page says now and did not say on an earlier day, and lists what it said then and says no more.
 *
 * @param path the page's path within the site as it is now
 * @param since the earlier day, `YYYY-MM-DD`
 * @param banner where it is told
 */
export async function compareWith(
  file: KnownDaysFile,
  path: string,
  since: string,
  banner: HTMLElement,
): Promise<void> {
  const page = pageOfDay(file, path, since);
  if (page.kind !== 'kept') {
    const words = page.kind === 'nothing' ? asKnownWords.wholly(since) : asKnownWords.notCompared;
    banner.append(element('p', {}, words));
    return;
  }
  // On a disk a page cannot read another.
  if (IS_PORTABLE && isOnDisk()) {
    banner.append(element('p', {}, onDiskWords.notCompared));
    return;
  }
  const before = await loadLines(`${pageAddress(path)}known/${page.iso}/`).catch(() => undefined);
  if (before === undefined) banner.append(element('p', {}, asKnownWords.notCompared));
  else showDifferences(before, since, banner);
}

function showDifferences(before: readonly string[], since: string, banner: HTMLElement): void {
  const now = linesOf(document.querySelector('main')!);
  const [then, here] = [new Set(before), new Set(now.map(({ text }) => text))];
  const added = now.filter(({ text }) => !then.has(text));
  const gone = [...then].filter((text) => !here.has(text));
  for (const { line } of added) markNew(line);
  const { same, compared } = asKnownWords;
  const isSame = added.length + gone.length === 0;
  banner.append(element('p', {}, isSame ? same(since) : compared(since, added.length, gone.length)));
  if (gone.length > 0) banner.append(listOf(gone, since));
}

function listOf(gone: readonly string[], since: string): HTMLElement {
  return element(
    'details',
    {},
    element('summary', {}, asKnownWords.gone(since)),
    element('ul', {}, ...gone.map((text) => element('li', {}, text))),
  );
}

async function loadLines(address: string): Promise<readonly string[]> {
  const page = await loadDocument(address);
  return linesOf(page.querySelector('main')!).map(({ text }) => text);
}

/** The innermost lines of a page that say anything, each with its words. */
function linesOf(main: Element): readonly { readonly line: Element; readonly text: string }[] {
  return [...main.querySelectorAll(LINE)]
    .filter((line) => !line.querySelector(LINE) && !line.closest(UNSAID))
    .map((line) => ({ line, text: textOf(line) }))
    .filter(({ text }) => text !== '');
}

function textOf(line: Element): string {
  const copy = line.cloneNode(true) as Element;
  for (const unsaid of copy.querySelectorAll(UNSAID)) unsaid.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** By a word for those who hear it, and by a line beside it. */
function markNew(line: Element): void {
  line.classList.add('is-new');
  const cell = line.matches('tr') ? line.querySelector('th, td')! : line;
  cell.prepend(element('b', { className: 'fine' }, asKnownWords.isNew));
}
