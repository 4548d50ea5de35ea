#!/usr/bin/env bash
# Package:   smartquotes 2.3.2
# Behaviour: opens a quotation that begins with a quoted word with a closing mark, or at the start of a text with the
#            sign of inches.
# Guess:     “‘Peace’ is a word”: it opens and closes each kind of mark alone as a printer would.
# Met by:    setting headlines and quotations, in which an official often quotes somebody.
# Source:    README of the package ("Converts straight quotes to smart quotes"); its rule for an opening mark wants a
#            letter next to it (lib/replacements.js)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{}' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error smartquotes@2.3.2 >/dev/null

cat >show.cjs <<'SCRIPT'
const smartquotes = require('smartquotes');

for (const text of [`"Peace" is a 'word'`, `"'Peace' is a word"`, `He said: "'Peace' is a word."`]) {
  console.log(`${text} → ${smartquotes.string(text)}`);
}
SCRIPT

cat >expected <<'TEXT'
"Peace" is a 'word' → “Peace” is a ‘word’
"'Peace' is a word" → ″‘Peace’ is a word”
He said: "'Peace' is a word." → He said: ”‘Peace’ is a word.”
TEXT

node show.cjs >actual
tail -n +1 expected actual
diff expected actual >&2
