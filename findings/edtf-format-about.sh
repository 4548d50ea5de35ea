#!/usr/bin/env bash
# Package:   edtf 4.11.1
# Behaviour: format() prints '2026-01-19~' with 'circa' in English, as a certain day in Polish and Turkish.
# Guess:     The mark is said in every language that Intl can print, or an error says that it cannot be.
# Met by:    printing dates for readers of a language other than en, es, de, fr, it or ja.
# Source:    folder locale-data/ of the package: it has words for those six; src/format.js returns the bare date without
#            them
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error edtf@4.11.1 >/dev/null

cat >show.mjs <<'SCRIPT'
import edtf, { format } from 'edtf';

for (const language of ['en', 'de', 'pl', 'tr']) {
  console.log(language, format(edtf('2026-01-19~'), language, { month: 'long' }));
}
SCRIPT

cat >expected <<'TEXT'
en circa January 19, 2026
de circa 19. Januar 2026
pl 19 stycznia 2026
tr 19 Ocak 2026
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
