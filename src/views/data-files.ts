import { formatPlainCount } from '../format.ts';
import type { Graph } from '../model/graph/graph.ts';
import { pledgeHistories } from '../model/pledges/pledge-history.ts';
import {
  absoluteUrl,
  dataPageUrl,
  dataUrl,
  feedUrl,
  homeUrl,
  timelineUrl,
  listUrl,
  pledgesUrl,
  sitemapUrl,
  standingsDataUrl,
} from '../urls.ts';
import { bodyLines } from './parts/standings/body-line.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import type { Link } from './parts/links/link.ts';
import { standingsWords } from '../words/standings.ts';
import { storyWords } from '../words/story.ts';
import { dataWords } from '../words/data.ts';

/** Every file the site has for other programs, and how to use and cite them. */
export interface DataFilesView {
  readonly crumbs: BreadcrumbTrail;
  readonly files: readonly DataFile[];
  readonly feeds: readonly Link[];
  /** How to cite the site; the reader adds the day. */
  readonly citation: string;
}

interface DataFile {
  /** Labelled with the file's name, and with whose it is where several have one name. */
  readonly link: Link;
  readonly holds: string;
  readonly format: string;
  /** The page that says the same; null for what is of all pages. */
  readonly page: Link | null;
}

/** @param site the origin that the site is published at */
export function dataFilesView(graph: Graph, site: URL): DataFilesView {
  const { title, publisher, licence } = graph.story;
  return {
    crumbs: breadcrumbsTo({ href: dataPageUrl(), label: 'Data' }),
    files: [...factFiles(graph), ...standingsFiles(graph), ...feedFiles(), sitemap()],
    feeds: [
      { href: feedUrl('atom'), label: 'Atom feed' },
      { href: feedUrl('json'), label: 'JSON Feed' },
    ],
    citation: `“${title}”, ${publisher}, ${licence.name}, ${absoluteUrl(homeUrl(), site)}`,
  };
}

function factFiles(graph: Graph): readonly DataFile[] {
  const words = storyWords(graph.story);
  const questions = formatPlainCount(graph.questions.size, 'question');
  const pledges = formatPlainCount(pledgeHistories(graph).length, 'pledge or denial', 'pledges and denials');
  return [
    {
      link: fileLink(dataUrl('questions')),
      holds: `${questions}: every answer, whose it is, the day it is for, and how the answers relate`,
      format: 'JSON',
      page: { href: listUrl('questions'), label: 'Questions' },
    },
    ...(words.pledges === null
      ? []
      : [
          {
            link: fileLink(dataUrl('pledges')),
            holds: `${pledges}: who, to whom, how much, what became of it, and who says so`,
            format: 'JSON',
            page: { href: pledgesUrl(), label: words.pledges },
          },
        ]),
  ];
}

function standingsFiles(graph: Graph): readonly DataFile[] {
  return bodyLines(graph).map(({ id, link, heading }) => ({
    link: fileLink(standingsDataUrl(id), ` (${link.label})`),
    holds: dataWords.standings,
    format: 'JSON',
    page: { href: link.href, label: standingsWords.titleOf(heading, link.label) },
  }));
}

function feedFiles(): readonly DataFile[] {
  const [holds, page] = ['The events added or corrected last, up to 50', { href: timelineUrl(), label: 'Timeline' }];
  return [
    { link: fileLink(feedUrl('atom')), holds, format: 'Atom', page },
    { link: fileLink(feedUrl('json')), holds, format: 'JSON Feed', page },
  ];
}

function sitemap(): DataFile {
  return { link: fileLink(sitemapUrl()), holds: 'The addresses of all pages', format: 'Sitemap', page: null };
}

function fileLink(href: string, of = ''): Link {
  return { href, label: href.slice(href.lastIndexOf('/') + 1) + of };
}
