import { joinWords } from '../../../search/marks.ts';
import type { NameHit } from '../../../search/story-names.ts';
import { publishedPath } from '../../frame/portable/portable-place.browser.ts';
import { pageAddress } from '../../frame/site-address.browser.ts';
import { element } from '../box/element.browser.ts';
import { reasonText } from '../box/reason-text.browser.ts';
import { searchWords } from '../../../words/search.ts';
import type { StandingHit } from './find-standings.browser.ts';
import type { PagefindPage, PagefindResult } from './pagefind.ts';
import { searchResultWords } from '../../../words/search-results.ts';

/** How many pages are shown at once: each is a file to load. */
export const PAGE_SIZE = 10;

/** The results as one ordered list: answers first, then names, then pages, a few at a time; no page twice. */
export class ResultList {
  private readonly list = element('ol');
  private readonly more = element('button', { type: 'button', className: 'control' });
  private readonly shown: Set<string>;
  private waiting: readonly PagefindResult[] = [];

  constructor(names: readonly NameHit[], standings: readonly StandingHit[] = []) {
    this.shown = new Set(names.map(({ path }) => pathOf(pageAddress(path))));
    this.list.append(...standings.map(standingItem), ...names.map(nameItem));
    this.more.addEventListener('click', () => void this.showMore());
  }

  /** What there is to show; nothing for no results. */
  nodes(): readonly Node[] {
    if (this.list.children.length === 0) return [];
    return this.waiting.length > 0 ? [this.list, this.more] : [this.list];
  }

  /**
   * Adds the first of these pages, and keeps the others until they are asked for. Gives how many were there before;
   * throws, with the others added, when one cannot be loaded.
   */
  async addPages(results: readonly PagefindResult[]): Promise<number> {
    const loaded = await Promise.allSettled(results.slice(0, PAGE_SIZE).map((result) => result.data()));
    const pages = loaded
      .filter((page) => page.status === 'fulfilled')
      .map(({ value }) => (IS_PORTABLE ? asPublished(value) : value));
    const fresh = pages.filter(({ url }) => !this.shown.has(pathOf(url)));
    for (const { url } of fresh) this.shown.add(pathOf(url));
    this.list.append(...fresh.map(pageItem));
    this.waiting = results.slice(PAGE_SIZE);
    this.more.textContent = searchResultWords.more(Math.min(this.waiting.length, PAGE_SIZE));
    if (pages.length < loaded.length) throw new Error('a page of the results could not be loaded');
    return pages.length - fresh.length;
  }

  private async showMore(): Promise<void> {
    const next = this.list.children.length;
    await this.addPages(this.waiting).catch(() => this.more.before(element('p', {}, searchResultWords.someMissing)));
    if (this.waiting.length === 0) this.more.remove();
    this.list.children[next]?.querySelector('a')?.focus();
  }
}

/** The first change that is asked for; where none is told, the last there is. */
function standingItem({ answer, statuses }: StandingHit): HTMLLIElement {
  const told = answer.changes.find(([status]) => statuses.has(status));
  const [, text, href] = told ?? answer.changes.at(-1)!;
  const { standsNow, onlyNow } = searchWords;
  return element(
    'li',
    { className: 'named answer' },
    element('p', { className: 'title' }, element('a', { href }, searchResultWords.answer(answer.actorName, text))),
    element('p', { className: 'label' }, told ? standsNow(answer.bodyName, answer.now) : onlyNow(answer.bodyName)),
  );
}

function nameItem({ path, title, kind, distinction, reason, isGuess }: NameHit): HTMLLIElement {
  const link = element('a', { href: pageAddress(path) }, element('bdi', {}, title));
  // That it is a guess is said above all guesses.
  const why = reason === null || isGuess ? [] : [' · ', ...reasonText(reason, title)];
  return element(
    'li',
    { className: 'named' },
    element('p', { className: 'title' }, link),
    element('p', { className: 'label' }, [kind, distinction].filter(Boolean).join(', '), ...why),
  );
}

function pageItem({ url, meta, excerpt }: PagefindPage): HTMLLIElement {
  return element(
    'li',
    {},
    element('p', { className: 'title' }, element('a', { href: url }, joinWords(meta.title ?? url))),
    element('p', { className: 'label' }, [meta.kind, meta.distinction, meta.day].filter(Boolean).join(', ')),
    element('p', {}, ...excerptOf(excerpt, meta.title ?? '')),
  );
}

/** An excerpt's words, of its HTML keeping only the marks; without the page's title, which stands above it. */
function excerptOf(html: string, title: string): readonly (Node | string)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const isFirst = dropTitle(body, title);
  return [isFirst ? '' : '… ', ...marked(body), /[.?!…]\s*$/.test(body.textContent) ? '' : ' …'];
}

/** Takes a title, or what is left of one, away where it begins an element; true where it did. */
function dropTitle(body: HTMLElement, title: string): boolean {
  const over = titleLength(body.textContent, title);
  let left = over;
  while (left > 0) {
    const first = body.firstChild!;
    const length = first.textContent!.length;
    if (length > left) first.textContent = first.textContent!.slice(left);
    else first.remove();
    left -= length;
  }
  return over > 0;
}

/** How long the title, or the end of it, with which a text begins is; with what parts it from the rest. */
function titleLength(text: string, title: string): number {
  const words = title.split(' ');
  const ends = words.map((_, i) => words.slice(i).join(' '));
  // The index ends a heading with a full stop, where it has no end of its own.
  const stopped = ends.map((end) => (/[.?!\]…]$/.test(end) ? `${end} ` : `${end}. `));
  return stopped.find((end) => text.startsWith(end))?.length ?? 0;
}

function marked(body: HTMLElement): readonly Node[] {
  return [...body.childNodes].map((node) => {
    const text = joinWords(node.textContent ?? '');
    return node.nodeName === 'MARK' ? element('mark', {}, text) : document.createTextNode(text);
  });
}

/** Pagefind has the address of a page in the copy. */
function asPublished(page: PagefindPage): PagefindPage {
  return { ...page, url: publishedPath(page.url) };
}

function pathOf(address: string): string {
  return new URL(address, location.href).pathname;
}
