import { addStyle } from '../../frame/add-style.browser.ts';
import { element } from '../../search/box/element.browser.ts';
import type { CardLine } from './card-lines.ts';
import hoverCardStyle from './hover-card.css?inline';
import { placeBeside } from './placement.ts';

/** What is shown beside a link; it describes the link while it is shown. */
export class HoverCard {
  /** A popover where the browser has them, so that nothing on the page can cover it; else an element that is hidden. */
  readonly element = element('div', { id: 'hover-card', role: 'tooltip', className: 'hover-card', hidden: true });
  private readonly isPopover = 'showPopover' in HTMLElement.prototype;
  private link: HTMLAnchorElement | undefined;

  constructor() {
    addStyle(hoverCardStyle);
    if (this.isPopover) Object.assign(this.element, { popover: 'manual', hidden: false });
  }

  /** Shows these lines beside a link; nothing where there is no room for them beside it. */
  show(link: HTMLAnchorElement, lines: readonly CardLine[]): void {
    this.element.replaceChildren(
      ...lines.map(({ part, text, language }) =>
        element('p', { className: part, textContent: text, ...(language && { lang: language, dir: 'auto' }) }),
      ),
    );
    document.querySelector('main')?.append(this.element);
    this.toggle(true);
    if (!this.place(link)) return this.hide();
    this.link = link;
    link.setAttribute('aria-describedby', this.element.id);
  }

  /** Hides the card, if it is shown. */
  hide(): void {
    this.toggle(false);
    this.link?.removeAttribute('aria-describedby');
    this.link = undefined;
  }

  private toggle(isShown: boolean): void {
    if (!this.isPopover) this.element.hidden = !isShown;
    else if (this.element.isConnected) this.element.togglePopover(isShown);
  }

  /** Puts the card where it scrolls with its link; false where it has no room. */
  private place(link: HTMLAnchorElement): boolean {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const place = placeBeside(link.getBoundingClientRect(), this.element.getBoundingClientRect(), { width, height });
    if (!place) return false;
    const origin = (this.element.offsetParent ?? document.documentElement).getBoundingClientRect();
    this.element.style.left = `${place.left - origin.left}px`;
    this.element.style.top = `${place.top - origin.top}px`;
    return true;
  }
}
