import type { Element, ElementContent, Root, RootContent } from 'hast';

/**
 * A printed body for a place that has neither our page about it nor our styles, such as a feed reader: its links are
 * whole addresses, a mark tells its source in a title instead of in words that our styles hide, and nothing has an id.
 *
 * @param page the whole address of the page that the body stands on
 */
export function standalone(tree: Root, page: string): Root {
  return { type: 'root', children: childrenOf(tree, page) };
}

function childrenOf({ children }: { readonly children: readonly RootContent[] }, page: string): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [child];
    if (child.type !== 'element' || isLabel(child)) return [];
    return [{ ...child, properties: propertiesOf(child, page), children: childrenOf(child, page) }];
  });
}

function propertiesOf({ children, properties }: Element, page: string): Element['properties'] {
  const { href } = properties;
  if (typeof href !== 'string') return {};
  const label = children.filter((child) => child.type === 'element').find(isLabel);
  return { href: new URL(href, page).href, ...(label && { title: textOf(label).trim() }) };
}

function isLabel({ properties }: Element): boolean {
  return [properties.className].flat().includes('source-label');
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
