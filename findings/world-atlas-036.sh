#!/usr/bin/env bash
# Package:   world-atlas 2.0.2
# Behaviour: Two shapes of countries-50m have the id 036: Australia and, after it, a reef; five have none.
# Guess:     An id names one shape: the README says that it is the ISO 3166-1 numeric code.
# Met by:    keying shapes by id to colour a map: Australia turns into the reef and vanishes.
# Source:    https://github.com/topojson/world-atlas/issues/41
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error world-atlas@2.0.2 >/dev/null

cat >show.mjs <<'SCRIPT'
import { createRequire } from 'node:module';

const world = createRequire(import.meta.url)('world-atlas/countries-50m.json');
const shapes = world.objects.countries.geometries;
const byId = new Map(shapes.map(({ id, properties }) => [id, properties.name]));
const ids = [...byId.keys()].filter(Boolean).length;
console.log(`${shapes.length} shapes, ${ids} ids, ${shapes.filter(({ id }) => id === undefined).length} without`);
console.log('036 is', byId.get('036'));
SCRIPT

cat >expected <<'TEXT'
241 shapes, 235 ids, 5 without
036 is Ashmore and Cartier Is.
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
