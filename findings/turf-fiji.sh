#!/usr/bin/env bash
# Package:   @turf/centroid 7.4.0, world-atlas 2.0.2, topojson-client 3.1.0
# Behaviour: The centroid of Fiji, at 178° east, comes out at 59° east, in the Indian Ocean: longitudes are averaged as
#            plain numbers.
# Guess:     Near 178° east: GeoJSON's longitudes are angles, and 179 and -179 are neighbours.
# Met by:    putting a mark on a country that lies on both sides of the 180th meridian.
# Source:    https://github.com/Turfjs/turf/issues/1905 (the same in centerOfMass)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @turf/centroid@7.4.0 world-atlas@2.0.2 topojson-client@3.1.0 >/dev/null

cat >show.mjs <<'SCRIPT'
import { createRequire } from 'node:module';
import { centroid } from '@turf/centroid';
import { feature } from 'topojson-client';

const world = createRequire(import.meta.url)('world-atlas/countries-50m.json');
const { features } = feature(world, world.objects.countries);
for (const name of ['Samoa', 'Fiji']) {
  const country = features.find(({ properties }) => properties.name === name);
  console.log(name, centroid(country).geometry.coordinates.map(Math.round).join(', '));
}
SCRIPT

cat >expected <<'TEXT'
Samoa -172, -14
Fiji 59, -18
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
