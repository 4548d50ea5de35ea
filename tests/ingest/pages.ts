/** What a page of a test is made of; the rest is as most pages are. */
export interface PageParts {
  readonly head?: string;
  /** Under the title. */
  readonly byline?: string;
  readonly title?: string;
  readonly text?: string;
  readonly lang?: string;
  /** Behind the text. */
  readonly after?: string;
}

const TEXT = `<p>The harbour of Norhaven will be dredged from June on, the port authority said on Thursday, after two ships
ran aground in the same week and the ferry to the islands was called off for the third time this winter.</p>
<p>“We have waited for ten years,” said its director, Tom Lee, who had asked the council for the money in January.
The work is to cost 12 million crowns and to take until the end of next year.</p>
<p>Fishermen fear that the mud will be dumped on their grounds. The council will hear them next week, before it votes
on the contract with the company that dredged the southern port.</p>`;

/** A page as papers publish them, with a menu, an article and links to others. */
export function aPage({
  head = '',
  byline = '',
  title = 'Norhaven to dredge its harbour',
  text = TEXT,
  lang = 'en',
  after = '',
}: PageParts = {}): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post">${head}</head><body>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>
<main><article><h1>${title}</h1>${byline}<div class="body">${text}</div></article>${after}</main>
<footer><p>© 2026 The Harbour Post</p></footer></body></html>`;
}

/** A script of JSON-LD. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}
