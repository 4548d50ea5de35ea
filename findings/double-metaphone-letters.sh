#!/usr/bin/env bash
# Package:   double-metaphone 2.0.1
# Behaviour: Of letters with marks it knows À, Ê, É, Ç and Ñ; any other is left out, so that Şahin sounds like Hin.
# Guess:     A letter sounds as it does without its mark.
# Met by:    finding names by sound: those with Ş, Ł, Ö or Ü match names that lack the letter.
# Source:    index.js of the package, the cases of its switch; https://words.github.io/double-metaphone/
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error double-metaphone@2.0.1 >/dev/null

cat >show.mjs <<'SCRIPT'
import { doubleMetaphone } from 'double-metaphone';

for (const pair of [['Çelik', 'Celik'], ['Şahin', 'Sahin'], ['Łukas', 'Lukas'], ['Ünal', 'Unal']]) {
  console.log(pair.map((name) => `${name} ${doubleMetaphone(name)[0]}`).join(', '));
}
SCRIPT

cat >expected <<'TEXT'
Çelik SLK, Celik SLK
Şahin HN, Sahin SHN
Łukas KS, Lukas LKS
Ünal NL, Unal ANL
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
