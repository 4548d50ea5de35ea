import type { StoryNames } from '../../../search/story-names.ts';
import type { TitleFinder } from '../../../search/titles.ts';
import { addStyle } from '../../frame/add-style.browser.ts';
import { hereFor, isOnDisk } from '../../frame/portable/portable-place.browser.ts';
import { siteAddress } from '../../frame/site-address.browser.ts';
import { loadNames, loadTitles } from './search-data.browser.ts';
import { element } from './element.browser.ts';
import suggestionListStyle from './suggestion-list.css?inline';
import { SuggestionList } from './suggestion-list.browser.ts';
import { announcement, suggestionsFor, type Suggestion } from './suggestions.ts';

/**
 * Makes a search box a combobox with a list of suggestions, by the ARIA pattern of an editable combobox whose choice
 * is made by hand (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the focus stays in the box, the arrows move
 * through the list, Enter opens what is marked or else searches, Escape closes the list (and browsers empty the box at the next).
 */
export function addSuggestions(input: HTMLInputElement): void {
  addStyle(suggestionListStyle);
  new Combobox(input).start();
}

/** Milliseconds without a key after which a reader is taken to wait for an answer. */
const PAUSE = 400;

class Combobox {
  private readonly input: HTMLInputElement;
  private readonly list = new SuggestionList('site-search-suggestions');
  private readonly status = element('p', { role: 'status', className: 'visually-hidden' });
  private names: StoryNames | undefined;
  private titles: TitleFinder | undefined;
  private announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(input: HTMLInputElement) {
    this.input = input;
  }

  start(): void {
    const { input, list, status } = this;
    Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
    input.setAttribute('aria-controls', list.element.id);
    input.form?.append(list.element, status);
    input.oninput = () => this.onInput();
    input.onclick = () => this.suggest();
    input.onkeydown = (event) => this.onKey(event);
    // A browser may keep a page as it is left, and show it again as it was.
    input.onblur = window.onpagehide = () => this.close();
    list.onChoice(open);
    void this.loadNames();
  }

  /** Without names the box stays a form that leads to the search page. */
  private async loadNames(): Promise<void> {
    this.names ??= await loadNames().catch(() => undefined);
    if (this.names) this.suggest();
  }

  private onInput(): void {
    if (this.names) this.suggest();
    else void this.loadNames();
  }

  /** Shows what is found for what is typed: at once what is loaded, and the rest when it is. */
  private suggest(): void {
    const query = this.query;
    if (query === '' || !this.names || document.activeElement !== this.input) return this.close();
    this.show(query, this.names);
    void this.loadMore(query, this.names);
  }

  private async loadMore(query: string, names: StoryNames): Promise<void> {
    const [hasMoreNames, hasMoreTitles] = await Promise.all([
      names.prepare(query).catch(() => false),
      this.titles === undefined && this.loadTitles(),
    ]);
    if (this.query !== query || !this.isOpen) return;
    if (hasMoreNames || hasMoreTitles) this.show(query, names);
    this.list.settle();
  }

  private async loadTitles(): Promise<boolean> {
    this.titles = await loadTitles().catch(() => undefined);
    return this.titles !== undefined;
  }

  private show(query: string, names: StoryNames): void {
    let suggestions = suggestionsFor(query, names, this.titles, {
      home: siteAddress('home'),
      search: siteAddress('search'),
    });
    if (IS_PORTABLE) suggestions = inCopy(suggestions);
    this.list.show(suggestions);
    this.input.ariaExpanded = 'true';
    this.updateActiveDescendant();
    this.announce(announcement(suggestions));
  }

  /** Says how many there are when the reader stops typing, not at every key. */
  private announce(text: string): void {
    clearTimeout(this.announcing);
    this.announcing = setTimeout(() => (this.status.textContent = text), PAUSE);
  }

  private close(): void {
    this.list.hide();
    this.input.ariaExpanded = 'false';
    // WebKit shows it when Back leads to the page.
    this.input.defaultValue = this.input.value;
    this.announce('');
    this.updateActiveDescendant();
  }

  /** Tells assistive technology which suggestion is marked. */
  private updateActiveDescendant(): void {
    const { markedId } = this.list;
    if (markedId === undefined) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', markedId);
  }

  private get query(): string {
    return this.input.value.trim();
  }

  private get isOpen(): boolean {
    return this.input.ariaExpanded === 'true';
  }

  private onKey(event: KeyboardEvent): void {
    // While a word is being composed, the keys belong to the input method.
    if (event.isComposing) return;
    const isTaken = this.isOpen ? this.onKeyInList(event) : this.onKeyAlone(event);
    if (isTaken) event.preventDefault();
    this.updateActiveDescendant();
  }

  private onKeyAlone({ key }: KeyboardEvent): boolean {
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    this.suggest();
    return this.isOpen;
  }

  /** Whether the list takes a key; the others, such as letters, Home and End, are the box's. */
  private onKeyInList(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'ArrowDown':
        if (!event.altKey) this.list.mark(1);
        return true;
      case 'ArrowUp':
        if (event.altKey) this.close();
        else this.list.mark(-1);
        return true;
      case 'Escape':
        this.close();
        return true;
      case 'Enter':
        if (this.list.markedHref === undefined) return false;
        open(this.list.markedHref, event);
        return true;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        this.list.unmark();
        return false;
      default:
        return false;
    }
  }
}

/** What leads to pages of a portable copy; the last searches all of them, which no copy on a disk can. */
function inCopy(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const here = suggestions.map((suggestion) => ({ ...suggestion, href: hereFor(suggestion.href) }));
  return isOnDisk() ? here.slice(0, -1) : here;
}

/** Opens a page as a link would: in a new tab when asked so. */
function open(href: string, event: MouseEvent | KeyboardEvent): void {
  const isMiddle = event instanceof MouseEvent && event.button === 1;
  if (isMiddle || event.ctrlKey || event.metaKey || event.shiftKey) window.open(href, '_blank', 'noopener');
  else location.assign(href);
}
