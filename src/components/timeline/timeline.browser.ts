import { offered, showState, stateIn } from './controls.browser.ts';
import { KnownOn } from './known.browser.ts';
import { linesOf, showLines } from './lines.browser.ts';
import { matches } from './matching.ts';
import { pickSpan, showSpan } from './span.browser.ts';
import { isEmpty, NOTHING, searchOf, stateOf, type TimelineState } from './timeline-state.ts';
import { showVisit } from './visit.browser.ts';

const timeline = document.querySelector<HTMLElement>('[data-timeline]');
const controls = timeline?.querySelector<HTMLDetailsElement>('[data-controls]');
const filters = controls?.querySelector<HTMLFieldSetElement>('[data-filters]');

if (timeline && controls && filters) {
  const strip = timeline.querySelector('[data-strip]');
  const lines = linesOf(timeline);
  const entries = lines.map(({ entry }) => entry);
  const known = knownOn(filters);

  const show = (state: TimelineState) => {
    const shown = new Set(lines.filter(({ entry }) => matches(entry, state)));
    showLines(timeline, lines, shown);
    showState(filters, state, entries);
    if (strip) showSpan(strip, state.from, state.to);
    tell(timeline, state, shown.size, lines.length);
    void known?.show(state.known);
  };
  const go = (state: TimelineState, isTyping = false) => {
    const address = location.pathname + searchOf(state) + location.hash;
    if (isTyping) history.replaceState(null, '', address);
    else if (searchOf(state) !== location.search) history.pushState(null, '', address);
    show(state);
  };
  const showAddress = () => {
    const state = offered(filters, stateOf(location.search));
    if (!isEmpty(state)) controls.open = true;
    show(state);
  };

  filters.querySelector('[name=q]')?.addEventListener('input', () => go(stateIn(filters), true));
  filters.addEventListener('change', () => go(stateIn(filters)));
  timeline.querySelector('[data-clear]')?.addEventListener('click', () => {
    go(NOTHING);
    filters.querySelector('input')?.focus();
  });
  if (strip) pickSpan(strip, (from, to) => go({ ...stateIn(filters), from, to }));
  addEventListener('popstate', showAddress);
  showAddress();

  const visit = document.querySelector<HTMLElement>('[data-visit]');
  const items = lines.map(({ item }) => item);
  if (visit) showVisit(visit, items);
}

function knownOn(filters: HTMLElement): KnownOn | undefined {
  const place = filters.querySelector<HTMLElement>('[data-known-days]');
  return place ? new KnownOn(place, [...document.querySelectorAll<HTMLElement>('[data-front]')]) : undefined;
}

/** Says how much is shown, and offers to clear what narrows it. What lines say beyond their event is of now. */
function tell(timeline: HTMLElement, state: TimelineState, shown: number, all: number): void {
  const events = all === 1 ? 'event' : 'events';
  const status = timeline.querySelector('[data-shown]');
  if (status) status.textContent = shown === all ? `All ${all} ${events}` : `${shown} of ${all} ${events}`;
  const clear = timeline.querySelector<HTMLElement>('[data-clear]');
  if (clear) clear.hidden = isEmpty(state);
  timeline.toggleAttribute('data-past', state.known !== '');
}
