/**
 * Gives the page a style sheet, such as that of a list which only a script makes: readers who never open the list do not
 * load its style.
 */
export function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
