#!/usr/bin/env bash
# Package:   wordcut 0.9.1
# Behaviour: A word loses its last letter to the sign behind it: of 'ไทย?' the word is 'ไท', and the ย goes to the
#            question mark. So with ”, ฯ (which abbreviates) and ๆ (which repeats a word).
# Guess:     The word stays whole, as it does alone, and the sign stands for itself.
# Met by:    finding the words of Thai text, which writes no spaces, for a search or for line breaks.
# Source:    lib/wordcut_core.js of the package (buildPath sets leftBoundary to the place of the last letter, not to
#            the place behind it) and lib/path_info_builder.js (fallback begins what is unknown there)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error wordcut@0.9.1 >/dev/null

cat >show.mjs <<'SCRIPT'
import wordcut from 'wordcut';

wordcut.init();
for (const text of ['ไทย', 'ไทย?', 'ไทย”', 'สหรัฐ', 'สหรัฐฯ']) console.log(`${text}: ${wordcut.cut(text, ' + ')}`);
SCRIPT

cat >expected <<'TEXT'
ไทย: ไทย
ไทย?: ไท + ย?
ไทย”: ไท + ย”
สหรัฐ: สหรัฐ
สหรัฐฯ: สหรั + ฐฯ
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
