#!/usr/bin/env bash
# Package:   @mozilla/readability 0.6.0, linkedom 0.18.15
# Behaviour: Where an article names no writer, the line under a quotation that says who is quoted becomes the author of the
#            article and is deleted from its text, if its class is "author"; with the class "speaker" it stays.
# Guess:     what stands in a blockquote belongs to the quotation, so it stays, and the article has no author.
# Met by:    reading saved pages of papers: many pull quotes have <p class="author">; who said it is lost, and the speaker is
#            credited with the article.
# Source:    Readability.js, _isValidByline and _checkByline: class and id are looked at, and not what the element stands in
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @mozilla/readability@0.6.0 linkedom@0.18.15 >/dev/null

cat >show.mjs <<'SCRIPT'
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const filler = 'The harbour was closed for repairs and the ferries stayed where they were. '.repeat(8);
for (const name of ['author', 'speaker']) {
  const quote = `<blockquote><p>Nobody asked us.</p><p class="${name}">Ines Hill, mayor</p></blockquote>`;
  const html = `<!doctype html><html><head><title>Harbour closed for a month</title></head><body><article><p>${filler}</p>${quote}<p>${filler}</p></article></body></html>`;
  const { byline, textContent } = new Readability(parseHTML(html).document).parse();
  console.log(name, '| author:', byline, '| who is quoted:', textContent.includes('Ines Hill') ? 'in the text' : 'gone');
}
SCRIPT

cat >expected <<'TEXT'
author | author: Ines Hill, mayor | who is quoted: gone
speaker | author: null | who is quoted: in the text
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
