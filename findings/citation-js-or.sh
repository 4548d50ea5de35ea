#!/usr/bin/env bash
# Package:   @citation-js/core 0.9.0, @citation-js/plugin-csl 0.9.0, citeproc 2.4.63
# Behaviour: An article of '19 or 20 January 2026' is cited as of 20 January, without a word of doubt.
# Guess:     Words that are no date are printed as they are, which is what CSL's 'literal' does.
# Met by:    citing an article whose day of publication is not certain.
# Source:    https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#date-fields
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @citation-js/core@0.9.0 @citation-js/plugin-csl@0.9.0 citeproc@2.4.63 >/dev/null

cat >show.mjs <<'SCRIPT'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';

for (const field of ['literal', 'raw']) {
  const issued = { [field]: '19 or 20 January 2026' };
  const cite = new Cite({ type: 'article-newspaper', title: 'The bridge opens', issued });
  console.log(`${field}: ${cite.format('bibliography', { template: 'apa' }).trim()}`);
}
SCRIPT

cat >expected <<'TEXT'
literal: The bridge opens. (19 or 20 January 2026).
raw: The bridge opens. (2026, January 20).
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
