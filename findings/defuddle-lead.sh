#!/usr/bin/env bash
# Package:   defuddle 0.19.4, linkedom 0.18.15
# Behaviour: A short first sentence that names a day is taken for the date line under the heading and deleted from the
#            text.
# Guess:     The text keeps it: it is the lead. The day may be read as the day of publication, too.
# Met by:    storing the text of articles: the sentence that says what happened and when is the one lost.
# Source:    dist/removals/metadata-block.js of the package, which removes a short neighbour of the heading that holds a
#            date
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error defuddle@0.19.4 linkedom@0.18.15 >/dev/null

cat >show.mjs <<'SCRIPT'
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

for (const lead of ['The bridge opened on Monday.', 'The bridge opened on 19 January 2026.']) {
  const page = `<!doctype html><html><head><title>The bridge opens</title></head><body><article>
    <h1>The bridge opens</h1><p>${lead}</p>${'<p>Buses crossed it in the morning, after three years of work on both banks of the river, the council said.</p>'.repeat(4)}
  </article></body></html>`;
  const { content } = await Defuddle(parseHTML(page).document, 'https://news.example/bridge');
  console.log(lead, content.includes(lead) ? 'kept' : 'deleted');
}
SCRIPT

cat >expected <<'TEXT'
The bridge opened on Monday. kept
The bridge opened on 19 January 2026. deleted
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
