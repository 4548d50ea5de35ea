import { formatDate } from '../../../format.ts';
import { dateFrom } from '../../../model/dates/edtf.ts';
import type { KnownDay } from '../../../model/graph/known-on.ts';
import { knownUrl } from '../../../urls.ts';
import type { Link } from '../links/link.ts';

/** A day on which something became known, leading to where the story stood by what was known then. */
export interface KnownDayLink extends Link {
  readonly iso: string;
  /** The first calendar day it may be, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The link to the page of what was known on a day, labelled with the day. */
export function knownDayLink({ iso, day }: KnownDay): KnownDayLink {
  return { iso, day, href: knownUrl(iso), label: formatDate(dateFrom(iso)).text };
}
