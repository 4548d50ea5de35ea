import { element } from './element.browser.ts';
import { reasonText } from './reason-text.browser.ts';
import type { Suggestion } from './suggestions.ts';
import { suggestionWords } from '../../../words/suggestions.ts';

/** The list under the search box, at most one of whose suggestions is marked. */
export class SuggestionList {
  readonly element: HTMLUListElement;
  private suggestions: readonly Suggestion[] = [];
  private marked = -1;

  constructor(id: string) {
    this.element = element('ul', { id, role: 'listbox', ariaLabel: suggestionWords.list, hidden: true });
    // The box keeps the focus while the list is pressed, so that the list is still there to be clicked.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** What happens when a suggestion is clicked. */
  onChoice(choose: (href: string, event: MouseEvent) => void): void {
    const onClick = (event: MouseEvent) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      const chosen = option && this.suggestions[[...this.element.children].indexOf(option)];
      if (chosen) choose(chosen.href, event);
    };
    this.element.addEventListener('click', onClick);
    // The middle button, which opens a link in a new tab.
    this.element.addEventListener('auxclick', (event) => event.button === 1 && onClick(event));
  }

  /** Shows these; what was marked stays so if it is among them. */
  show(suggestions: readonly Suggestion[]): void {
    const isSame = JSON.stringify(suggestions) === JSON.stringify(this.suggestions);
    const marked = this.markedHref;
    if (!isSame) {
      this.suggestions = suggestions;
      this.element.replaceChildren(...suggestions.map((suggestion, i) => this.option(suggestion, i)));
      this.setMarked(suggestions.findIndex(({ href }) => href === marked));
    }
    this.element.hidden = false;
    this.element.ariaBusy = 'true';
  }

  /** Says that nothing more is on its way. */
  settle(): void {
    this.element.ariaBusy = 'false';
  }

  hide(): void {
    this.unmark();
    this.element.hidden = true;
  }

  /** Marks the next (1) or the one before (-1), round and round. */
  mark(step: 1 | -1): void {
    const { length } = this.suggestions;
    const from = this.marked === -1 && step === -1 ? 0 : this.marked;
    this.setMarked((from + step + length) % length);
  }

  unmark(): void {
    this.setMarked(-1);
  }

  get markedId(): string | undefined {
    return this.element.children[this.marked]?.id;
  }

  get markedHref(): string | undefined {
    return this.suggestions[this.marked]?.href;
  }

  private setMarked(place: number): void {
    this.element.children[this.marked]?.setAttribute('aria-selected', 'false');
    this.marked = place;
    const option = this.element.children[place];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
  }

  private option({ title, kind, reason }: Suggestion, place: number): HTMLLIElement {
    const option = element('li', { id: `${this.element.id}-${place}`, role: 'option', ariaSelected: 'false' });
    option.append(element('bdi', { className: 'suggested' }, title));
    if (kind !== null) option.append(' ', element('span', { className: 'label' }, kind));
    if (reason !== null)
      option.append(' ', element('span', { className: 'label reason' }, ...reasonText(reason, title)));
    return option;
  }
}
