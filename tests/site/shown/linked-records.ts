import type { Element, RootContent } from 'hast';

const found = new WeakMap<Element, readonly string[]>();

/** The records that an element links to, `events/x`; of two sources side by side both. */
export function linkedRecords(element: Element, base: string): readonly string[] {
  const known = found.get(element) ?? [...new Set(linksIn(element).flatMap((href) => recordsOf(href, base)))];
  found.set(element, known);
  return known;
}

function linksIn(node: RootContent): readonly string[] {
  if (node.type !== 'element') return [];
  const own = node.tagName === 'a' && typeof node.properties.href === 'string' ? [node.properties.href] : [];
  return [...own, ...node.children.flatMap(linksIn)];
}

function recordsOf(href: string, base: string): readonly string[] {
  if (!href.startsWith(base)) return [];
  const path = href.slice(base.length);
  const [, earlier, later] = /^compare\/([^/#]+)\/([^/#]+)\//.exec(path) ?? [];
  if (later !== undefined) return [`sources/${earlier!}`, `sources/${later}`];
  return /^(?:events|actors|entities|questions|sources)\/[^/#]+(?=\/)/.exec(path) ?? [];
}
