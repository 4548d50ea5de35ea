import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';

const AT_ONCE = 20;
const MISSING_IN_DEV = 'Search is made when the site is built: run “npm start” to build and serve the whole site.';

/** A page whose own names match comes before one that only mentions them. */
const RANKING = { metaWeights: { names: 20, title: 5 } };

void searchFromAddress();

/** Fills `#results` with what the address's `?q=` finds, and says how much that is. */
async function searchFromAddress(): Promise<void> {
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
    if (found.results.length > 0) await showMore(results, found.results, query);
  } catch {
    say(import.meta.env.DEV ? MISSING_IN_DEV : 'Search could not be loaded. Try again, or look in the lists below.');
  }
}

async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking: RANKING });
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
async function showMore(where: HTMLElement, results: readonly PagefindResult[], query: string): Promise<void> {
  const list = where.querySelector('ol') ?? where.appendChild(document.createElement('ol'));
  const pages = await Promise.all(results.slice(0, AT_ONCE).map((result) => result.data()));
  list.append(...namesakesFirst(pages, query).map(resultItem));
  const rest = results.slice(AT_ONCE);
  if (rest.length === 0) return;
  const more = where.appendChild(element('button', `Show ${Math.min(rest.length, AT_ONCE)} more`));
  more.addEventListener('click', () => {
    const next = list.children.length;
    more.remove();
    void showMore(where, rest, query).then(() => list.children[next]?.querySelector('a')?.focus());
  });
}

/** Whoever bears exactly the name asked for comes before pages that only have it in theirs. */
function namesakesFirst(pages: readonly PagefindPage[], query: string): readonly PagefindPage[] {
  const { compare } = new Intl.Collator(undefined, { sensitivity: 'base', ignorePunctuation: true });
  const isNamesake = ({ meta }: PagefindPage) =>
    (meta.names ?? '').split(' · ').some((name) => compare(name, query) === 0);
  return [...pages.filter(isNamesake), ...pages.filter((page) => !isNamesake(page))];
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
