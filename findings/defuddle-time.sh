#!/usr/bin/env bash
# Package:   defuddle 0.19.4, linkedom 0.18.15
# Behaviour: The words of a time element near the beginning or the end of an article are deleted from the sentence that they
#            stand in; the same words in a data element stay.
# Guess:     both stay: the sentence says when something happened, and is no line of the day of publication.
# Met by:    saving a page of events with a clipper; a record that says on which day a thing was done loses the day.
# Source:    defuddle's documentation says that it takes metadata such as dates out of the text
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error defuddle@0.19.4 linkedom@0.18.15 >/dev/null

cat >show.mjs <<'SCRIPT'
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

const filler = 'The harbour was closed for repairs and the ferries stayed where they were. '.repeat(8);
for (const name of ['time', 'data']) {
  const day = `<${name} ${name === 'time' ? 'datetime' : 'value'}="2026-01-19">19 January 2026</${name}>`;
  const html = `<!doctype html><html><head><title>Harbour</title></head><body><article><h1>Harbour</h1><section><h2>What happened</h2><p>The pier was opened on ${day} by the mayor.</p><p>${filler}</p><p>${filler}</p></section></article></body></html>`;
  const { content } = await Defuddle(parseHTML(html).document, 'https://example.org/');
  console.log(name, '|', content.match(/The pier was opened.*?mayor\./s)?.[0].replace(/<[^>]*>/g, '') ?? 'no such sentence');
}
SCRIPT

cat >expected <<'TEXT'
time | The pier was opened on  by the mayor.
data | The pier was opened on 19 January 2026 by the mayor.
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
