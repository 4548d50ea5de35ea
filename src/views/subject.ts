import { subjectAdded, subjectChanged } from '../model/graph/page-changed.ts';
import { formatDateAsNoun, type PrintedDate, formatDateOrNull } from '../format.ts';
import { sourcesCitedIn } from '../model/text/markdown-text.ts';
import { eventsBySubject } from '../model/graph/event-index.ts';
import type { EdtfDate } from '../model/dates/edtf.ts';
import { subjectOf, type Graph } from '../model/graph/graph.ts';
import { spellingsOf, type Spelling } from '../model/names/spellings.ts';
import { isActor, type Subject } from '../model/records/subject.ts';
import type { StoryEvent } from '../model/records/event.ts';
import { sourceKeys } from './parts/sources/source-key.ts';
import type { LinkedData } from './parts/linked-data/linked-data.ts';
import { linkedSubject } from './parts/linked-data/pages.ts';
import { pageFiles, type PageFiles } from './parts/links/page-files.ts';
import type { PageCitation } from './parts/links/page-citation.ts';
import { citedSources, type CitedSource } from './parts/sources/cited-sources.ts';
import { chronology, type Year } from './parts/timeline/chronology.ts';
import { eventLine } from './parts/events/event-line.ts';
import { eventStrip, type EventStrip } from './parts/timeline/event-strip.ts';
import { correctionLines, type CorrectionLine } from './parts/links/correction-line.ts';
import type { BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { subjectKindLabel } from './parts/subjects/subject-kinds.ts';
import { fullNameOf, linkToSubject, type Link } from './parts/links/link.ts';
import { textLinkTargets, type TextLinkTargets } from './parts/links/text-link-targets.ts';
import { searchMetadataOfEvents, type SearchMetadata } from './parts/links/search-metadata.ts';
import { cardOfSubject, previewOf, type Preview } from './parts/links/share-card.ts';
import type { LongList } from './parts/timeline/long-list.ts';
import { partIn } from './parts/subjects/part-in-event.ts';
import { subjectBreadcrumbs } from './parts/subjects/subject-breadcrumbs.ts';
import { eventsInTime, longSubjectList, printedEvents } from './parts/subjects/subject-lists.ts';
import { subjectCitation, wikidataAddress } from './parts/subjects/subject-citation.ts';
import { positionsOf, type Positions } from './parts/subjects/positions.ts';
import { standingsWords } from '../words/standings.ts';
import { eventWords } from '../words/events.ts';
import { pledgeWords } from '../words/pledges.ts';
import { positionWords } from '../words/positions.ts';
import { whoIsWhoWords } from '../words/who-is-who.ts';
import { subjectKindWords } from '../words/subject-kinds.ts';
import { nameWords, roleWords, subjectWords } from '../words/subjects.ts';

/** Everything the page of an actor or entity prints. */
export interface SubjectView extends Positions {
  readonly title: string;
  /** As its tab and its breadcrumbs have it: of namesakes with what tells it apart. */
  readonly fullTitle: string;
  readonly kind: string;
  readonly description: string;
  /** What the page holds, for those who see it listed elsewhere. */
  readonly pageDescription: string;
  readonly crumbs: BreadcrumbTrail;
  readonly search: SearchMetadata;
  readonly preview: Preview;
  /** What a long page has, in order; empty for a short one. */
  readonly contents: readonly Link[];
  readonly names: readonly NameLine[];
  /** "3 events"; null for one that sources only name. */
  readonly eventsHeading: string | null;
  /** Whether other sites can show its timeline in a frame. */
  readonly isEmbeddable: boolean;
  /** Its events on the story's line of time; null for fewer than two, and for more than are listed. */
  readonly strip: EventStrip | null;
  /** All of them, or of very many the latest. */
  readonly years: readonly Year[];
  /** What stands around them then; null where all are here. */
  readonly longEvents: LongList | null;
  readonly differentFrom: readonly Link[];
  readonly wikidata: Link | null;
  /** What its account cites. */
  readonly sources: readonly CitedSource[];
  /** What the marks of the account lead to. */
  readonly marks: TextLinkTargets;
  readonly corrections: readonly CorrectionLine[];
  /** The day on which the page came to be, if not with the story. */
  readonly added: PrintedDate | null;
  /** When the page last changed. */
  readonly changed: PrintedDate | null;
  readonly citeAs: PageCitation;
  readonly files: PageFiles;
  readonly linked: LinkedData;
}

interface NameLine {
  readonly text: string;
  readonly language: string | null;
  /** What it is among the names: "the name used here", "until April 2018", "in Swahili". */
  readonly note: string | null;
  /** Those that write it so, of very many the first; none for a name that no source uses. */
  readonly sources: readonly Link[];
  /** How many others do. */
  readonly others: number;
}

/** Of so many sources that write a name alike, each is named. */
const NAMED_SOURCES = 20;

/** The actors or the entities, each of which has a page. */
export function subjectsWithPages(graph: Graph, which: 'actors' | 'entities'): readonly Subject[] {
  return [...graph.subjects.values()].filter((subject) => isActor(subject) === (which === 'actors'));
}

/** The page of an actor or entity: who it is, what it did and said, where it stands, and its names. */
export function subjectView(graph: Graph, subject: Subject): SubjectView {
  const events = eventsBySubject(graph).get(subject.id) ?? [];
  const inTime = eventsInTime(graph, subject.id);
  const positions = positionsOf(graph, subject.id);
  const sources = citedSources(graph, sourcesCitedIn(subject.text), subject.text);
  return {
    title: subject.name,
    fullTitle: fullNameOf(subject),
    kind: subjectKindLabel(subject),
    description: subject.description,
    pageDescription: subjectWords.description(subject.name, subject.description, events.length),
    crumbs: subjectBreadcrumbs(subject),
    search: searchMetadataOf(graph, subject, events),
    preview: previewOf(cardOfSubject(graph, subject)),
    names: spellingsOf(graph, subject.id).map((spelling) => nameLine(graph, spelling)),
    eventsHeading: events.length > 0 ? eventWords.count(events.length) : null,
    isEmbeddable: isActor(subject) && events.length > 0,
    strip: inTime.isDivided ? null : eventStrip(graph, events),
    years: chronology(printedEvents(inTime), (event) => eventLine(graph, event, partIn(graph, event, subject.id))),
    longEvents: longSubjectList(graph, subject.id, 'events', inTime),
    ...positions,
    contents: contentsOf(positions, events.length > 0),
    differentFrom: subject.differentFrom.map((id) => describedLink(subjectOf(graph, id))),
    wikidata: subject.wikidata === null ? null : wikidataLink(subject.wikidata),
    sources,
    marks: textLinkTargets(sources, subject.id),
    ...endOf(graph, subject),
  };
}

function endOf(
  graph: Graph,
  subject: Subject,
): Pick<SubjectView, 'corrections' | 'added' | 'changed' | 'citeAs' | 'files' | 'linked'> {
  return {
    corrections: correctionLines(subject.corrections),
    added: formatDateOrNull(subjectAdded(graph, subject)),
    changed: formatDateOrNull(subjectChanged(graph, subject)),
    citeAs: subjectCitation(graph, subject),
    files: pageFiles(graph, isActor(subject) ? 'actors' : 'entities', subject.id),
    linked: linkedSubject(graph, subject),
  };
}

function searchMetadataOf(graph: Graph, { kind, distinction }: Subject, events: readonly StoryEvent[]): SearchMetadata {
  return { ...searchMetadataOfEvents(graph, subjectKindWords.one(kind), events), distinction };
}

function wikidataLink(item: string): Link {
  return { href: wikidataAddress(item), label: item };
}

/** With who or what it is, whatever its name. */
function describedLink(subject: Subject): Link {
  return { distinction: subject.description.replace(/\.$/, ''), ...linkToSubject(subject) };
}

/** The parts of a page that has more than its events and names. */
function contentsOf(positions: Positions, hasEvents: boolean): readonly Link[] {
  const parts = partsOf(positions).flatMap(({ isThere, ...link }) => (isThere ? [link] : []));
  if (parts.length === 0) return [];
  const events = hasEvents ? [{ href: '#events', label: eventWords.title }] : [];
  return [...parts, ...events, { href: '#names', label: nameWords.heading }];
}

/** In the order of the page. */
function partsOf(all: Positions): readonly (Link & { readonly isThere: boolean })[] {
  const part = (id: string, label: string, isThere: boolean) => ({ href: `#${id}`, label, isThere });
  return [
    part('standings', standingsWords.ofOthers, all.standings.length + all.standingsSetAside.length > 0),
    part('members', all.body?.heading ?? '', all.body !== null),
    part('positions', positionWords.heading, all.overTime !== null),
    part('who-is-who', whoIsWhoWords.heading, all.whoIsWho !== null),
    part('differences', subjectWords.questions, all.questions.length > 0),
    part('pledges', pledgeWords.title, all.pledges.length > 0),
    part('received', pledgeWords.received, all.received.length > 0),
    part('statements', subjectWords.said, all.statements.length > 0),
    part('said-for-it', subjectWords.saidForIt, all.saidForIt.length > 0),
    part('said-unnamed', subjectWords.saidUnnamed, all.saidUnnamed.length > 0),
  ];
}

function nameLine(graph: Graph, { text, languages, from, to, isOwnName, sources }: Spelling): NameLine {
  const [language = null, ...more] = languages;
  const inWords = languages.length > 0 && nameWords.inLanguages(languages);
  return {
    text,
    language: more.length > 0 ? null : language,
    note: [isOwnName && nameWords.usedHere, inWords, ...heldFor(from, to)].filter(Boolean).join(', ') || null,
    sources: sourceKeys(
      graph,
      sources.slice(0, NAMED_SOURCES).map(({ id }) => id),
    ),
    others: Math.max(0, sources.length - NAMED_SOURCES),
  };
}

/** "from 2010", "until April 2018". */
function heldFor(from: EdtfDate | null, to: EdtfDate | null): readonly string[] {
  return [
    ...(from === null ? [] : [roleWords.heldFrom(formatDateAsNoun(from).text)]),
    ...(to === null ? [] : [roleWords.heldUntil(formatDateAsNoun(to).text)]),
  ];
}
