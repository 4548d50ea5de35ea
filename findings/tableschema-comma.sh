#!/usr/bin/env bash
# Package:   tableschema 1.12.6
# Behaviour: In a column whose decimalChar is ',' and whose groupChar is '.', the number '0,5' is read as 5, and
#            '1.234,5' as 12345: the comma becomes a point first, and then every point is removed.
# Guess:     0.5 and 1234.5, as Table Schema says of these two properties.
# Met by:    publishing or reading tables of figures as they are written in German, Spanish or Turkish.
# Source:    lib/types/number.js of the package (castNumber) and
#            https://specs.frictionlessdata.io/table-schema/#number (decimalChar and groupChar)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error tableschema@1.12.6 >/dev/null

cat >show.mjs <<'SCRIPT'
import tableschema from 'tableschema';

for (const groupChar of [' ', '.']) {
  const field = new tableschema.Field({ name: 'share', type: 'number', decimalChar: ',', groupChar });
  const numbers = ['0,5', `1${groupChar}234,5`].map((text) => `${text} is ${field.castValue(text)}`);
  console.log(`groups by '${groupChar}': ${numbers.join('; ')}`);
}
SCRIPT

cat >expected <<'TEXT'
groups by ' ': 0,5 is 0.5; 1 234,5 is 1234.5
groups by '.': 0,5 is 5; 1.234,5 is 12345
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
