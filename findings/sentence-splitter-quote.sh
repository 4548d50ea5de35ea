#!/usr/bin/env bash
# Package:   sentence-splitter 5.0.1
# Behaviour: ends a sentence between the ! or ? of a quotation and its curly closing mark, so that the next one begins
#            with ”; with straight marks it does not.
# Guess:     the same with both marks: it keeps whole what stands in a pair of marks, Japanese ones included.
# Met by:    splitting an article into sentences to quote or to cite from; newspapers print curly marks.
# Source:    src/parser/PairMaker.ts of the package, whose list of pairs has " and 「 but not “
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error sentence-splitter@5.0.1 >/dev/null

cat >show.mjs <<'SCRIPT'
import { split } from 'sentence-splitter';

for (const text of ['"We accept!" the minister said.', '“We accept!” the minister said.', '“Why now?” she asked. He left.']) {
  const sentences = split(text).filter(({ type }) => type === 'Sentence');
  console.log(sentences.map(({ raw }) => `[${raw}]`).join(' '));
}
SCRIPT

cat >expected <<'TEXT'
["We accept!" the minister said.]
[“We accept!] [” the minister said.]
[“Why now?] [” she asked.] [He left.]
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
