import { comparisonUrl, homeUrl, listUrl, standingsUrl } from '../../../urls.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { Link } from './link.ts';
import { standingsWords } from '../../../words/standings.ts';
import { storyWords } from '../../../words/story.ts';
import { comparisonWords } from '../../../words/comparison.ts';
import { frameWords } from '../../../words/frame.ts';
import { questionWords } from '../../../words/questions.ts';
import { sourceWords } from '../../../words/sources.ts';

/** The way from the home page to a page, in short labels: the home page first, the page itself last. */
export type BreadcrumbTrail = readonly Link[];

/** The breadcrumbs of a page: the home page, then the steps given, the page itself last. */
export function breadcrumbsTo(...way: readonly Link[]): BreadcrumbTrail {
  return [{ href: homeUrl(), label: frameWords.home }, ...way];
}

/** The step to the list of questions. */
export const questionsBreadcrumb = (): Link => ({ href: listUrl('questions'), label: questionWords.title });
/** The step to the list of sources. */
export const sourcesBreadcrumb = (): Link => ({ href: listUrl('sources'), label: sourceWords.title });
/** The step to the list of bodies with standings. */
export const standingsBreadcrumb = ({ story }: Graph): Link => ({
  href: standingsUrl(),
  label: storyWords(story).standings ?? standingsWords.heading.joined.now,
});
/** The step to all sources side by side, which comes after that to their list. */
export const comparisonBreadcrumb = (): Link => ({ href: comparisonUrl(), label: comparisonWords.crumb });
