#!/usr/bin/env bash
# Package:   compromise 14.17.0, compromise-dates 3.9.0
# Behaviour: In 'from 19 to 22 January 2026' the days are taken for hours: 1 January 2026, from 19:00 to 22:00.
# Guess:     From 19 to 22 January 2026, as for 'from January 19 to 22, 2026'.
# Met by:    finding in an article how long talks lasted, in the British order of day and month.
# Source:    src/compute/01-time-range.js of compromise-dates (a range of numbers before a month and a number is tagged
#            as times, for '3-4 on march 2nd')
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error compromise@14.17.0 compromise-dates@3.9.0 >/dev/null

cat >show.mjs <<'SCRIPT'
import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.plugin(dates);
for (const text of ['from January 19 to 22, 2026', 'from 19 to 22 January 2026']) {
  const [found] = nlp(`The talks last ${text}`).dates({ timezone: 'UTC', today: '2026-01-10' }).get();
  console.log(`${text}: ${found.start.slice(0, 16)} to ${found.end.slice(0, 16)}`);
}
SCRIPT

cat >expected <<'TEXT'
from January 19 to 22, 2026: 2026-01-19T00:00 to 2026-01-22T23:59
from 19 to 22 January 2026: 2026-01-01T19:00 to 2026-01-01T22:00
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
