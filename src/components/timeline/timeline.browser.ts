import { keepOffered, readForm } from '../frame/url-state/form-state.browser.ts';
import { isEmpty, parseState, searchOf } from '../frame/url-state/url-state.ts';
import { readJson } from '../text/json-island/read-json.browser.ts';
import { drawCounts, pickDateRange, showDateRange } from './date-range.browser.ts';
import { eventItemsOf, showEventItems } from './event-items.browser.ts';
import { matches } from './event-matching.ts';
import { showFilters } from './filter-controls.browser.ts';
import { KnownDayPicker } from './known-day-picker.browser.ts';
import { resultText } from './result-text.ts';
import type { ShownView } from './shown-view.browser.ts';
import { TIMELINE_DATA_ID, type TimelineData } from './timeline-data.ts';
import { TIMELINE_FIELDS, WHOLE_TIMELINE, type TimelineState } from './timeline-state.ts';

const timeline = document.querySelector<HTMLElement>('[data-timeline]');
const controls = timeline?.querySelector<HTMLDetailsElement>('[data-controls]');
const form = controls?.querySelector<HTMLFieldSetElement>('[data-filters]');

if (timeline && controls && form) {
  const data = readJson(TIMELINE_DATA_ID) as TimelineData;
  const strip = timeline.querySelector('[data-strip]');
  const items = eventItemsOf(timeline, data.events);
  const events = items.map(({ event }) => event);
  const knownDay = knownDayPickerIn(form, data);
  let lastControl: EventTarget | null = null;

  const show = (state: TimelineState) => {
    const shown = new Set(items.filter(({ event }) => matches(event, state)));
    showEventItems(timeline, items, shown);
    showFilters(form, state, events);
    if (strip) {
      const inAnyRange = events.filter((event) => matches(event, { ...state, from: '', to: '' }));
      drawCounts(strip, inAnyRange);
      showDateRange(strip, state.from, state.to);
    }
    showResult(timeline, state, resultText(state, shown.size, items.length, knownDay?.answerTo(state.known)));
    // Where it cannot be loaded, the timeline is narrowed all the same.
    nameView(state).catch(() => undefined);
    showOrders(timeline, state);
    void knownDay?.show(state.known);
  };
  let view: Promise<ShownView> | undefined;
  let named = WHOLE_TIMELINE;
  /** What names a view is loaded once there is one. */
  const nameView = async (state: TimelineState) => {
    named = state;
    if (isEmpty(state) && !view) return;
    view ??= import('./shown-view.browser.ts').then(({ ShownView }) => new ShownView(timeline, form, data.knownDays));
    (await view).show(named);
  };
  // A day that is typed changes with each of its digits, and a slider with each of its steps: one step of history.
  const goTo = (state: TimelineState, control: EventTarget | null = null) => {
    const address = location.pathname + searchOf(state) + location.hash;
    const isSameStep = control !== null && control === lastControl && !(control instanceof HTMLSelectElement);
    if (isSameStep) history.replaceState(null, '', address);
    else if (searchOf(state) !== location.search) history.pushState(null, '', address);
    lastControl = control;
    show(state);
  };
  const showAddress = () => {
    const state = keepOffered(form, TIMELINE_FIELDS, parseState(TIMELINE_FIELDS, location.search));
    const search = searchOf(state);
    // What narrows nothing does not stay in the address, and is not handed on with it.
    if (search !== location.search) history.replaceState(null, '', location.pathname + search + location.hash);
    if (!isEmpty(state)) controls.open = true;
    lastControl = null;
    show(state);
  };
  const stateInForm = () => readForm(form, TIMELINE_FIELDS);

  form.querySelector('[name=q]')?.addEventListener('input', ({ target }) => goTo(stateInForm(), target));
  form.addEventListener('change', ({ target }) => goTo(stateInForm(), target));
  timeline.querySelector('[data-clear]')?.addEventListener('click', () => {
    goTo(WHOLE_TIMELINE);
    const summary = controls.querySelector('summary');
    (summary?.checkVisibility() && !controls.open ? summary : form.querySelector('input'))?.focus();
  });
  if (strip) {
    const pick = (from: string, to: string) => goTo({ ...stateInForm(), from, to });
    pickDateRange(strip, pick, () => show(stateInForm()));
  }
  addEventListener('popstate', showAddress);
  showAddress();
  // A view that was handed on opens at what it shows.
  if (location.search !== '' && location.hash === '') timeline.querySelector('[data-shown]')?.scrollIntoView();

  const sinceLastVisit = document.querySelector<HTMLElement>('[data-since-last-visit]');
  const corrections = Object.fromEntries(events.map(({ id, corrections: count }) => [id, count]));
  if (sinceLastVisit)
    import('./since-last-visit.browser.ts')
      .then(({ showSinceLastVisit }) =>
        showSinceLastVisit(sinceLastVisit, corrections, new Map(items.map(({ item, event }) => [event.id, item]))),
      )
      .catch(() => undefined);
}

function knownDayPickerIn(filters: HTMLElement, { knownDays }: TimelineData): KnownDayPicker | undefined {
  const picker = filters.querySelector<HTMLElement>('[data-known-days]');
  return picker ? new KnownDayPicker(picker, knownDays) : undefined;
}

/** Shows how many events are left, and offers to have all of them again. */
function showResult(list: HTMLElement, state: TimelineState, text: string): void {
  const status = list.querySelector('[data-result-count]');
  if (status) status.textContent = text;
  const clear = list.querySelector<HTMLElement>('[data-clear]');
  if (clear) clear.hidden = isEmpty(state);
}

/** The links to the other orders take along what the timeline is narrowed to. */
function showOrders(list: HTMLElement, state: TimelineState): void {
  const search = searchOf(state);
  for (const link of list.querySelectorAll<HTMLAnchorElement>('[data-orders] a'))
    if (link.search !== search) link.search = search;
  // What items say beyond their event is of now, and hidden.
  list.toggleAttribute('data-earlier', state.known !== '');
}
