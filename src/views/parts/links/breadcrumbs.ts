import { homeUrl, listUrl, standingsUrl } from '../../../urls.ts';
import type { Link } from './link.ts';

/** The way from the home page to a page, in short labels: the home page first, the page itself last. */
export type Crumbs = readonly Link[];

export function crumbsTo(...way: readonly Link[]): Crumbs {
  return [{ href: homeUrl(), label: 'Home' }, ...way];
}

export const crumbOfQuestions = (): Link => ({ href: listUrl('questions'), label: 'Who says what' });
export const crumbOfSources = (): Link => ({ href: listUrl('sources'), label: 'Sources' });
export const crumbOfStandings = (): Link => ({ href: standingsUrl(), label: 'Standings' });
