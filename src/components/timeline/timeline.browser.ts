import { offered, showState, stateIn } from './filter-controls.browser.ts';
import { StoryStatusZones } from './story-status.browser.ts';
import { KnownDayPicker } from './known-day-picker.browser.ts';
import { eventItemsOf, showEventItems } from './event-items.browser.ts';
import { matches } from './event-matching.ts';
import { drawCounts, pickSpan, showSpan } from './date-range.browser.ts';
import { isEmpty, NOTHING, searchOf, stateOf, type TimelineState } from './timeline-state.ts';
import { showSinceLastVisit } from './since-last-visit.browser.ts';

const timeline = document.querySelector<HTMLElement>('[data-timeline]');
const controls = timeline?.querySelector<HTMLDetailsElement>('[data-controls]');
const filters = controls?.querySelector<HTMLFieldSetElement>('[data-filters]');

if (timeline && controls && filters) {
  const strip = timeline.querySelector('[data-strip]');
  const lines = eventItemsOf(timeline);
  const entries = lines.map(({ entry }) => entry);
  const known = knownOn(filters);
  let latest: EventTarget | null = null;

  const show = (state: TimelineState) => {
    const shown = new Set(lines.filter(({ entry }) => matches(entry, state)));
    showEventItems(timeline, lines, shown);
    showState(filters, state, entries);
    if (strip) {
      const inAnySpan = entries.filter((entry) => matches(entry, { ...state, from: '', to: '' }));
      drawCounts(
        strip,
        inAnySpan.map(({ first }) => first),
      );
      showSpan(strip, state.from, state.to);
    }
    tell(timeline, state, inWords(state, shown.size, lines.length, known?.answerTo(state.known)));
    void known?.show(state.known);
  };
  // A day that is typed changes with each of its digits, and a slider with each of its steps: one step of history.
  const go = (state: TimelineState, target: EventTarget | null = null) => {
    const address = location.pathname + searchOf(state) + location.hash;
    const goesOn = target !== null && target === latest && !(target instanceof HTMLSelectElement);
    if (goesOn) history.replaceState(null, '', address);
    else if (searchOf(state) !== location.search) history.pushState(null, '', address);
    latest = target;
    show(state);
  };
  const showAddress = () => {
    const state = offered(filters, stateOf(location.search));
    const search = searchOf(state);
    // What narrows nothing does not stay in the address, and is not handed on with it.
    if (search !== location.search) history.replaceState(null, '', location.pathname + search + location.hash);
    if (!isEmpty(state)) controls.open = true;
    latest = null;
    show(state);
  };

  filters.querySelector('[name=q]')?.addEventListener('input', ({ target }) => go(stateIn(filters), target));
  filters.addEventListener('change', ({ target }) => go(stateIn(filters), target));
  timeline.querySelector('[data-clear]')?.addEventListener('click', () => {
    go(NOTHING);
    const summary = controls.querySelector('summary');
    (summary?.checkVisibility() && !controls.open ? summary : filters.querySelector('input'))?.focus();
  });
  if (strip) {
    const pick = (from: string, to: string) => go({ ...stateIn(filters), from, to });
    pickSpan(strip, pick, () => show(stateIn(filters)));
  }
  addEventListener('popstate', showAddress);
  showAddress();

  const visit = document.querySelector<HTMLElement>('[data-visit]');
  if (visit) showSinceLastVisit(visit, lines);
}

function knownOn(filters: HTMLElement): KnownDayPicker | undefined {
  const place = filters.querySelector<HTMLElement>('[data-known-days]');
  return place
    ? new KnownDayPicker(place, new StoryStatusZones([...document.querySelectorAll<HTMLElement>('[data-front]')]))
    : undefined;
}

/** Says how much is shown and offers to clear what narrows it, which the links to the other orders take along. */
function tell(timeline: HTMLElement, state: TimelineState, words: string): void {
  const status = timeline.querySelector('[data-shown]');
  if (status) status.textContent = words;
  const clear = timeline.querySelector<HTMLElement>('[data-clear]');
  if (clear) clear.hidden = isEmpty(state);
  const search = searchOf(state);
  for (const link of timeline.querySelectorAll<HTMLAnchorElement>('[data-orders] a'))
    if (link.search !== search) link.search = search;
  // What lines say beyond their event is of now, and hidden.
  timeline.toggleAttribute('data-past', state.known !== '');
}

/** @param nothing why none is shown, where it is since nothing was known yet */
function inWords({ from, to }: TimelineState, shown: number, all: number, nothing = ''): string {
  const events = all === 1 ? 'event' : 'events';
  if (shown === all) return `All ${all} ${events}`;
  if (nothing !== '') return `${shown} of ${all} ${events}. ${nothing}`;
  const isReversed = from !== '' && to !== '' && from > to;
  return `${shown} of ${all} ${events}${isReversed ? ': the day in “From” is after the day in “To”' : ''}`;
}
