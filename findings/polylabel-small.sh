#!/usr/bin/env bash
# Package:   polylabel 2.1.0, world-atlas 2.0.2, topojson-client 3.1.0, d3-geo 3.1.2
# Behaviour: The place for the label of a country no more than a degree wide or high is the corner of its bounding box,
#            outside it.
# Guess:     A point well inside, if not the best one: the precision of 1 only bounds the error.
# Met by:    writing names on a world map: all small countries are labelled to the south-west of themselves.
# Source:    https://github.com/mapbox/polylabel/issues/78; polylabel.js returns [minX, minY] where a side is no longer
#            than the precision
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error polylabel@2.1.0 world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.2 >/dev/null

cat >show.mjs <<'SCRIPT'
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';

const world = createRequire(import.meta.url)('world-atlas/countries-50m.json');
const { features } = feature(world, world.objects.countries);
for (const name of ['Austria', 'Luxembourg', 'Jamaica']) {
  const country = features.find(({ properties }) => properties.name === name);
  const place = polylabel(country.geometry.coordinates);
  console.log(name, geoContains(country, [...place]) ? 'inside' : 'outside');
}
SCRIPT

cat >expected <<'TEXT'
Austria inside
Luxembourg outside
Jamaica outside
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
