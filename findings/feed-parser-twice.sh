#!/usr/bin/env bash
# Package:   @rowanmanning/feed-parser 2.1.5, feedsmith 3.0.1
# Behaviour: The title of an Atom entry is decoded twice: one that speaks of '&lt;b&gt;' as such comes out as a tag, also
#            where it is plain text by its type.
# Guess:     once, as XML is, so that a title of type text is what it says (RFC 4287, 3.1.1.1).
# Met by:    watching feeds that have entities, code or ampersands in headlines.
# Source:    RFC 4287, 3.1.1.1
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error \
  @rowanmanning/feed-parser@2.1.5 feedsmith@3.0.1 >/dev/null

cat >show.mjs <<'SCRIPT'
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed } from 'feedsmith';

const titles = ['Talks &amp; deals', 'How to write &amp;amp; in a page', 'What &amp;lt;b&amp;gt; does'];
const text = `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:a</id><title>News</title><updated>2026-01-19T00:00:00Z</updated>${titles
  .map((title, i) => `<entry><id>urn:${i}</id><title type="text">${title}</title><updated>2026-01-19T00:00:00Z</updated></entry>`)
  .join('')}</feed>`;
const [one, two] = [parseFeed(text).items, parseAtomFeed(text).entries];
titles.forEach((title, i) => {
  const meant = two[i].title?.value ?? two[i].title;
  console.log(`${title} | feed-parser: ${one[i].title} | feedsmith: ${meant}`);
});
SCRIPT

cat >expected <<'TEXT'
Talks &amp; deals | feed-parser: Talks & deals | feedsmith: Talks & deals
How to write &amp;amp; in a page | feed-parser: How to write & in a page | feedsmith: How to write &amp; in a page
What &amp;lt;b&amp;gt; does | feed-parser: What <b> does | feedsmith: What &lt;b&gt; does
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
