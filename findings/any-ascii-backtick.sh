#!/usr/bin/env bash
# Package:   any-ascii 0.3.3, remark 15.0.1, remark-html 16.0.1
# Behaviour: any-ascii writes the letter ayn as a backtick; two of them in Markdown make what lies between code.
# Guess:     An apostrophe, as in most romanisations without diacritics.
# Met by:    folding Arabic names to ASCII for text that Markdown renders.
# Source:    https://spec.commonmark.org/0.31.2/#code-spans; table of the package
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error any-ascii@0.3.3 remark@15.0.1 remark-html@16.0.1 >/dev/null

cat >show.mjs <<'SCRIPT'
import anyAscii from 'any-ascii';
import { remark } from 'remark';
import remarkHtml from 'remark-html';

const folded = anyAscii('The road from ʿAyn to ʿAqar opens.');
console.log(folded);
console.log(String(await remark().use(remarkHtml).process(folded)).trim());
SCRIPT

cat >expected <<'TEXT'
The road from `Ayn to `Aqar opens.
<p>The road from <code>Ayn to </code>Aqar opens.</p>
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
