import { formatCalendarDay, formatMonth } from '../../format.ts';
import { loadDays } from '../frame/as-known/days-file.browser.ts';
import { pageAddress } from '../frame/site-address.browser.ts';
import type { DayOfTimeline } from './timeline-data.ts';

/**
 * The days on which anything became known before one that a page has, oldest first; rejects where they cannot be loaded.
 *
 * @param first `YYYY-MM-DD`
 */
export async function loadEarlierDays(first: string): Promise<readonly DayOfTimeline[]> {
  const { days, pages } = await loadDays();
  const all = (pages[''] ?? []).map((place) => days[place]!);
  return all
    .filter(([, day]) => day < first)
    .map(([iso, day]) => ({ day, href: pageAddress(`known/${iso}/`), label: labelOf(iso) }));
}

/** "19 January 2026", "January 2026", "2026". */
function labelOf(iso: string): string {
  if (iso.length === 'YYYY-MM-DD'.length) return formatCalendarDay(iso);
  return iso.length === 'YYYY-MM'.length ? formatMonth(iso) : iso;
}
