#!/usr/bin/env bash
# Package:   rdfa-streaming-parser 3.0.2
# Behaviour: '<time datetime="2026-01-19T10:00Z">' gives a plain string in RDFa, with seconds it gives a dateTime.
# Guess:     A dateTime either way: HTML allows a time without seconds.
# Met by:    marking up or reading the hours of events with schema.org in RDFa.
# Source:    https://www.w3.org/TR/html-rdfa/ (a datetime is typed if it matches xsd:dateTime, which has seconds by
#            https://www.w3.org/TR/xmlschema11-2/#dateTime) and lib/Util.js of the package (TIME_REGEXES)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error rdfa-streaming-parser@3.0.2 >/dev/null

cat >show.mjs <<'SCRIPT'
import { RdfaParser } from 'rdfa-streaming-parser';

for (const time of ['2026-01-19T10:00:00Z', '2026-01-19T10:00Z']) {
  const parser = new RdfaParser({ baseIRI: 'https://example.org/', contentType: 'text/html' });
  parser.on('data', ({ object }) => {
    if (object.value.startsWith('2026')) console.log(`${object.value}: ${object.datatype.value.split('#')[1]}`);
  });
  const start = `<time property="startDate" datetime="${time}">10</time>`;
  parser.end(`<p vocab="https://schema.org/" typeof="Event">${start}</p>`);
}
SCRIPT

cat >expected <<'TEXT'
2026-01-19T10:00:00Z: dateTime
2026-01-19T10:00Z: string
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
