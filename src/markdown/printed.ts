import type { Definition, Link, LinkReference, Root, RootContent } from 'mdast';

type Parent = Extract<Root | RootContent, { readonly children: unknown }>;

/**
 * Leaves of a tree what a page prints: no pictures, which would be fetched, no raw HTML, no links but to the web. The
 * tree is ours, made for one text, so it is changed in place.
 *
 * @param definitions what links by reference lead to; they are written where they stand
 */
export function keepPrinted(parent: Parent, definitions: readonly Definition[]): void {
  const children = (parent.children as RootContent[]).flatMap((child) => printedOf(child, definitions));
  for (const child of children) if ('children' in child) keepPrinted(child, definitions);
  Object.assign(parent, { children });
}

function printedOf(node: RootContent, definitions: readonly Definition[]): readonly RootContent[] {
  switch (node.type) {
    case 'html':
    case 'image':
    case 'imageReference':
    case 'definition':
      return [];
    case 'link':
      return linked(node, node.url);
    case 'linkReference':
      return linked(node, definitions.find(({ identifier }) => identifier === node.identifier)?.url);
    default:
      return [node];
  }
}

function linked({ children }: Link | LinkReference, url: string = ''): readonly RootContent[] {
  return /^https?:/i.test(url) ? [{ type: 'link', url, children }] : children;
}
