#!/usr/bin/env bash
# Package:   @mozilla/readability 0.6.0, linkedom 0.18.15
# Behaviour: Of a title with a colon, up to five words before it are cut off, unless a heading repeats the title.
# Guess:     The title is kept whole: nothing says that the words before the colon name the outlet.
# Met by:    keeping the titles of articles: the speaker of 'Minister: …' is lost.
# Source:    https://github.com/mozilla/readability/issues/295 and https://github.com/mozilla/readability/pull/409
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @mozilla/readability@0.6.0 linkedom@0.18.15 >/dev/null

cat >show.mjs <<'SCRIPT'
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const text = '<p>Buses crossed it in the morning, after three years of work, the council said.</p>'.repeat(9);
for (const heading of ['Minister: The bridge opens on Monday', 'The bridge']) {
  const title = 'Minister: The bridge opens on Monday';
  const page = `<html><head><title>${title}</title></head><body><article><h1>${heading}</h1>${text}</article></body></html>`;
  console.log(new Readability(parseHTML(page).document).parse().title);
}
SCRIPT

cat >expected <<'TEXT'
Minister: The bridge opens on Monday
The bridge opens on Monday
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
