import { Budget, isThrifty, pageAhead, type Connection } from './fetch-ahead.ts';

const budget = new Budget();
const texts = new Map<string, Promise<string | undefined>>();

/** The HTML of the page that a link leads to, fetched once and within a budget; undefined where it is not to be had. */
export function pageText(href: string): Promise<string | undefined> {
  const page = pageAhead(href, location.href, siteAddress());
  if (page === null) return Promise.resolve(undefined);
  const known = texts.get(page);
  if (known) return known;
  const { connection } = navigator as { connection?: Connection };
  if (isThrifty(connection) || !budget.take()) return Promise.resolve(undefined);
  const text = load(page).catch(() => undefined);
  texts.set(page, text);
  return text;
}

async function load(page: string): Promise<string | undefined> {
  const response = await fetch(page, { priority: 'low' });
  if (!response.ok) return undefined;
  const text = await response.text();
  budget.spend(text.length);
  return text;
}

/** Where the site is, as the search box tells. */
function siteAddress(): string {
  return new URL(document.querySelector<HTMLElement>('#site-search')?.dataset['site'] ?? '/', location.href).href;
}
