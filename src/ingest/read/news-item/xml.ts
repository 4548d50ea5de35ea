import { DOMParser } from 'linkedom';
import { checkXml } from '../check-xml.ts';

/** The root of an XML document; throws `Unreadable` where it declares entities, or ends before its root does. */
export function rootOf(xml: string): Element {
  checkXml(xml);
  const document: { readonly documentElement: unknown } = new DOMParser().parseFromString(xml, 'text/xml');
  return document.documentElement as Element;
}

/** The elements of a name within another, in order, whatever prefix their namespace has. */
export function elementsIn(root: Element, name: string): readonly Element[] {
  return [...root.querySelectorAll('*')].filter((element) => localName(element) === name);
}

/** The text of the first element of a name within another; undefined where there is none. */
export function textIn(root: Element | undefined, name: string): string | undefined {
  return root && elementsIn(root, name)[0]?.textContent.trim();
}

/** The name of an element without the prefix of its namespace. */
export function localName(element: Element): string {
  return element.tagName.replace(/^.*:/, '');
}
