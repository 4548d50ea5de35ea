#!/usr/bin/env bash
# Package:   edtf 4.11.1
# Behaviour: The last moment of "one day from 15 to 18 January", [2026-01-15..2026-01-18], is the end of 15 January.
# Guess:     The end of 18 January, as it is for the same days named one by one, [2026-01-15,2026-01-18].
# Met by:    a timeline that asks by when an event of an uncertain day had happened: it would have it three days early.
# Source:    https://www.loc.gov/standards/datetime/ ("double dot within a list: all values between the two, inclusive")
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error edtf@4.11.1 >/dev/null

cat >show.mjs <<'SCRIPT'
import edtf from 'edtf';

for (const text of ['[2026-01-15,2026-01-18]', '[2026-01-15..2026-01-18]'])
  console.log(`${text}: to ${new Date(edtf(text).max).toISOString()}`);
SCRIPT

cat >expected <<'TEXT'
[2026-01-15,2026-01-18]: to 2026-01-18T23:59:59.999Z
[2026-01-15..2026-01-18]: to 2026-01-15T23:59:59.999Z
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
