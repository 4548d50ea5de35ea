#!/usr/bin/env bash
# Package:   any-date-parser 2.2.4
# Behaviour: reads the month of 2026-03 and 03/2026 as a day, and gives no month at all.
# Guess:     { year: 2026, month: 3 }, as it gives for "March 2026".
# Met by:    reading the dates of feeds, tables and mails, of which many are known to the month (ISO 8601 writes 2026-03).
# Source:    README of the package ("Date.attempt" gives the parts that a text holds)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error any-date-parser@2.2.4 >/dev/null

cat >show.mjs <<'SCRIPT'
import parser from 'any-date-parser';

for (const text of ['2026-03-19', 'March 2026', '2026-03', '03/2026']) {
  const { year, month, day } = parser.attempt(text);
  console.log(`${text}: year ${year}, month ${month}, day ${day}`);
}
SCRIPT

cat >expected <<'TEXT'
2026-03-19: year 2026, month 3, day 19
March 2026: year 2026, month 3, day undefined
2026-03: year 2026, month undefined, day 3
03/2026: year 2026, month undefined, day 3
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
