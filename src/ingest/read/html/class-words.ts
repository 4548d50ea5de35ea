const NAMES = ['class', 'id', 'data-testid', 'data-component'];

/** The words in the classes and the id of an element, each between spaces: `<p class="newsletter-signUp">` has " newsletter sign up ". */
export function classWords(element: Element): string {
  const names = NAMES.map((name) => element.getAttribute(name) ?? '').join(' ');
  const words = names
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z\d]+/);
  return ` ${words.filter(Boolean).join(' ')} `;
}
