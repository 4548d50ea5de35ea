#!/usr/bin/env bash
# Package:   feedsmith 3.0.1, rss-parser 3.13.0
# Behaviour: A value with an ampersand is written with a line break and spaces around it, so a guid with one is another
#            guid for readers that do not trim.
# Guess:     '&' is escaped and the value stays as it was, as it is in attributes.
# Met by:    feeds that point to filtered addresses; one that gains a second parameter turns up as new everywhere.
# Source:    https://validator.w3.org/feed/docs/error/UnexpectedWhitespace.html (no white space in an id)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error feedsmith@3.0.1 rss-parser@3.13.0 >/dev/null

cat >show.mjs <<'SCRIPT'
import { generateRssFeed } from 'feedsmith';
import Parser from 'rss-parser';

for (const guid of ['https://news.example/?kind=visit', 'https://news.example/?kind=visit&year=2026']) {
  const items = [{ title: 'The bridge opens', guid: { value: guid } }];
  const feed = generateRssFeed({ title: 'News', link: 'https://news.example/', description: 'News', items });
  const read = await new Parser().parseString(feed);
  console.log(JSON.stringify(read.items[0].guid));
}
SCRIPT

cat >expected <<'TEXT'
"https://news.example/?kind=visit"
"\n        https://news.example/?kind=visit&year=2026\n      "
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
