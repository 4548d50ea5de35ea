import { posix } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Where a page is, and what is published at all. */
export interface PlaceInSite {
  /** The file of the page, by its path in the site: `events/x/index.html`. */
  readonly file: string;
  /** The path that the site is published under, with a slash at both ends. */
  readonly base: string;
}

/** A page as a portable copy has it. */
export interface PortablePage {
  readonly html: string;
  /** The scripts that it is to load, as one, by their paths in the site. */
  readonly scripts: readonly string[];
}

/** Any address will do that no page names. */
const ORIGIN = 'https://here.invalid';

/** What leads elsewhere, by attribute; scripts read the last. */
const LINKS = ['href', 'src', 'action', 'data-moved-to'];

interface HtmlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A page whose links are relative and name files, so that it can lie in any folder and be opened from a disk. Its scripts,
 * which browsers load from a disk only where they are no modules, become one that `nameScript` names; what browsers
 * cannot ask for there is left out: typefaces ahead of the styles, the manifest, pages ahead of a click.
 *
 * @param html as it is published
 * @param nameScript names the one file for the scripts of the page, by its path in the site
 */
export function portablePage(
  html: string,
  place: PlaceInSite,
  nameScript: (scripts: readonly string[]) => string,
): PortablePage {
  const elements = [...elementsIn(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))];
  const modules = elements.filter((element) => element.tagName === 'script' && valueOf(element, 'type') === 'module');
  const scripts = modules.map((script) => pathOf(valueOf(script, 'src')!, place)!);
  const edits = elements.flatMap((element) => {
    if (isLeftOut(element)) return [whole(element, '')];
    if (element === modules[0]) return [whole(element, printScript(relativeTo(nameScript(scripts), place)))];
    if (modules.includes(element)) return [whole(element, '')];
    return editsOf(element, place);
  });
  return { html: withEdits(html, edits), scripts };
}

/** The style sheet of a site as a portable copy has it, or the styles of a page. */
export function portableStyles(css: string, place: PlaceInSite): string {
  return css.replace(/url\((["']?)([^)"']+)\1\)/g, (all, quote: string, address: string) => {
    const path = pathOf(address, place);
    return path === undefined ? all : `url(${quote}${relativeTo(path, place)}${quote})`;
  });
}

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) yield* elementsIn(child);
}

function valueOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function isLeftOut(element: Element): boolean {
  const rel = valueOf(element, 'rel');
  const isAhead = element.tagName === 'link' && (rel === 'preload' || rel === 'manifest');
  return isAhead || valueOf(element, 'type') === 'speculationrules';
}

function whole({ sourceCodeLocation }: Element, text: string): HtmlEdit {
  return { start: sourceCodeLocation!.startOffset, end: sourceCodeLocation!.endOffset, text };
}

function printScript(src: string): string {
  return `<script defer src="${src}"></script>`;
}

function editsOf(element: Element, place: PlaceInSite): readonly HtmlEdit[] {
  const places = element.sourceCodeLocation?.attrs ?? {};
  const edits = element.attrs.flatMap(({ name, value }) => {
    const changed = LINKS.includes(name) ? portableLink(value, place) : changedRefresh(element, name, value, place);
    const { startOffset: start, endOffset: end } = places[name] ?? { startOffset: 0, endOffset: 0 };
    return changed === value || end === 0 ? [] : [{ start, end, text: `${name}="${escaped(changed)}"` }];
  });
  if (element.tagName === 'style') return [...edits, ...editOfStyles(element, place)];
  return element.tagName === 'html' ? [...edits, folderOf(element, place)] : edits;
}

/** Where the copy is, seen from the page, for its scripts. */
function folderOf({ sourceCodeLocation }: Element, place: PlaceInSite): HtmlEdit {
  const end = sourceCodeLocation!.startTag!.endOffset - 1;
  return { start: end, end, text: ` data-portable="${relativeTo('', place)}"` };
}

function editOfStyles(element: Element, place: PlaceInSite): readonly HtmlEdit[] {
  return element.childNodes.flatMap((node) => {
    if (!('value' in node) || !node.sourceCodeLocation) return [];
    const { startOffset: start, endOffset: end } = node.sourceCodeLocation;
    return [{ start, end, text: portableStyles(node.value, place) }];
  });
}

/** `0; url=/story/x/` of an element that leads on by itself. */
function changedRefresh(element: Element, name: string, value: string, place: PlaceInSite): string {
  if (name !== 'content' || valueOf(element, 'http-equiv') !== 'refresh') return value;
  return value.replace(/(?<=;\s*url=).*$/, (address) => portableLink(address, place));
}

/** An address in the site, relative and with the name of its file; any other, and one within the page, as it is. */
export function portableLink(address: string, place: PlaceInSite): string {
  if (/^(?:[?#]|$)/.test(address)) return address;
  const path = pathOf(address, place);
  if (path === undefined) return address;
  const { search, hash } = new URL(address, ORIGIN);
  return relativeTo(path.replace(/(^|\/)$/, '$1index.html'), place) + search + hash;
}

/** The path in the site that an address leads to, as addresses have it; undefined for one that leads out of it. */
function pathOf(address: string, { file, base }: PlaceInSite): string | undefined {
  const { origin, pathname } = URL.parse(address, `${ORIGIN}${base}${encodeURI(file)}`) ?? {};
  return origin === ORIGIN && pathname?.startsWith(base) ? pathname.slice(base.length) : undefined;
}

function relativeTo(path: string, { file }: PlaceInSite): string {
  const way = posix.relative(posix.dirname(`/${encodeURI(file)}`), `/${path}`);
  return path === '' ? `${way || '.'}/` : way;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function withEdits(html: string, edits: readonly HtmlEdit[]): string {
  const inOrder = edits.toSorted((a, b) => a.start - b.start);
  const kept = inOrder.map(({ start, text }, i) => html.slice(inOrder[i - 1]?.end ?? 0, start) + text);
  return kept.join('') + html.slice(inOrder.at(-1)?.end ?? 0);
}
