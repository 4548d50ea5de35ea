/** Attributes that name ids, one or several. */
const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'headers', 'list'];
const REFERENCE = new RegExp(` (${REFERENCES.join('|')})="([^"]*)"`, 'g');

const HEADING = /<h([1-6])\b/g;
/** The level below that of the example's own heading. */
const FIRST_LEVEL = 4;

/**
 * A component as HTML, made to stand beside other examples of itself on one page: its ids get an ending of their own,
 * and what names them follows, as do names of fields; links within a page that lead nowhere here lead to the example;
 * its headings come under the example's; its landmarks are named after the example too, since no two of a page may
 * share a name.
 *
 * @param html as Astro writes it: each attribute's value in double quotes, with none inside
 * @param example the id of the example's own heading
 */
export function apart(html: string, example: string, name: string): string {
  const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const lower = FIRST_LEVEL - Math.min(...[...html.matchAll(HEADING)].map(([, level]) => Number(level)));
  const own = (id: string) => (ids.has(id) ? `${id}--${example}` : id);
  return html
    .replace(/ id="([^"]*)"/g, (_, id: string) => ` id="${own(id)}"`)
    .replace(REFERENCE, (_, attribute: string, of: string) => ` ${attribute}="${of.split(' ').map(own).join(' ')}"`)
    .replace(/ href="#([^"]*)"/g, (_, id: string) => ` href="#${ids.has(decode(id)) ? own(decode(id)) : example}"`)
    .replace(/url\(#([^)"]+)\)/g, (_, id: string) => `url(#${own(id)})`)
    .replace(/ name="([^"]*)"/g, (_, of: string) => ` name="${of}--${example}"`)
    .replace(HEADING, (tag, level: string) => `${tag} aria-level="${Number(level) + lower}"`)
    .replace(/(<(?:section|nav|aside)\b[^>]*? aria-labelledby=")/g, `$1${example} `)
    .replace(/(<(?:section|nav|aside)\b[^>]*? aria-label="[^"]*)/g, `$1 (${name})`);
}

function decode(id: string): string {
  return decodeURIComponent(id);
}
