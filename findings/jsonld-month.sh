#!/usr/bin/env bash
# Package:   jsonld 9.0.0
# Behaviour: Compacted with a context that types startDate as a date, the month of another event stands under the full
#            address of the property.
# Guess:     startDate stays the key, and its value says its type.
# Met by:    publishing events as JSON-LD when some are known by the day and some by the month.
# Source:    https://www.w3.org/TR/json-ld11-api/#term-selection
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error jsonld@9.0.0 >/dev/null

cat >show.mjs <<'SCRIPT'
import jsonld from 'jsonld';

const context = {
  '@vocab': 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  startDate: { '@type': 'xsd:date' },
};
for (const [type, value] of [['date', '2026-01-19'], ['gYearMonth', '2026-01']]) {
  const date = { '@type': `http://www.w3.org/2001/XMLSchema#${type}`, '@value': value };
  const { '@context': _, ...event } = await jsonld.compact({ 'https://schema.org/startDate': [date] }, context);
  console.log(JSON.stringify(event));
}
SCRIPT

cat >expected <<'TEXT'
{"startDate":"2026-01-19"}
{"https://schema.org/startDate":{"@type":"xsd:gYearMonth","@value":"2026-01"}}
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
