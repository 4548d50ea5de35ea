import type { Graph } from '../model/graph/graph.ts';
import { pledgeHistories } from '../model/pledges/pledge-history.ts';
import {
  absoluteUrl,
  bulkFileUrl,
  dataPageUrl,
  dataUrl,
  calendarUrl,
  correctionsUrl,
  feedListUrl,
  feedUrl,
  homeUrl,
  jsonUrl,
  markdownUrl,
  openApiUrl,
  schemaUrl,
  timelineUrl,
  listUrl,
  pledgesUrl,
  sitemapUrl,
  standingsDataUrl,
} from '../urls.ts';
import { BULK_FILES } from './data/bulk/bulk-files.ts';
import { tablesOf } from './data/bulk/tables/all-tables.ts';
import type { DataTable } from './data/bulk/tables/table.ts';
import { bodyLines } from './parts/standings/body-line.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { linkedDataset } from './parts/linked-data/dataset.ts';
import type { LinkedData } from './parts/linked-data/linked-data.ts';
import type { Link } from './parts/links/link.ts';
import { standingsWords } from '../words/standings.ts';
import { storyWords } from '../words/story.ts';
import { correctionWords } from '../words/corrections.ts';
import { dataWords } from '../words/data.ts';
import { questionWords } from '../words/questions.ts';

/** Every file the site has for other programs, and how to use and cite them. */
export interface DataFilesView {
  readonly crumbs: BreadcrumbTrail;
  readonly files: readonly DataFile[];
  /** What the story tells, as tables, each in several formats. */
  readonly tables: readonly TableFiles[];
  /** The whole address of a table, for examples of how to read one. */
  readonly exampleTable: string;
  readonly feeds: readonly Link[];
  /** What stands beside the page of each record: an example of each, the schemas, and their description. */
  readonly beside: Readonly<Record<'json' | 'markdown' | 'schema' | 'openApi', Link>> | null;
  /** How to cite the site; the reader adds the day. */
  readonly citation: string;
  readonly linked: LinkedData;
}

interface DataFile {
  /** Labelled with the file's name, and with whose it is where several have one name. */
  readonly link: Link;
  readonly holds: string;
  readonly format: string;
  /** The page that says the same; null for what is of all pages. */
  readonly page: Link | null;
}

interface TableFiles {
  readonly name: string;
  /** What it holds, and how many rows of it. */
  readonly holds: string;
  /** Labelled with their formats. */
  readonly files: readonly Link[];
}

const EXAMPLE_TABLE = 'events.csv';

/** @param site the origin that the site is published at */
export function dataFilesView(graph: Graph, site: URL): DataFilesView {
  const { title, publisher, licence } = graph.story;
  const data = [...factFiles(graph), ...standingsFiles(graph)];
  return {
    crumbs: breadcrumbsTo({ href: dataPageUrl(), label: dataWords.title }),
    files: [...wholeStoryFiles(), ...data, ...feedFiles(), openApiFile(), sitemap()],
    tables: tablesOf({ graph, site }).map(filesOfTable),
    beside: besidePages(graph),
    linked: linkedDataset(graph, data),
    exampleTable: absoluteUrl(bulkFileUrl(EXAMPLE_TABLE), site),
    feeds: [
      { href: feedUrl('atom'), label: dataWords.feeds.atom },
      { href: feedUrl('json'), label: dataWords.feeds.json },
      { href: feedListUrl(), label: dataWords.feeds.list },
    ],
    citation: dataWords.citation(title, publisher, licence.name, absoluteUrl(homeUrl(), site)),
  };
}

function wholeStoryFiles(): readonly DataFile[] {
  const whole = BULK_FILES.filter(({ table }) => table === null);
  return whole.map(({ name, holds, format }) => ({ link: fileLink(bulkFileUrl(name)), holds, format, page: null }));
}

function filesOfTable({ name, description, rows }: DataTable): TableFiles {
  const files = BULK_FILES.filter(({ table }) => table === name);
  return {
    name,
    holds: dataWords.table(description, rows.length),
    files: files.map((file) => ({ href: bulkFileUrl(file.name), label: file.format })),
  };
}

function factFiles(graph: Graph): readonly DataFile[] {
  const words = storyWords(graph.story);
  return [
    {
      link: fileLink(dataUrl('questions')),
      holds: dataWords.questions(graph.questions.size),
      format: dataWords.format.json,
      page: { href: listUrl('questions'), label: questionWords.title },
    },
    ...(words.pledges === null
      ? []
      : [
          {
            link: fileLink(dataUrl('pledges')),
            holds: dataWords.pledges(pledgeHistories(graph).length),
            format: dataWords.format.json,
            page: { href: pledgesUrl(), label: words.pledges },
          },
        ]),
  ];
}

function standingsFiles(graph: Graph): readonly DataFile[] {
  return bodyLines(graph).map(({ id, link, heading }) => ({
    link: fileLink(standingsDataUrl(id), dataWords.ofBody(link.label)),
    holds: dataWords.standings,
    format: dataWords.format.json,
    page: { href: link.href, label: standingsWords.titleOf(heading, link.label) },
  }));
}

/** An example of what stands beside pages: of the first event, or of whatever record there is; null for an empty story. */
function besidePages({ events, sources }: Graph): DataFilesView['beside'] {
  const [event] = events.keys();
  const [source] = sources.keys();
  const [collection, id] = event === undefined ? (['sources', source] as const) : (['events', event] as const);
  if (id === undefined) return null;
  const pathOf = (href: string) => ({ href, label: href });
  return {
    json: pathOf(jsonUrl(collection, id)),
    markdown: pathOf(markdownUrl(collection, id)),
    schema: pathOf(schemaUrl(collection === 'events' ? 'event' : 'source')),
    openApi: pathOf(openApiUrl()),
  };
}

function openApiFile(): DataFile {
  const { openApi, format } = dataWords;
  return { link: fileLink(openApiUrl()), holds: openApi, format: format.openApi, page: null };
}

function feedFiles(): readonly DataFile[] {
  const timeline = { href: timelineUrl(), label: dataWords.timeline };
  const corrections = { href: correctionsUrl(), label: correctionWords.title };
  return [
    ...formsOfFeed(homeUrl(), '', dataWords.latest, timeline),
    ...formsOfFeed(correctionsUrl(), dataWords.ofBody(correctionWords.title), dataWords.corrections, corrections),
    { link: fileLink(calendarUrl()), holds: dataWords.calendar, format: dataWords.format.calendar, page: timeline },
    { link: fileLink(feedListUrl()), holds: dataWords.allFeeds, format: dataWords.format.opml, page: null },
  ];
}

function formsOfFeed(of: string, whose: string, holds: string, page: Link): readonly DataFile[] {
  return [
    { link: fileLink(feedUrl('atom', of), whose), holds, format: dataWords.format.atom, page },
    { link: fileLink(feedUrl('json', of), whose), holds, format: dataWords.format.jsonFeed, page },
  ];
}

function sitemap(): DataFile {
  return { link: fileLink(sitemapUrl()), holds: dataWords.sitemap, format: dataWords.format.sitemap, page: null };
}

function fileLink(href: string, of = ''): Link {
  return { href, label: href.slice(href.lastIndexOf('/') + 1) + of };
}
