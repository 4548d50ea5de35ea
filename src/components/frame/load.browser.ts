import { fetchHere } from './portable/portable-file.browser.ts';
import { hereFor } from './portable/portable-place.browser.ts';

/**
 * Loads a page, without its head; rejects where it cannot be loaded. By the policy of the page that asks, Chromium refuses
 * the styles of one that is only read, and says so.
 */
export async function loadDocument(address: string): Promise<Document> {
  const html = await (await load(address)).text();
  const page = new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html');
  if (IS_PORTABLE) resolveLinks(page, hereFor(address));
  return page;
}

/** Loads a file of JSON, of the type that is known to be at the address; rejects where it cannot be loaded. */
export async function loadJson(address: string): Promise<unknown> {
  return (await load(address)).json();
}

async function load(address: string): Promise<Response> {
  const response = await (IS_PORTABLE ? fetchHere(address) : fetch(address));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Its links, which lead on from where it is, will stand on another page. */
function resolveLinks(page: Document, address: string): void {
  for (const link of page.querySelectorAll('a[href]:not([href^="#"])'))
    link.setAttribute('href', new URL(link.getAttribute('href')!, address).href);
}
