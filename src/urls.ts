import type { PagePlace } from './model/divided-list.ts';
import type { Collection } from './model/records/content.ts';
import type { StandingsSelection } from './model/standings/standings-selection.ts';
import { isActor, type Subject } from './model/records/subject.ts';
import { embedPath, pairPath, recordPath, standingsPath, versionsPath } from './paths.ts';
import { isIssueForm } from './model/records/feedback.ts';
import { feedbackWords } from './words/feedback.ts';

/*
 * All addresses of the site are spelt here. Code that runs in a browser does not import this file, which would bring
 * half the model along: it reads the addresses that pages print for it, as `data-…` attributes. Those that every page
 * prints are read with `src/components/frame/site-address.browser.ts`.
 */

/** The path the site is served under, with a slash at both ends; Vite knows it. */
const base = `${import.meta.env.BASE_URL}/`.replace(/\/+$/, '/');

const page = (...parts: readonly string[]): string => base + parts.map((part) => `${part}/`).join('');

/** The home page: what the story is, where it stands, what changed last. */
export const homeUrl = (): string => page();
/** The timeline, the newest event first; `?actor=` and its like narrow it, `#m2026-01` is a month of it. */
export const timelineUrl = (): string => page('timeline');
/** The timeline in the order in which things happened. */
export const oldestFirstUrl = (): string => page('oldest-first');
/** The timeline in the order in which events became known. */
export const becameKnownUrl = (): string => page('as-it-became-known');
/** Where the story stood by what was known on a day of publication, as precisely as that is told: `2026-01-22`, `2026-01`. */
export const knownUrl = (iso: string): string => page('known', iso);
/** The list of all days of publication. */
export const knownDaysUrl = (): string => page('known');
/** The address under which that list has its years and months. */
export const knownPeriodsUrl = (): string => page('known', 'published');
/** The search page; `?q=` asks it. */
export const searchUrl = (): string => page('search');
/** The folder of the files that search loads: `names.json`, `events.json`, `countries/k.json`. */
export const searchDataUrl = (): string => searchUrl();
/** The address under which a long list of names and spellings has its letters. */
export const nameLettersUrl = (): string => page('search', 'names');
/** The script with which the index of all pages is searched; `src/site/search-index.ts` puts it there. */
export const searchIndexUrl = (): string => fileUrl('pagefind/pagefind.js');
/** The page on how the tracker works. */
export const aboutUrl = (): string => page('about');
/** The page on how accessible the site is. */
export const accessibilityUrl = (): string => page('accessibility');
/** The page of all corrections. */
export const correctionsUrl = (): string => page('corrections');
/** Where the files for other programs are listed: data and feeds. */
export const dataPageUrl = (): string => page('data');

/** Where all records of a collection are listed; events stand on the timeline. */
export const listUrl = (collection: Exclude<Collection, 'events'>): string => page(collection);

/** The address under which the list of sources has its years and months. */
export const sourcePeriodsUrl = (): string => page('sources', 'published');
/** A file for the script that narrows a long timeline, by the address of the timeline and its name there: `facets/2019`. */
export const timelineFileUrl = (timeline: string, name: string): string => `${timeline}${name}.json`;
/** The path of a page of a list that is divided, under the list's: `2019-03`; its second of a day `2019-03-05/2`. */
export const sectionPath = ({ key, part }: PagePlace): string => (part > 1 ? `${key}/${part}` : key);
/** That page, by the address under which the list has its sections: `/timeline/2019-03/`. */
export const sectionUrl = (base: string, place: PagePlace): string => `${base}${encodeURI(sectionPath(place))}/`;

/** The page of a record of any collection, by its id. */
export const recordUrl = (collection: Collection, id: string): string => base + recordPath(collection, id);
/** The page of the versions of a record. */
export const versionsUrl = (collection: Collection, id: string): string => base + versionsPath(collection, id);
/** The page of an event, by its id. */
export const eventUrl = (id: string): string => base + recordPath('events', id);
/** A fact on the page of its event, by its address there. */
export const factUrl = (event: string, anchor: string): string => `${eventUrl(event)}#${encodeURIComponent(anchor)}`;
/** The page of a question with all answers, by its id. */
export const questionUrl = (id: string): string => base + recordPath('questions', id);
/** The page of all pledges. */
export const pledgesUrl = (): string => page('pledges');
/** The list of bodies and agreements with standings. */
export const standingsUrl = (): string => page('standings');
/** The standings in a body: all as they are now, or those of a selection. */
export const standingsUrlOf = (body: string, selection: StandingsSelection = { kind: 'now' }): string =>
  base + standingsPath(body, selection);
/** Events by the actors who took part in them. */
export const participationUrl = (): string => page('who-takes-part');
/** The address under which that table has its years and months. */
export const participationPeriodsUrl = (): string => page('who-takes-part', 'events');
/** The page of a source, by its id. */
export const sourceUrl = (id: string): string => base + recordPath('sources', id);
/** All sources side by side, and the list of every two that have a page; `?sources=a,b` shows some of them. */
export const comparisonUrl = (): string => page('compare');
/** The row of a question where all sources stand side by side, by its id. */
export const comparisonUrlOf = (question: string): string => `${comparisonUrl()}#question-${question}`;
/** Two sources side by side, by their ids, the one published first before the other. */
export const pairUrl = (earlier: string, later: string): string => base + pairPath(earlier, later);
/** The address under which a long list of actors or entities of a kind has its letters: `/actors/letters/person/`. */
export const subjectLettersUrl = (list: 'actors' | 'entities', kind: Subject['kind']): string =>
  page(list, 'letters', kind);
/** The page of an actor or entity. */
export const subjectUrl = (subject: Subject): string =>
  base + recordPath(isActor(subject) ? 'actors' : 'entities', subject.id);

/** The address under which a long list of an actor or entity has its years and months: `/actors/x/events/`. */
export const subjectListUrl = (subject: Subject, list: string): string => `${subjectUrl(subject)}${list}/`;

/** The data behind a page, as JSON beside it. */
export const dataUrl = (page: 'questions' | 'pledges'): string => `${base}${page}/${page}.json`;
/** The standings in a body as JSON, by the id of the body. */
export const standingsDataUrl = (body: string): string => `${standingsUrlOf(body)}standings.json`;

/** A file with the whole story, or one table of it: `events.csv`. */
export const bulkFileUrl = (name: string): string => `${dataPageUrl()}${name}`;

/** The file beside the page of a record that says in a few lines what it is about. */
export const CARD_FILE = 'card.json';
/** Where the pages are that have such a file: those of all records. */
export const cardSections = (): readonly string[] => [
  page('events'),
  ...(['actors', 'entities', 'questions', 'sources'] as const).map(listUrl),
];

/** The record behind a page as JSON, beside it: `/events/x.json`. */
export const jsonUrl = (collection: Collection, id: string): string => `${base}${collection}/${id}.json`;
/** What programs for references read of the page of a record, beside it: `/events/x.bib`. */
export const citationUrl = (collection: Collection, id: string, form: string): string =>
  `${base}${collection}/${id}.${form}`;
/** The page of a record as Markdown, beside it: `/events/x.md`. */
export const markdownUrl = (collection: Collection, id: string): string => `${base}${collection}/${id}.md`;
/** The JSON Schema of the records of a kind, in the singular: `/schemas/event.json`. */
export const schemaUrl = (type: string): string => `${base}schemas/${type}.json`;
/** The description of all files beside pages, for programs (OpenAPI). */
export const openApiUrl = (): string => `${base}openapi.json`;

/** What was added or corrected last, as Atom or as JSON Feed: of the story, or of what the page of an address is of. */
export const feedUrl = (form: 'atom' | 'json', of = homeUrl()): string => `${of}${FEED_FILES[form]}`;
/** The names of feeds, beside the pages that they are of. */
export const FEED_FILES = { atom: 'feed.xml', json: 'feed.json' } as const;
/** How a feed looks to a person who opens it in a browser. */
export const feedStyleUrl = (): string => fileUrl('feed.css');
/** The events of the story and what is to come, as a calendar. */
export const calendarUrl = (): string => fileUrl('calendar.ics');
/** The list of all feeds, which feed readers take in. */
export const feedListUrl = (): string => fileUrl('feeds.opml');
/** The licences of all that the site is made of beside its story. */
export const licencesUrl = (): string => fileUrl('licences.txt');
/** The list of all pages, which the sitemap integration writes. */
export const sitemapUrl = (): string => `${base}sitemap-index.xml`;

/** What other sites show of a page in a frame, by the path of the page: `/embed/events/x/`. */
export const embedUrl = (shown: string): string => base + embedPath(pathInSite(shown));
/** That, with the HTML to copy under it. */
export const snippetUrl = (shown: string): string => `${embedUrl(shown)}#embed`;
/** What tells programs how a page is shown in a frame, beside the page (https://oembed.com). */
export const oembedUrl = (shown: string): string => `${shown}oembed.json`;

/** A file that the build puts beside the pages: `icon.svg`. */
export const fileUrl = (path: string): string => base + path;

/** The page that hosts answer with where there is none. */
export const missingUrl = (): string => fileUrl('404.html');

/** The sizes in pixels in which the icon is drawn: for phones of Apple, then as manifests want it. */
export const ICON_SIZES = [180, 192, 512] as const;
/** The icon of the site as a picture of so many pixels. */
export const iconUrl = (size: (typeof ICON_SIZES)[number]): string => fileUrl(`icon-${size}.png`);

/** The name of the picture that stands for a page where it is shared: `events/x`; `home` for the home page. */
export const shareName = (page: string): string => pathInSite(page).slice(0, -1) || 'home';
/** The picture that stands for a page, by the path of the page. */
export const shareUrl = (page: string): string => fileUrl(`share/${shareName(page)}.png`);

/** The path of a page within the site, with no slash at its beginning: `events/x/`. */
export const pathInSite = (page: string): string => page.slice(base.length);

/**
 * Where a reader tells that a page is wrong, or of a source that it lacks, with the page filled in.
 *
 * @param feedback as `content/story.yaml` has it
 */
export function feedbackUrl(feedback: string, title: string, address: string): string {
  const subject = encodeURIComponent(feedbackWords.subject(title));
  const text = feedbackWords.body(title, address);
  if (feedback.startsWith('mailto:'))
    return `${feedback}?subject=${subject}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  return formOf(feedback).replace('{title}', subject).replace('{body}', encodeURIComponent(text));
}

/** Where forms of Git hosts take their title and text: GitLab in names of its own, GitHub and Forgejo alike. */
function formOf(feedback: string): string {
  if (!isIssueForm(feedback)) return feedback;
  const isGitLab = feedback.includes('/-/');
  return `${feedback}?${isGitLab ? 'issue[title]={title}&issue[description]={body}' : 'title={title}&body={body}'}`;
}

/** The page's whole address, for others to keep. */
export const absoluteUrl = (path: string, site: URL): string => new URL(path, site).href;
