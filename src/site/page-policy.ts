import { hash } from 'node:crypto';
import { rawElements, type RawElement } from './raw-elements.ts';

/**
 * The content security policy of a page (https://www.w3.org/TR/CSP3/), as one line: it may run the scripts and use the
 * styles that stand in it, by their digests, load from this site what it asks for, and nothing else.
 *
 * Files of scripts are allowed as those of this site and not by digests, since a browser would want the digests of all
 * that they load in turn too. Trusted Types are required of pages without a search box alone: with it come the days and
 * the search for text, which read pages by `DOMParser` and start a `Worker`. Nor are they of portable pages, which read data
 * by adding scripts.
 *
 * @param html the whole page
 */
export function pagePolicy(html: string): string {
  const elements = rawElements(html);
  const scripts = scriptSources(elements);
  const isPortable = html.includes(' data-portable="');
  const hasSearchBox = html.includes('<form action="');
  const isSearch = html.includes('<div id="results"');
  return [
    "default-src 'none'",
    `style-src ${sourcesOr(styleSources(html, elements))}`,
    // Pagefind searches in WebAssembly.
    `script-src ${sourcesOr(isSearch ? [...scripts, "'wasm-unsafe-eval'"] : scripts)}`,
    // Browsers ask for an icon of the site where a page names none.
    ...loadsFrom(html, scripts.length > 0).map((kind) => `${kind}-src 'self'`),
    `form-action ${hasSearchBox ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    ...(scripts.length > 0 && !hasSearchBox && !isPortable ? ["require-trusted-types-for 'script'"] : []),
  ].join(';');
}

/** Kinds of file that a page loads from the site, besides scripts and styles. */
function loadsFrom(html: string, hasScript: boolean): readonly string[] {
  return [
    'img',
    ...(hasScript ? ['connect'] : []),
    // The style sheet of a large site has the typefaces in it.
    ...(html.includes('@font-face') || isStyleLinked(html) ? ['font'] : []),
    ...(html.includes('<link rel="manifest"') ? ['manifest'] : []),
  ];
}

function scriptSources(elements: readonly RawElement[]): readonly string[] {
  const scripts = elements.filter(({ name, attributes }) => name === 'script' && !DATA.test(attributes));
  const isFile = ({ attributes }: RawElement) => /\ssrc=/.test(attributes);
  return [...(scripts.some(isFile) ? ["'self'"] : []), ...digestsOf(scripts.filter((script) => !isFile(script)))];
}

/** A block of data is not run, so that no policy asks for its digest. */
const DATA = /\stype="application\/(?:ld\+)?json"/;

function isStyleLinked(html: string): boolean {
  return html.includes('<link rel="stylesheet"');
}

function styleSources(html: string, elements: readonly RawElement[]): readonly string[] {
  return [...(isStyleLinked(html) ? ["'self'"] : []), ...digestsOf(elements.filter(({ name }) => name === 'style'))];
}

function digestsOf(elements: readonly RawElement[]): readonly string[] {
  return [...new Set(elements.map(({ text }) => `'sha256-${hash('sha256', text, 'base64')}'`))];
}

function sourcesOr(sources: readonly string[]): string {
  return sources.join(' ') || "'none'";
}
