import type { Element, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Story } from '../../model/records/story.ts';
import { absoluteUrl, fileUrl, searchUrl } from '../../urls.ts';
import { foundWords } from '../../words/found.ts';

const NAMESPACE = 'http://a9.com/-/spec/opensearch/1.1/';

/** The most letters of a short and of a long name (OpenSearch 1.1, draft 6). */
const SHORT = 16;
const LONG = 48;

/**
 * What a browser has to know to search the site from its address bar (OpenSearch 1.1).
 *
 * @param site the origin that the site is published at
 */
export function openSearch({ title, language }: Story, site: URL): string {
  const whole = (path: string) => absoluteUrl(path, site);
  const parts: Readonly<Record<string, readonly [words: string, properties?: Properties]>> = {
    ShortName: [cutAtWord(title, SHORT)],
    LongName: [cutAtWord(title, LONG)],
    Description: [foundWords.search(title)],
    Url: ['', { type: 'text/html', template: `${whole(searchUrl())}?q={searchTerms}` }],
    Image: [whole(fileUrl('icon.svg')), { width: '32', height: '32', type: 'image/svg+xml' }],
    Language: [language],
    InputEncoding: ['UTF-8'],
  };
  const children = Object.entries(parts).map(([name, [words, properties]]) => element(name, properties, words));
  return `<?xml version="1.0" encoding="utf-8"?>\n${toHtml(element('OpenSearchDescription', { xmlns: NAMESPACE }, ...children))}\n`;
}

function element(tagName: string, properties: Properties = {}, ...content: readonly (Element | string)[]): Element {
  const children = content.map((child) =>
    typeof child === 'string' ? { type: 'text' as const, value: child } : child,
  );
  return { type: 'element', tagName, properties, children };
}

/** As many whole words as fit. */
function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  return text
    .slice(0, most + 1)
    .replace(/\s+\S*$/, '')
    .slice(0, most)
    .toWellFormed();
}
