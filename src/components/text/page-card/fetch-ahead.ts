/** What a browser tells of its connection (https://wicg.github.io/netinfo/); many tell nothing. */
export interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** True where a reader asks to save data, or the connection is known to be slow: nothing is fetched ahead there. */
export function isThrifty({ saveData = false, effectiveType = '4g' }: Connection = {}): boolean {
  return saveData || effectiveType !== '4g';
}

/**
 * The page that a link leads to, without the place in it; null for what is not another page of the site: an address
 * elsewhere, a file, a search, the page itself.
 *
 * @param root the whole address of the site's home page
 */
export function pageAhead(href: string, here: string, root: string): string | null {
  const { origin, pathname, search } = new URL(href);
  const page = origin + pathname;
  const isOther = pathname !== new URL(here).pathname;
  return isOther && search === '' && pathname.endsWith('/') && page.startsWith(root) ? page : null;
}

const PAGES = 20;
/** Some 200 kB as servers send them, compressed to a fifth. */
const CHARACTERS = 1_000_000;

/** What one view of a page may fetch ahead. */
export class Budget {
  private pages = 0;
  private characters = 0;

  /** Whether another page may be fetched; counts it if so. */
  take(): boolean {
    if (this.pages >= PAGES || this.characters >= CHARACTERS) return false;
    this.pages += 1;
    return true;
  }

  /** Counts what came. */
  spend(characters: number): void {
    this.characters += characters;
  }
}
