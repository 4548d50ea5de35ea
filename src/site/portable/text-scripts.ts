/*
 * Browsers fetch nothing from a disk, but load scripts from it. So beside each file that the scripts of pages read lies a
 * script with its text, for `src/components/frame/portable/portable-file.browser.ts`.
 */

/** What search, days, cards and frames load. */
const DATA =
  /^(?:search|known|timeline|oldest-first|as-it-became-known|embed)\/.*\.json$|(?:^|\/)(?:card|oembed)\.json$/;
/** The pages of days, and of the years and months of a timeline, from which a timeline takes parts. */
const PAGES = /^(?:known|timeline|oldest-first|as-it-became-known)\/.*\.html$/;

/** Whether scripts read a file, by its path in the site. */
export function isReadByScripts(file: string, text: string): boolean {
  return DATA.test(file) || (PAGES.test(file) && !text.includes(' data-moved-to='));
}

/** A script that gives the text of a file. */
export function textScript(text: string): string {
  return `throughlineText(${JSON.stringify(text)})`;
}
