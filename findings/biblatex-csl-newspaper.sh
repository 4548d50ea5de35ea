#!/usr/bin/env bash
# Package:   biblatex-csl-converter 3.6.0
# Behaviour: The newspaper of an article, 'The Washington Post', becomes 'The washington post' in CSL-JSON.
# Guess:     Only the titles of works are put into sentence case, as CSL asks; the names of papers stay as they are.
# Met by:    turning a list of cited articles from BibLaTeX into CSL-JSON.
# Source:    src/export/csl/index.ts of the package (_reformTitle, which every field of type f_title goes through) and
#            src/const.ts (journaltitle and eventtitle are of that type)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error biblatex-csl-converter@3.6.0 >/dev/null

cat >show.mjs <<'SCRIPT'
import { CSLExporter, parse } from 'biblatex-csl-converter';

const { entries } = parse(`@article{bridge,
  title = {The Bridge Opens},
  journaltitle = {The Washington Post},
  date = {2026-01-19}
}`);
const [article] = Object.values(new CSLExporter(entries).parse());
console.log('title:', article.title);
console.log('newspaper:', article['container-title']);
SCRIPT

cat >expected <<'TEXT'
title: The bridge opens
newspaper: The washington post
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
