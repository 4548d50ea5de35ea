#!/usr/bin/env bash
# Package:   @edtf-ts/core 0.4.2
# Behaviour: '2026-01-19T10:00:00+05:00' spans 10:00 UTC, so 10:00+05:00 and 10:00Z count as one moment.
# Guess:     The offset counts: 05:00 UTC.
# Met by:    ordering statements made in several time zones on one day.
# Source:    https://www.loc.gov/standards/datetime/ (level 0: date and time with a shift from UTC)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @edtf-ts/core@0.4.2 >/dev/null

cat >show.mjs <<'SCRIPT'
import { FuzzyDate } from '@edtf-ts/core';

for (const text of ['2026-01-19T10:00:00Z', '2026-01-19T10:00:00+05:00']) {
  console.log(text, FuzzyDate.parse(text).min.toISOString());
}
SCRIPT

cat >expected <<'TEXT'
2026-01-19T10:00:00Z 2026-01-19T10:00:00.000Z
2026-01-19T10:00:00+05:00 2026-01-19T10:00:00.000Z
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
