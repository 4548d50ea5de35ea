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
  const label = children.filter((child) => child.type === 'element').find(isLabel);
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [child];
    if (child.type !== 'element' || child.tagName === 'span') return [];
    return [{ ...child, properties: propertiesOf(child, page, label), children: childrenOf(child, page) }];
  });
}

/** @param label the words that stand beside it and name its source, if it is a mark */
function propertiesOf({ properties }: Element, page: string, label: Element | undefined): Element['properties'] {
  const { href } = properties;
  if (typeof href !== 'string') return {};
  return { href: new URL(href, page).href, ...(label && { title: textOf(label).trim() }) };
}

/** Beside it stands, in a span as well, the address to which the source leads back. */
function isLabel({ properties }: Element): boolean {
  return [properties.className].flat().includes('source-label');
}

/** With plain spaces, since it breaks nowhere. */
function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value.replaceAll('\u00a0', ' ') : '')).join('');
}
