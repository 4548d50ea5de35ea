#!/usr/bin/env bash
# Package:   rss-parser 3.13.0
# Behaviour: In Atom content of type xhtml, words in <em> move behind the rest of their sentence.
# Guess:     The content is the markup as the feed has it.
# Met by:    reading outlets' Atom feeds: 'may open' becomes 'open … may'.
# Source:    https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3 (XHTML text); lib/utils.js rebuilds it with xml2js,
#            which keeps no order of text and elements
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error rss-parser@3.13.0 >/dev/null

cat >show.mjs <<'SCRIPT'
import Parser from 'rss-parser';

const feed = `<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:example:feed</id><title>News</title><updated>2026-01-19T00:00:00Z</updated>
  <entry>
    <id>urn:example:1</id><title>The bridge</title><updated>2026-01-19T00:00:00Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The bridge <em>may</em> open on Monday.</div></content>
  </entry>
</feed>`;
const { items } = await new Parser().parseString(feed);
console.log(items[0].contentSnippet);
SCRIPT

cat >expected <<'TEXT'
The bridge  open on Monday.may
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
