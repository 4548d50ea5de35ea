import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';

const AT_ONCE = 20;

/** Fills `#results` with what the address's `?q=` finds, and says how much that is. */
export async function searchFromAddress(): Promise<void> {
  const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  const results = document.querySelector<HTMLElement>('#results');
  if (!query || !results) return;
  showQuery(query);
  say('Searching…');
  try {
    const pagefind = await load(results.dataset['index'] ?? '');
    const found = await pagefind.search(query);
    say(
      found.results.length === 0 ? `Nothing found for “${query}”.` : `${count(found.results.length)} for “${query}”.`,
    );
    if (found.results.length > 0) await showMore(results, found.results);
  } catch {
    say(
      'Search is made when the site is built. Here it is missing: run “npm start” to build and serve the whole site.',
    );
  }
}

async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A long page that names someone often is not more about them than their own.
  await pagefind.options({ ranking: { termFrequency: 0.4, pageLength: 0.4 } });
  return pagefind;
}

function showQuery(query: string): void {
  const box = document.querySelector<HTMLInputElement>('#site-search');
  if (box) box.value = query;
  document.title = `${query} · ${document.title}`;
}

function say(text: string): void {
  const status = document.querySelector('#search-status');
  if (status) status.textContent = text;
}

function count(results: number): string {
  return results === 1 ? 'One page' : `${results} pages`;
}

/** Adds the next results to the list, and a button while there are more. */
async function showMore(where: HTMLElement, results: readonly PagefindResult[]): Promise<void> {
  const list = where.querySelector('ol') ?? where.appendChild(document.createElement('ol'));
  const pages = await Promise.all(results.slice(0, AT_ONCE).map((result) => result.data()));
  list.append(...pages.map(resultItem));
  const rest = results.slice(AT_ONCE);
  if (rest.length === 0) return;
  const more = where.appendChild(element('button', `Show ${Math.min(rest.length, AT_ONCE)} more`));
  more.addEventListener('click', () => {
    const next = list.children.length;
    more.remove();
    void showMore(where, rest).then(() => list.children[next]?.querySelector('a')?.focus());
  });
}

function resultItem(page: PagefindPage): HTMLElement {
  const title = element('p');
  title.className = 'title';
  const link = title.appendChild(element('a', page.meta.title ?? page.url));
  link.href = page.url;
  const kind = element('p', page.meta.kind ?? '');
  kind.className = 'label';
  const excerpt = element('p');
  excerpt.append(...marked(page.excerpt));
  const item = element('li');
  item.append(title, kind, excerpt);
  return item;
}

/** An excerpt's words, of its HTML keeping only the marks. */
function marked(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? element('mark', text) : document.createTextNode(text);
  });
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
