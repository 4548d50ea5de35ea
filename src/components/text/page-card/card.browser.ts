import { element } from '../../search/box/element.browser.ts';
import type { CardLine } from './card-lines.browser.ts';
import { placeBeside } from './placement.ts';

/** What is shown beside a link; it describes the link while it is shown. */
export class Card {
  readonly element = element('div', { id: 'page-card', role: 'tooltip', className: 'page-card', hidden: true });
  private link: HTMLAnchorElement | undefined;

  show(link: HTMLAnchorElement, lines: readonly CardLine[]): void {
    this.element.replaceChildren(
      ...lines.map(({ part, text, lang, dir }) =>
        element('p', { className: part, textContent: text, ...(lang && { lang, dir }) }),
      ),
    );
    document.querySelector('main')?.append(this.element);
    this.element.hidden = false;
    if (!this.place(link)) return this.hide();
    this.link = link;
    link.setAttribute('aria-describedby', this.element.id);
  }

  hide(): void {
    this.element.hidden = true;
    this.link?.removeAttribute('aria-describedby');
    this.link = undefined;
  }

  /** Puts the card where it scrolls with its link; false where it has no room. */
  private place(link: HTMLAnchorElement): boolean {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const place = placeBeside(link.getBoundingClientRect(), this.element.getBoundingClientRect(), { width, height });
    if (!place) return false;
    const origin = (this.element.offsetParent ?? document.body).getBoundingClientRect();
    this.element.style.left = `${place.left - origin.left}px`;
    this.element.style.top = `${place.top - origin.top}px`;
    return true;
  }
}
