/** How an element is marked up: its tag and classes, and those of the two around it. */
export function shapeOf(element: Element): string {
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  return around.map((one) => (one ? `${one.localName}.${one.getAttribute('class') ?? ''}` : '')).join(' < ');
}
