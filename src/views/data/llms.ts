import type { Story } from '../../model/records/story.ts';
import {
  aboutUrl,
  absoluteUrl,
  calendarUrl,
  correctionsUrl,
  dataPageUrl,
  feedUrl,
  listUrl,
  sitemapUrl,
  timelineUrl,
} from '../../urls.ts';
import { foundWords } from '../../words/found.ts';

/**
 * What the site is and where its pages are, in Markdown, for programs that read for people (https://llmstxt.org/).
 *
 * @param site the origin that the site is published at
 */
export function llmsText({ title, standfirst, publisher, licence }: Story, site: URL): string {
  const line = ([path, what]: readonly [string, string]) => {
    const address = absoluteUrl(path, site);
    return `- [${address}](${address}): ${what}`;
  };
  return [
    `# ${title}`,
    `> ${standfirst}`,
    foundWords.note(publisher, licence.name),
    `## ${foundWords.pages}`,
    pages().map(line).join('\n'),
    `## ${foundWords.forPrograms}`,
    `${files().map(line).join('\n')}\n`,
  ].join('\n\n');
}

const { page } = foundWords;

const pages = (): readonly (readonly [string, string])[] => [
  [timelineUrl(), page.timeline],
  [listUrl('questions'), page.questions],
  [listUrl('actors'), page.actors],
  [listUrl('entities'), page.entities],
  [listUrl('sources'), page.sources],
  [correctionsUrl(), page.corrections],
  [aboutUrl(), page.about],
];

const files = (): readonly (readonly [string, string])[] => [
  [dataPageUrl(), page.data],
  [feedUrl('atom'), page.feed],
  [calendarUrl(), page.calendar],
  [sitemapUrl(), page.sitemap],
];
