import type { Element, ElementContent } from 'hast';
import { all, attribute, textOf, type BuiltPage } from '../../setup/pages.ts';
import { linkedRecords } from './linked-records.ts';
import { daysAndNumbersIn, told } from './told.ts';

/** What a page shows, and the records whose data may hold it beside that of the page: those that its section links to. */
export interface ShownFact {
  readonly text: string;
  readonly beside: readonly string[];
}

/** The sections that tell of the record of their page alone, with all that is in them, by the kind of page. */
const OF_ITS_OWN: readonly (readonly [page: RegExp, sections: RegExp])[] = [
  [/^events\//, /^(?:standings|pledges|statements|corrections)$/],
  [/^(?:actors|entities)\//, /^(?:statements|said-for-it|said-unnamed|names)$/],
  [/^questions\/./, /^(?:answers|contrasts|series)$/],
  [/^sources\/./, /^names$/],
];
const SECTIONS = ['section', 'aside', 'header', 'nav'];
const UNREAD = ['script', 'style', 'svg'];
/** What is counted of the page itself, or of the whole story. */
const COUNTED = /^cited \d+ times on this page$|(?<=\d) of \d+ events|^\d+ events?$|^[a-z ]+ \(\d+(?:, .+)?\)$/g;
const OF_FACT = /^(?:claim|statement|membership|pledge|upcoming)-/;

/** How a page is read. */
interface Reading {
  readonly page: BuiltPage;
  /** The path of the site. */
  readonly base: string;
  /** Every status that the data of the story knows, in words. */
  readonly statuses: ReadonlySet<string>;
}

/**
 * The facts that a page shows: days and numbers wherever they stand; names where they link; statuses where they stand alone;
 * and the address of each claim, statement, change of standing, pledge and date to come.
 */
export function* shownFacts(reading: Reading): Generator<ShownFact> {
  const part = reading.page.path.startsWith('standings/') ? 'main table[data-sortable]' : 'main';
  for (const element of all(reading.page, part)) yield* factsIn(element, { section: element, own: false }, reading);
}

/** The section that a part of a page is in, and whether all in it is of the record of the page. */
interface Place {
  readonly section: Element;
  readonly own: boolean;
}

function* factsIn(node: ElementContent, place: Place, reading: Reading): Generator<ShownFact> {
  const beside = place.own ? [] : linkedRecords(place.section, reading.base);
  if (node.type === 'text')
    yield* factsOf(place.own ? unexplained(node.value) : node.value, reading).map((text) => ({ text, beside }));
  if (node.type !== 'element' || UNREAD.includes(node.tagName) || leadsWithin(node)) return;
  if (isName(node, reading.base))
    yield* namesIn(textOf(node))
      .slice(0, place.own ? 1 : 2)
      .map((text) => ({ text, beside }));
  if (reading.page.path.startsWith('events/')) yield* addressIn(node).map((text) => ({ text, beside: [] }));
  const within = placeIn(node, place, reading.page);
  for (const child of node.children) yield* factsIn(child, within, reading);
}

/** Where the children of an element stand; a status in bold is where the actor of the page stands now. */
function placeIn(element: Element, place: Place, { path }: BuiltPage): Place {
  if (element.tagName === 'strong' && place.section.properties.dataFact === '') return { ...place, own: true };
  if (!SECTIONS.includes(element.tagName)) return place;
  const label = String(element.properties.ariaLabelledBy);
  const own = OF_ITS_OWN.some(([page, sections]) => page.test(path) && sections.test(label));
  return { section: element, own: own || place.own };
}

function factsOf(text: string, { statuses }: Reading): readonly string[] {
  const words = told(text).replace(COUNTED, '');
  return [...daysAndNumbersIn(words), ...(statuses.has(words) ? [words] : [])];
}

/** A text without what stands in brackets behind names, which tells them apart. */
function unexplained(text: string): string {
  return text.replace(/\([^()]*\)/g, '');
}

function isName(element: Element, base: string): boolean {
  const href = attribute(element, 'href') ?? '';
  return element.tagName === 'a' && new RegExp(`^${base}(?:actors|entities)/[^/#]+/$`).test(href);
}

/** A name, and what tells it apart behind it; a place on the web is called "Online (its name)". */
function namesIn(label: string): readonly string[] {
  const [, before, within] = /^(.+?) \((.+)\)$/.exec(told(label)) ?? [];
  return [before ?? told(label), within ?? ''].filter((text) => text !== '' && text !== 'online');
}

/** The address of the fact that an element holds; those that it had before stand behind it. */
function addressIn({ children }: Element): readonly string[] {
  const ids = children.flatMap((child) => (child.type === 'element' ? [attribute(child, 'id') ?? ''] : []));
  return ids
    .filter((id) => OF_FACT.test(id))
    .slice(0, 1)
    .map((id) => told(`#${encodeURIComponent(id)}\n`.trim()));
}

function leadsWithin(element: Element): boolean {
  return element.tagName === 'a' && (attribute(element, 'href') ?? '').startsWith('#');
}
