import { keepOffered, readForm } from '../frame/url-state/form-state.browser.ts';
import { isEmpty, parseState, searchOf } from '../frame/url-state/url-state.ts';
import { readJson } from '../text/json-island/read-json.browser.ts';
import { drawCounts, pickDateRange, showDateRange } from './date-range.browser.ts';
import { eventsOnPage, itemsIn } from './event-items.browser.ts';
import { matcher } from './event-matching.ts';
import { showFilters } from './filter-controls.browser.ts';
import { KnownDayPicker } from './known-day-picker.browser.ts';
import { optionText } from './option-text.ts';
import { resultText } from './result-text.ts';
import type { ShownView } from './shown-view.browser.ts';
import { TIMELINE_DATA_ID, type DayOfTimeline, type TimelineData } from './timeline-data.ts';
import { TIMELINE_FIELDS, WHOLE_TIMELINE, type TimelineState } from './timeline-state.ts';
import { dayChoiceWords, resultWords } from '../../words/timeline-filter.ts';

const timeline = document.querySelector<HTMLElement>('[data-timeline]');
const controls = timeline?.querySelector<HTMLDetailsElement>('[data-controls]');
const form = controls?.querySelector<HTMLFieldSetElement>('[data-filters]');

if (timeline && controls && form) {
  const data = readJson(TIMELINE_DATA_ID) as TimelineData;
  const strip = timeline.querySelector('[data-strip]');
  const days = [...data.knownDays];
  const onPage = data.events && eventsOnPage(timeline, data.events);
  // What a long story needs beside its page is loaded apart.
  const list =
    onPage && !data.hasEarlierDays
      ? onPage
      : (await import('./long-timeline.browser.ts')).longTimeline(
          { timeline, form, data, days, onPage },
          { isEmpty, optionText },
        );
  const knownDay = knownDayPickerIn(form, days);
  let lastControl: EventTarget | null = null;
  let asked = WHOLE_TIMELINE;

  /** Shows what a state leaves, at once or when what that needs has come. */
  const show = (state: TimelineState, then: () => void = () => showReady(state)) => {
    asked = state;
    if (list.isReady(state)) {
      then();
      return;
    }
    showResult(timeline, state, dayChoiceWords.loading);
    list
      .load(state)
      .then(() => {
        if (asked === state) then();
      })
      .catch(() => showFailure(state));
  };
  const showReady = (state: TimelineState) => {
    const [all, count] = [list.all(), list.count];
    const hasWords = list.testFor(state.q);
    const shown = all?.filter(matcher(state, hasWords)) ?? [];
    list.show(all === null ? null : shown).catch(() => showFailure(state));
    showFilters(form, state, all, hasWords);
    if (strip && all) {
      drawCounts(strip, all.filter(matcher({ ...state, from: '', to: '' }, hasWords)));
      showDateRange(strip, state.from, state.to);
    }
    // A page that has a part of all says so itself.
    const isPart = data.files !== null && isEmpty(state);
    showResult(timeline, state, isPart ? '' : resultText(state, shown.length, count, knownDay?.answerTo(state.known)));
    // Where it cannot be loaded, the timeline is narrowed all the same.
    nameView(state).catch(() => undefined);
    showOrders(timeline, state);
    void knownDay?.show(state.known);
  };
  const showFailure = (state: TimelineState) => {
    if (asked === state) showResult(timeline, state, resultWords.failed);
  };
  let view: Promise<ShownView> | undefined;
  let named = WHOLE_TIMELINE;
  /** What names a view is loaded once there is one. */
  const nameView = async (state: TimelineState) => {
    named = state;
    if (isEmpty(state) && !view) return;
    view ??= import('./shown-view.browser.ts').then(({ ShownView }) => new ShownView(timeline, form, days));
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
    asked = parseState(TIMELINE_FIELDS, location.search);
    // What is offered is known only then.
    if (!list.isReady(asked)) {
      show(asked, showAddress);
      return;
    }
    const state = keepOffered(form, TIMELINE_FIELDS, asked);
    const search = searchOf(state);
    // What narrows nothing does not stay in the address, and is not handed on with it.
    if (search !== location.search) history.replaceState(null, '', location.pathname + search + location.hash);
    if (!isEmpty(state)) controls.open = true;
    lastControl = null;
    show(state);
  };
  const stateInForm = () => readForm(form, TIMELINE_FIELDS);

  const words = form.querySelector('[name=q]');
  words?.addEventListener('input', ({ target }) => goTo(stateInForm(), target));
  // What finds words is there by the time that one is typed.
  words?.addEventListener('focus', () => void list.load({ ...WHOLE_TIMELINE, q: '?' }).catch(() => undefined));
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
  for (const part of timeline.querySelectorAll('[data-waiting]')) part.removeAttribute('data-waiting');
  showAddress();
  // A view that was handed on opens at what it shows.
  if (location.search !== '' && location.hash === '') timeline.querySelector('[data-shown]')?.scrollIntoView();

  const sinceLastVisit = document.querySelector<HTMLElement>('[data-since-last-visit]');
  const corrections =
    data.files?.corrections ?? Object.fromEntries(data.events!.map(({ id, corrections: count }) => [id, count]));
  if (sinceLastVisit)
    import('./since-last-visit.browser.ts')
      .then(({ showSinceLastVisit }) => showSinceLastVisit(sinceLastVisit, corrections, itemsIn(timeline)))
      .catch(() => undefined);
}

function knownDayPickerIn(filters: HTMLElement, days: readonly DayOfTimeline[]): KnownDayPicker | undefined {
  const picker = filters.querySelector<HTMLElement>('[data-known-days]');
  return picker ? new KnownDayPicker(picker, days) : undefined;
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
