import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { isDatedRecord, isEmbed } from '../../src/paths.ts';
import type { Site } from './provided.ts';

/** A built page, with its HTML parsed as a browser would. */
export interface BuiltPage {
  /** Path of its file in the built folder: `events/x/index.html`. */
  readonly file: string;
  /** Its address within the site: `events/x/`. */
  readonly path: string;
  readonly html: string;
  /** Parsed when it is first asked for: some tests need no more than the addresses. */
  readonly tree: Root;
}

/** Every file of a built site, by its path with forward slashes, sorted. */
export async function filesOf(site: Site): Promise<readonly string[]> {
  const entries = await readdir(site.folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site.folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

const read = new Map<string, Promise<readonly BuiltPage[]>>();

/** Every page of a built site, read once: what a reader reads, and pages that only lead on to another. */
export function pagesOf(site: Site): Promise<readonly BuiltPage[]> {
  const pages = read.get(site.folder) ?? readPages(site);
  read.set(site.folder, pages);
  return pages;
}

async function readPages(site: Site): Promise<readonly BuiltPage[]> {
  const files = (await filesOf(site)).filter((file) => file.endsWith('.html'));
  return Promise.all(files.map(async (file) => builtPage(file, await readFile(join(site.folder, file), 'utf8'))));
}

function builtPage(file: string, html: string): BuiltPage {
  let tree: Root | undefined;
  return {
    file,
    path: file.replace(/(^|\/)index\.html$/, '$1'),
    html,
    get tree() {
      return (tree ??= fromHtml(html));
    },
  };
}

const readable = new Map<string, Promise<readonly BuiltPage[]>>();

/** Pages with something to read: all but those that lead on, those of records as they were on a day, and what frames show. */
export function readablePagesOf(site: Site): Promise<readonly BuiltPage[]> {
  const pages = readable.get(site.folder) ?? pagesOf(site).then((all) => all.filter(isReadable));
  readable.set(site.folder, pages);
  return pages;
}

function isReadable(page: BuiltPage): boolean {
  return !isDatedRecord(page.path) && !isEmbed(page.path) && leadsOnTo(page) === undefined;
}

/** Pages of records and of lists of them as they were on a day. */
export async function datedPagesOf(site: Site): Promise<readonly BuiltPage[]> {
  return (await pagesOf(site)).filter(({ path }) => isDatedRecord(path));
}

/** What other sites show in a frame, without those that lead on to another. */
export async function embedsOf(site: Site): Promise<readonly BuiltPage[]> {
  return (await pagesOf(site)).filter((page) => isEmbed(page.path) && leadsOnTo(page) === undefined);
}

/** True for a page that stands for a record which was removed: it says so, and is none of the records. */
export function isNotice(page: BuiltPage): boolean {
  return select('[data-removed]', page.tree) !== undefined;
}

/** The page whose facts are made up; it tells nothing of any story. */
export const STYLE_GUIDE = 'styleguide/';

/** Where a page sends its reader at once, as written; undefined for a page that is there to be read. */
export function leadsOnTo(page: BuiltPage): string | undefined {
  const moved = page.html.includes('data-moved-to') ? select('[data-moved-to]', page.tree) : undefined;
  return moved && attribute(moved, 'dataMovedTo');
}

const selected = new WeakMap<Root, Map<string, readonly Element[]>>();

/** Elements of a page, by CSS selector; looked for once, for all rules that read them. */
export function all(page: BuiltPage, selector: string): readonly Element[] {
  const known = selected.get(page.tree) ?? new Map<string, readonly Element[]>();
  selected.set(page.tree, known);
  const elements = known.get(selector) ?? selectAll(selector, page.tree);
  known.set(selector, elements);
  return elements;
}

/** The value of an attribute as text; undefined where there is none. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The words of a node as they stand in the page, without what scripts and styles say. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && ['script', 'style'].includes(node.tagName)) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** What is wrong with these pages, each fault once with the first page that has it: an empty list is a good site. */
export function faultsOf(
  pages: readonly BuiltPage[],
  faults: (page: BuiltPage) => Iterable<string>,
): readonly string[] {
  const found = new Map<string, string[]>();
  for (const page of pages) {
    for (const fault of new Set(faults(page))) found.set(fault, [...(found.get(fault) ?? []), `/${page.path}`]);
  }
  return [...found].map(
    ([fault, [first, ...rest]]) => `${fault} (${first}${rest.length > 0 ? ` and ${rest.length} more` : ''})`,
  );
}
