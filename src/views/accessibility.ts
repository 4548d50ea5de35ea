import { aboutUrl, accessibilityUrl } from '../urls.ts';
import { aboutWords } from '../words/about.ts';
import { accessibilityWords } from '../words/accessibility.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import type { Link } from './parts/links/link.ts';

/** What the page on accessibility has besides its words, which are the same for every story. */
export interface AccessibilityView {
  readonly crumbs: BreadcrumbTrail;
  /** The page on how the tracker works. */
  readonly about: Link;
}

/** The page that says how accessible the site is: the way to it leads by the page on how the tracker works. */
export function accessibilityView(): AccessibilityView {
  const about = { href: aboutUrl(), label: aboutWords.title };
  return {
    crumbs: breadcrumbsTo(about, { href: accessibilityUrl(), label: accessibilityWords.title }),
    about: { href: aboutUrl(), label: aboutWords.page },
  };
}
