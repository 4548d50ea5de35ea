import { formatLocalDay } from '../../format.ts';
import { loadJson } from '../frame/load.browser.ts';
import { siteAddress } from '../frame/site-address.browser.ts';
import { markAllSeen, parseMemory, remember, unseenEvents, type Memory } from './seen-events.ts';
import { visitWords } from '../../words/visits.ts';

type CorrectionCounts = Readonly<Record<string, number>>;

/** Each story keeps its own, by the path it is served under. */
const KEY = `throughline-seen:${siteAddress('home')}`;

/**
 * Marks what is new and corrected since the last visit; where the browser keeps nothing, nothing is marked.
 *
 * @param place the line that says so, with a button that marks all as seen
 * @param corrections how often each event of the story was corrected, by id; or the address of a file that says so
 * @param items the items of events on the page, by id, for the marks
 */
export async function showSinceLastVisit(
  place: HTMLElement,
  corrections: CorrectionCounts | string,
  items: ReadonlyMap<string, HTMLElement>,
): Promise<void> {
  const counts = typeof corrections === 'string' ? await loadJson(corrections) : corrections;
  show(place, counts as CorrectionCounts, items);
}

function show(place: HTMLElement, corrections: CorrectionCounts, items: ReadonlyMap<string, HTMLElement>): void {
  const memory = store(() => remember(parseMemory(localStorage.getItem(KEY)), corrections, Date.now()));
  if (!memory) return;
  const { added, corrected } = unseenEvents(memory);
  for (const [id, item] of items) {
    if (added.includes(id)) addBadge(item, visitWords.new);
    else if (corrected.includes(id)) addBadge(item, visitWords.corrected);
  }
  showMessage(place, memory.before === null ? visitWords.first : visitWords.nothingNew);
  if (added.length + corrected.length === 0) return;
  showMessage(place, inWords(added.length, corrected.length, memory.before));
  const button = place.querySelector('button')!;
  const link = place.querySelector('a');
  if (link) link.hidden = false;
  button.hidden = false;
  button.addEventListener('click', () => {
    store(() => markAllSeen(memory));
    for (const badge of document.querySelectorAll('[data-unseen]')) badge.remove();
    showMessage(place, visitWords.allSeen);
    place.querySelector<HTMLElement>('[data-message]')?.focus();
    button.hidden = true;
  });
}

/** Writes down what is to be remembered and gives it; undefined in a browser that may not. */
function store(make: () => Memory): Memory | undefined {
  try {
    const memory = make();
    localStorage.setItem(KEY, JSON.stringify(memory));
    return memory;
  } catch {
    return undefined;
  }
}

function inWords(added: number, corrected: number, before: number | null): string {
  return visitWords.since(added, corrected, before === null ? null : formatLocalDay(before));
}

function addBadge(item: HTMLElement, word: string): void {
  const badge = document.createElement('strong');
  badge.dataset['unseen'] = '';
  badge.className = 'unseen';
  badge.textContent = word;
  item.querySelector('[data-title]')?.prepend(badge, ' ');
}

function showMessage(place: HTMLElement, text: string): void {
  const message = place.querySelector('[data-message]');
  if (message) message.textContent = text;
}
