/**
 * The page of a record in the forms that styles of citing have for a page on the web, as text. What they say in words
 * is part of each form, in the language that the form has.
 */

/** What a style needs of a page; `version` is the day it last changed, `YYYY-MM-DD`. */
interface CitedAs {
  readonly publisher: string;
  readonly title: string;
  readonly container: string;
  readonly version: string | null;
  readonly address: string;
}

/** The styles, A to Z, by what they are called. `{day}` is the day on which the page was read, as `28.11.2026`. */
export const citationStyles = {
  /** American Psychological Association, 7th edition, 10.16: a group as author is not named again as the site. */
  APA: ({ publisher, title, container, version, address }: CitedAs) =>
    [
      ended(publisher),
      `(${version === null ? 'n.d.' : apaDay(version)}).`,
      ended(title),
      ...(container === publisher ? [] : [ended(container)]),
      address,
    ].join(' '),
  /** The Chicago Manual of Style, 17th edition, 14.207. */
  Chicago: ({ publisher, title, container, version, address }: CitedAs) =>
    [
      ended(publisher),
      `“${ended(title)}”`,
      ended(container),
      ...(version === null ? [] : [`Last modified ${dayIn('en', version)}.`]),
      `${address}.`,
    ].join(' '),
  /** GOST R 7.0.5-2008. */
  GOST: ({ publisher, title, container, address }: CitedAs) =>
    [`${title} // ${container} : [сайт] / ${ended(publisher)}`, `– URL: ${address} (дата обращения: {day}).`].join(' '),
} as const satisfies Record<string, (cited: CitedAs) => string>;

/** What the files for references are called, by the endings of their names. */
export const citationFileWords = { bib: 'BibLaTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' } as const;

export type CitationForm = keyof typeof citationFileWords;

/** Their endings, in the order that pages offer them. */
export const CITATION_FORMS = Object.keys(citationFileWords) as readonly CitationForm[];

/** A title that ends in a mark of its own needs no full stop. */
function ended(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

/** "2026, January 19" */
function apaDay(iso: string): string {
  return `${iso.slice(0, 4)}, ${dayIn('en', iso, { month: 'long', day: 'numeric' })}`;
}

/** "January 19, 2026" */
function dayIn(locale: string, iso: string, form: Intl.DateTimeFormatOptions = { dateStyle: 'long' }): string {
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}
