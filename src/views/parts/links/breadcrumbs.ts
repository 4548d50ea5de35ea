import { homeUrl, listUrl, standingsUrl } from '../../../urls.ts';
import type { Link } from './link.ts';

/** The way from the home page to a page, in short labels: the home page first, the page itself last. */
export type BreadcrumbTrail = readonly Link[];

export function breadcrumbsTo(...way: readonly Link[]): BreadcrumbTrail {
  return [{ href: homeUrl(), label: 'Home' }, ...way];
}

export const questionsBreadcrumb = (): Link => ({ href: listUrl('questions'), label: 'Questions' });
export const sourcesBreadcrumb = (): Link => ({ href: listUrl('sources'), label: 'Sources' });
export const standingsBreadcrumb = (): Link => ({ href: standingsUrl(), label: 'Standings' });
