import { formatDate } from '../format.ts';
import { dateFrom } from '../model/dates/edtf.ts';
import { eventsByKnownDay, knownDays, sourcesByDay } from '../model/graph/known-on.ts';
import type { Graph } from '../model/graph/graph.ts';
import { knownDaysUrl, knownUrl } from '../urls.ts';
import { asKnownWords } from '../words/as-known.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import type { Link } from './parts/links/link.ts';

/** The list of days on which anything became known, for those who go back without a script. */
export interface KnownDaysView {
  readonly crumbs: BreadcrumbTrail;
  /** Oldest first: each leads to what was known then. */
  readonly days: readonly { readonly link: Link; readonly about: string }[];
}

/** Every day on which anything became known, with how much was published and became known on it. */
export function knownDaysView(graph: Graph): KnownDaysView {
  return {
    crumbs: breadcrumbsTo({ href: knownDaysUrl(), label: asKnownWords.daysTitle }),
    days: knownDays(graph).map(({ iso, day }) => ({
      link: { href: knownUrl(iso), label: formatDate(dateFrom(iso)).text },
      about: asKnownWords.ofDay(
        sourcesByDay(graph).get(iso)?.length ?? 0,
        eventsByKnownDay(graph).get(day)?.length ?? 0,
      ),
    })),
  };
}
