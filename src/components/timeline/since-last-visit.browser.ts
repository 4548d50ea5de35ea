import { formatLocalDay } from '../../format.ts';
import type { EventListItem } from './event-items.browser.ts';
import { allSeen, read, remember, unseen, type Memory } from './seen-events.ts';

/** Each story keeps its own, by the path it is served under. */
const KEY = `throughline-seen:${import.meta.env.BASE_URL}`;

const FIRST = 'What is new since your last visit is marked from now on; only this device keeps it.';
const NOTHING = 'Nothing is new since your last visit.';

/** Marks what is new and corrected since the last visit; where the browser keeps nothing, nothing is marked. */
export function showSinceLastVisit(place: HTMLElement, lines: readonly EventListItem[]): void {
  const shown = Object.fromEntries(lines.map(({ item, entry }) => [item.dataset['event']!, entry.corrections]));
  const memory = keep(() => remember(read(localStorage.getItem(KEY)), shown, Date.now()));
  if (!memory) return;
  const { fresh, corrected } = unseen(memory);
  for (const { item } of lines) {
    const id = item.dataset['event']!;
    if (fresh.includes(id)) mark(item, 'New');
    else if (corrected.includes(id)) mark(item, 'Corrected');
  }
  say(place, memory.before === null ? FIRST : NOTHING);
  if (fresh.length + corrected.length === 0) return;
  say(place, inWords(fresh.length, corrected.length, memory.before));
  const button = place.querySelector('button')!;
  button.hidden = false;
  button.addEventListener('click', () => {
    keep(() => allSeen(memory));
    for (const badge of document.querySelectorAll('[data-unseen]')) badge.remove();
    say(place, 'All is marked as seen.');
    place.querySelector<HTMLElement>('[data-said]')?.focus();
    button.hidden = true;
  });
}

/** Writes down what is to be remembered and gives it; undefined in a browser that may not. */
function keep(make: () => Memory): Memory | undefined {
  try {
    const memory = make();
    localStorage.setItem(KEY, JSON.stringify(memory));
    return memory;
  } catch {
    return undefined;
  }
}

function inWords(fresh: number, corrected: number, before: number | null): string {
  const counts = [fresh > 0 && `${fresh} new`, corrected > 0 && `${corrected} corrected`].filter(Boolean);
  const day = before === null ? '' : `, ${formatLocalDay(before)}`;
  return `${counts.join(' and ')} since your last visit${day}.`;
}

function mark(item: HTMLElement, word: string): void {
  const badge = document.createElement('strong');
  badge.dataset['unseen'] = '';
  badge.className = 'unseen';
  badge.textContent = word;
  item.querySelector('.title')?.prepend(badge, ' ');
}

function say(place: HTMLElement, text: string): void {
  const status = place.querySelector('[data-said]');
  if (status) status.textContent = text;
}
