import { readJson } from '../text/json-island/read-json.browser.ts';
import { hereFor } from '../frame/portable/portable-place.browser.ts';
import { isEmpty, parseState } from '../frame/url-state/url-state.ts';
import { HOME_DATA_ID, type HomeData } from './home-data.ts';
import { TIMELINE_FIELDS } from './timeline-state.ts';

const { timeline, corrections } = readJson(HOME_DATA_ID) as HomeData;

// The timeline once stood on this page, and addresses of its months and of what it was narrowed to are kept.
const isOfTimeline = !isEmpty(parseState(TIMELINE_FIELDS, location.search)) || /^#[my]\d/.test(location.hash);
if (isOfTimeline) location.replace((IS_PORTABLE ? hereFor(timeline) : timeline) + location.search + location.hash);

const sinceLastVisit = document.querySelector<HTMLElement>('[data-since-last-visit]');
if (sinceLastVisit && !isOfTimeline)
  import('./since-last-visit.browser.ts')
    .then(({ showSinceLastVisit }) => showSinceLastVisit(sinceLastVisit, corrections, new Map()))
    .catch(() => undefined);
