#!/usr/bin/env bash
# Package:   microdata-node 2.0.0
# Behaviour: The date of '<time itemprop="startDate">2026-01-19</time>' is read as an empty text.
# Guess:     2026-01-19: without a datetime attribute, the text of a time element is its date.
# Met by:    reading the dates of articles and events from pages that carry schema.org as microdata.
# Source:    src/microdataDom.js of the package (of a time element only the attribute is asked for) and
#            https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error microdata-node@2.0.0 >/dev/null

cat >show.mjs <<'SCRIPT'
import { toJson } from 'microdata-node';

for (const time of [
  '<time itemprop="startDate" datetime="2026-01-19">Monday</time>',
  '<time itemprop="startDate">2026-01-19</time>',
]) {
  const page = `<div itemscope itemtype="https://schema.org/Event">${time}</div>`;
  const [event] = toJson(page, { base: 'https://example.org/' }).items;
  console.log(`${time}: ${JSON.stringify(event.properties.startDate)}`);
}
SCRIPT

cat >expected <<'TEXT'
<time itemprop="startDate" datetime="2026-01-19">Monday</time>: ["2026-01-19"]
<time itemprop="startDate">2026-01-19</time>: [""]
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
