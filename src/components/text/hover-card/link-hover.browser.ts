import { loadCardLines } from './card-content.browser.ts';
import { HoverCard } from './hover-card.browser.ts';

/** Milliseconds on a link after which a reader is taken to mean it, and after which the card is shown. */
const LOAD_AFTER = 80;
const SHOW_AFTER = 300;
/** Milliseconds in which a pointer may go from the link to its card. */
const LEAVE_DELAY = 200;

const card = new HoverCard();
let current: LinkHover | undefined;

/** Loads what a link leads to once the pointer or the focus has rested on it, and shows its card. */
export function startLinkHover(link: HTMLAnchorElement): void {
  if (link === current?.link || !isPointedAt(link)) return;
  current?.end();
  current = new LinkHover(link);
}

/** A tap leaves the focus on a link without showing it, and so does not count. */
const isPointedAt = (link: Element) => link.matches(':hover, :focus-visible');

/** The time that a pointer or the focus is on a link; a card that was dismissed stays away until the next. */
class LinkHover {
  readonly link: HTMLAnchorElement;
  private readonly listening = new AbortController();
  private isDismissed = false;

  constructor(link: HTMLAnchorElement) {
    this.link = link;
    const { signal } = this.listening;
    const [leave, dismiss] = [() => this.leave(), () => this.dismiss()];
    link.addEventListener('pointerleave', leave, { signal });
    link.addEventListener('blur', leave, { signal });
    card.element.addEventListener('pointerleave', leave, { signal });
    link.addEventListener('click', dismiss, { signal });
    window.addEventListener('resize', dismiss, { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.dismiss(), { signal });
    void this.showCard();
  }

  end(): void {
    this.listening.abort();
    this.dismiss();
    current = undefined;
  }

  private async showCard(): Promise<void> {
    await wait(LOAD_AFTER);
    if (!this.isWanted()) return;
    const [lines] = await Promise.all([loadCardLines(this.link), wait(SHOW_AFTER - LOAD_AFTER)]);
    if (this.isWanted() && lines.length > 0) card.show(this.link, lines);
  }

  private isWanted(): boolean {
    return !this.isDismissed;
  }

  private leave(): void {
    setTimeout(() => {
      if (current === this && !isPointedAt(this.link) && !card.element.matches(':hover')) this.end();
    }, LEAVE_DELAY);
  }

  private dismiss(): void {
    this.isDismissed = true;
    card.hide();
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
