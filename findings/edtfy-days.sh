#!/usr/bin/env bash
# Package:   edtfy 0.0.8
# Behaviour: '19-20 January 2026' becomes a time from the year 19 to 20 January 2026.
# Guess:     2026-01-19/2026-01-20, or an error: '19 January 2026' is read as one day.
# Met by:    reading the days of talks that lasted as people write them, to store them as EDTF.
# Source:    edtfy.pegjs of the package (an interval is two dates with a hyphen between, and a date may be a year of
#            any number of digits, see yeardigits)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error edtfy@0.0.8 >/dev/null

cat >show.mjs <<'SCRIPT'
import edtfy from 'edtfy';

for (const text of ['19 January 2026', '19 January 2026 - 20 January 2026', '19-20 January 2026']) {
  console.log(`${text}: ${edtfy(text)}`);
}
SCRIPT

cat >expected <<'TEXT'
19 January 2026: 2026-01-19
19 January 2026 - 20 January 2026: 2026-01-19/2026-01-20
19-20 January 2026: 0019/2026-01-20
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
