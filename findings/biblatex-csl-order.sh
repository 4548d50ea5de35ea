#!/usr/bin/env bash
# Package:   biblatex-csl-converter 3.6.0
# Behaviour: 'The Bridge Opens' keeps its capitals if a German article stands before it in the list, and loses them if
#            that article stands after it.
# Guess:     An article without a langid is treated alike wherever it stands.
# Met by:    turning a list of cited articles in several languages from BibLaTeX into CSL-JSON.
# Source:    src/export/csl/index.ts of the package (getCSLEntry makes the language of an entry that of the exporter,
#            and nothing takes it back)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error biblatex-csl-converter@3.6.0 >/dev/null

cat >show.mjs <<'SCRIPT'
import { CSLExporter, parse } from 'biblatex-csl-converter';

const english = '@online{bridge, title = {The Bridge Opens}, date = {2026-01-19}}';
const german = '@online{tunnel, title = {Der Tunnel}, date = {2026-01-20}, langid = {german}}';
for (const list of [[english, german], [german, english]]) {
  const articles = new CSLExporter(parse(list.join('\n')).entries).parse();
  console.log(Object.values(articles).map(({ title }) => title).join('; '));
}
SCRIPT

cat >expected <<'TEXT'
The bridge opens; Der Tunnel
Der Tunnel; The Bridge Opens
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
