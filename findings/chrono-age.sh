#!/usr/bin/env bash
# Package:   chrono-node 2.10.3
# Behaviour: In 'The ferry Lady May, 62, leaves the harbour' the name and the age of a ship are read as May 1962, and
#            the year as certain.
# Guess:     No date is found; at most a month whose year is marked as guessed.
# Met by:    suggesting dates from the text of articles, where whoever is named is followed by an age.
# Source:    https://github.com/wanasit/chrono/issues/518 and https://github.com/wanasit/chrono/issues/242 ('may' as a
#            month)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error chrono-node@2.10.3 >/dev/null

cat >show.mjs <<'SCRIPT'
import { parse } from 'chrono-node';

for (const { text, start } of parse('The ferry Lady May, 62, leaves the harbour.', new Date('2026-01-19T12:00:00Z'))) {
  console.log(`${text}: month ${start.get('month')}, year ${start.get('year')}`);
  console.log('year certain:', start.isCertain('year'));
}
SCRIPT

cat >expected <<'TEXT'
May, 62: month 5, year 1962
year certain: true
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
