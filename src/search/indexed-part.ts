const BODY = 'data-pagefind-body';

/**
 * What Pagefind indexes of a page, as a page of its own with the same language: the elements with `data-pagefind-body`,
 * each of which holds no other of its name. Null for a page without one, which search does not find.
 */
export function indexedPart(html: string): string | null {
  const elements = [...elementsIn(html)];
  if (elements.length === 0) return null;
  const [root = '<html>'] = /<html\b[^>]*>/i.exec(html) ?? [];
  return `${root}<body>${elements.join('')}</body></html>`;
}

function* elementsIn(html: string): Generator<string> {
  let at = html.indexOf(BODY);
  while (at !== -1) {
    const start = html.lastIndexOf('<', at);
    const name = tagAt(html, start);
    const end = name === undefined ? at + BODY.length : endOf(html, name, at);
    if (name !== undefined) yield html.slice(start, end);
    at = html.indexOf(BODY, end);
  }
}

/** The name of an element that begins here and has the attribute; none where a text only mentions it. */
function tagAt(html: string, start: number): string | undefined {
  TAG.lastIndex = start;
  return TAG.exec(html)?.[1];
}

const TAG = new RegExp(
  `<([a-z][a-z0-9]*)(?:\\s+[^\\s"'<>=]+(?:=(?:"[^"]*"|'[^']*'|[^\\s"'>]+))?)*?\\s+${BODY}(?=[\\s=>/])`,
  'iy',
);

function endOf(html: string, name: string, from: number): number {
  const close = `</${name}>`;
  const end = html.indexOf(close, from);
  return end === -1 ? html.length : end + close.length;
}
