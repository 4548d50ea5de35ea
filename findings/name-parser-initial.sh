#!/usr/bin/env bash
# Package:   another-name-parser 0.1.0
# Behaviour: 'Vladimir I. Lenin' has no middle name, and the suffix I.: he is the first of his name.
# Guess:     I. is the initial of his middle name, as F. is in 'John F. Kennedy'.
# Met by:    sorting people by their last names, where papers write them with an initial, as I. or V.
# Source:    lib/parser.js of the package (isSuffix takes the point off, and parser looks for I, V, VI and the like at
#            any place of the name)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error another-name-parser@0.1.0 >/dev/null

cat >show.mjs <<'SCRIPT'
import parse from 'another-name-parser';

for (const name of ['John F. Kennedy', 'Vladimir I. Lenin']) {
  const { first, middle, last, suffix } = parse(name);
  console.log(`${name}: first ${first}, middle ${middle}, last ${last}, suffix ${suffix}`);
}
SCRIPT

cat >expected <<'TEXT'
John F. Kennedy: first John, middle F., last Kennedy, suffix null
Vladimir I. Lenin: first Vladimir, middle null, last Lenin, suffix I.
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
