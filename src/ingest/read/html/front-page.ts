import { oneLine } from '../plain-text.ts';

/** The words and pictures by which a page leads to the front page of its site: its name, most often, or "Home". */
export function frontPageNames(document: Document, host: string | null): readonly string[] {
  const links = [...document.querySelectorAll('a[href]')].filter((link) => leadsToFront(link, host));
  const names = links.flatMap((link) => [
    link.textContent,
    ...[...link.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt') ?? ''),
  ]);
  return [...new Set(names.map(oneLine))].filter(Boolean);
}

/** True for a link to the front page of a site: `/`, or `https://post.example/` on a page of that host. */
function leadsToFront(link: Element, host: string | null): boolean {
  const href = link.getAttribute('href')?.trim() ?? '';
  const [, other] = /^(?:(?:https?:)?\/\/([^/?#:]+))?\/?(?:index\.(?:html?|php))?$/i.exec(href) ?? [];
  if (other === undefined) return /^\/(?:index\.(?:html?|php))?$/i.test(href);
  return host !== null && withoutWww(other) === withoutWww(host);
}

function withoutWww(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
