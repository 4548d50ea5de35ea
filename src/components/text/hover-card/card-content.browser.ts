import type { PageCard } from '../../../views/data/page-card.ts';
import { fetchHere } from '../../frame/portable/portable-file.browser.ts';
import { publishedPath } from '../../frame/portable/portable-place.browser.ts';
import { memoised } from '../../search/box/memoised.ts';
import { cardLines, type CardLine } from './card-lines.ts';

/** Loads a card once for each address, by address. */
const loaders = new Map<string, () => Promise<PageCard>>();

/**
 * What the card of a link shows: the source in this page's list that a citation leads to, or what the page of a record
 * is about; nothing for other links, for links beside which this page says the same, and where it cannot be loaded.
 */
export async function loadCardLines(link: HTMLAnchorElement): Promise<readonly CardLine[]> {
  if (link.pathname === location.pathname) return [...linesOfCitation(link.hash), ...linesOfEvidence(link)];
  const address = link.closest('[data-no-card]') ? null : cardAddress(link);
  if (address === null) return [];
  const load = loaders.get(address) ?? memoised(() => loadCard(address));
  loaders.set(address, load);
  return load()
    .then((card) => [...cardLines(card), ...linesOfEvidence(link)])
    .catch(() => []);
}

/** The address of the file beside a record's page; null for a link to anything else. Pages print where there are such files. */
function cardAddress({ origin, pathname: here }: HTMLAnchorElement): string | null {
  const pathname = IS_PORTABLE ? publishedPath(here) : here;
  const { cardSections = '', cardFile = '' } = document.body.dataset;
  const isOfRecord = cardSections.split(' ').some((section) => pathname.startsWith(section) && pathname !== section);
  return origin === location.origin && isOfRecord && pathname.endsWith('/') ? pathname + cardFile : null;
}

async function loadCard(address: string): Promise<PageCard> {
  const response = await (IS_PORTABLE ? fetchHere(address) : fetch(address));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as PageCard;
}

/** The title and the description of a source, which its item in the list marks with `data-cited`. */
function linesOfCitation(hash: string): readonly CardLine[] {
  const place = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  const item = place && place.closest('li');
  return item ? citedIn(item) : [];
}

/** The place and the words of the source that show the fact beside which a mark, or the name of the source, stands. */
function linesOfEvidence(link: HTMLAnchorElement): readonly CardLine[] {
  const own = link.closest<HTMLElement>('[data-evidence]')?.dataset['evidence'];
  const all = link.closest('[data-fact], li, dd, td')?.querySelectorAll<HTMLElement>('[data-evidence]') ?? [];
  return [...all]
    .map((element) => ({ element, id: element.dataset['evidence']! }))
    .filter(({ id }) => id === own || link.hash === `#source-${encodeURIComponent(id)}`)
    .flatMap(({ element }) => citedIn(element));
}

function citedIn(item: Element): readonly CardLine[] {
  return [...item.querySelectorAll<HTMLElement>('[data-cited]')].map((element) => ({
    part: element.dataset['cited'] as CardLine['part'],
    text: element.textContent.replace(/\s+/g, ' ').trim(),
    language: element.lang || undefined,
  }));
}
