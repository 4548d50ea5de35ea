#!/usr/bin/env bash
# Package:   @extractus/feed-extractor 8.0.3
# Behaviour: Of the plain text 'Prices rose <2 % in May and >3 % in June' in a JSON Feed, all from '<' to '>' is
#            deleted.
# Guess:     The text stays: JSON Feed says that content_text is plain text, and content_html the HTML.
# Met by:    following newsrooms by their feeds, whose short texts compare figures.
# Source:    esm/src/utils/parseJsonFeed.js of the package (transform strips the tags of either content) and
#            https://www.jsonfeed.org/version/1.1/ (content_text)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @extractus/feed-extractor@8.0.3 >/dev/null

cat >show.mjs <<'SCRIPT'
import { extractFromJson } from '@extractus/feed-extractor';

const content_text = 'Prices rose <2 % in May and >3 % in June.';
const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Prices', items: [{ id: '1', content_text }] };
const [entry] = extractFromJson(feed).entries;
console.log(entry.description);
SCRIPT

cat >expected <<'TEXT'
Prices rose 3 % in June.
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
