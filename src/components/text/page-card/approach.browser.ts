import { cardLines, type CardLine } from './card-lines.browser.ts';
import { Card } from './card.browser.ts';
import { pageText } from './page-text.browser.ts';

/** Milliseconds on a link after which a reader is taken to mean it, and after which the card is shown. */
const MEANT = 80;
const SHOWN = 300;
/** Milliseconds in which a pointer may go from the link to its card. */
const GRACE = 200;

const card = new Card();
let now: Stay | undefined;

/** Fetches the page a link leads to once a pointer or the focus rests on it, and shows what it is about. */
export function onApproach(link: HTMLAnchorElement): void {
  if (link === now?.link || !isHeld(link)) return;
  now?.end();
  now = new Stay(link);
}

/** A tap leaves the focus on a link without showing it, and so is no stay. */
const isHeld = (link: Element) => link.matches(':hover, :focus-visible');

/** The time that a pointer or the focus is on a link; a card that was dismissed stays away until the next. */
class Stay {
  readonly link: HTMLAnchorElement;
  private readonly over = new AbortController();
  private isDismissed = false;

  constructor(link: HTMLAnchorElement) {
    this.link = link;
    const { signal } = this.over;
    const [leave, dismiss] = [() => this.leave(), () => this.dismiss()];
    link.addEventListener('pointerleave', leave, { signal });
    link.addEventListener('blur', leave, { signal });
    card.element.addEventListener('pointerleave', leave, { signal });
    link.addEventListener('click', dismiss, { signal });
    window.addEventListener('resize', dismiss, { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.dismiss(), { signal });
    void this.tell();
  }

  end(): void {
    this.over.abort();
    this.dismiss();
    now = undefined;
  }

  private async tell(): Promise<void> {
    await pass(MEANT);
    if (!this.isWanted()) return;
    const [lines] = await Promise.all([linesFor(this.link), pass(SHOWN - MEANT)]);
    if (this.isWanted() && lines.length > 0) card.show(this.link, lines);
  }

  private isWanted(): boolean {
    return !this.isDismissed;
  }

  private leave(): void {
    setTimeout(() => {
      if (now === this && !isHeld(this.link) && !card.element.matches(':hover')) this.end();
    }, GRACE);
  }

  private dismiss(): void {
    this.isDismissed = true;
    card.hide();
  }
}

/** What a link leads to: a source in this page's list, or another page; nothing where the page says it beside the link. */
async function linesFor(link: HTMLAnchorElement): Promise<readonly CardLine[]> {
  const { pathname, hash } = link;
  if (pathname === location.pathname) {
    const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
    return target ? cardLines(target, 'cited') : [];
  }
  const text = await pageText(link.href);
  if (text === undefined || !link.closest('main') || link.closest('[data-no-card]')) return [];
  return cardLines(new DOMParser().parseFromString(text, 'text/html'), 'card');
}

function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
