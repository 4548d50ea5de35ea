/** What the program that saved a page wrote into it. */
export interface Saved {
  readonly url: string | null;
  /** When, as it is written there; null when it does not say. */
  readonly when: string | null;
}

/** Comments stand near the beginning. */
const HEAD = 20_000;

/** Browsers write "saved from url=(0042)https://…", SingleFile an address and a date. */
export function savedFrom(html: string): Saved {
  const head = html.slice(0, HEAD);
  const browser = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(head);
  if (browser) return { url: browser[1]!, when: null };
  const single = /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]+?)\s*(?:\n|-->)/.exec(head);
  return { url: single?.[1] ?? null, when: single?.[2] ?? null };
}
