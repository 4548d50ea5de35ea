#!/usr/bin/env bash
# Package:   wikibase-sdk 11.6.6
# Behaviour: simplifyClaim() makes midnight of 1 January of a date of which Wikidata gives the year alone.
# Guess:     The year: precision 9 in the claim says that no more is known.
# Met by:    taking the founding of an organisation from Wikidata: it gains a day that nobody stated.
# Source:    https://www.wikidata.org/wiki/Help:Dates (precision 9: year)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error wikibase-sdk@11.6.6 >/dev/null

cat >show.mjs <<'SCRIPT'
import { simplifyClaim } from 'wikibase-sdk';

const value = {
  time: '+2026-00-00T00:00:00Z',
  precision: 9,
  timezone: 0,
  before: 0,
  after: 0,
  calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
};
const mainsnak = { snaktype: 'value', property: 'P571', datatype: 'time', datavalue: { type: 'time', value } };
const claim = { type: 'statement', id: 'Q1$1', rank: 'normal', mainsnak };
console.log('as it comes:', simplifyClaim(claim));
console.log('simple-day: ', simplifyClaim(claim, { timeConverter: 'simple-day' }));
SCRIPT

cat >expected <<'TEXT'
as it comes: 2026-01-01T00:00:00.000Z
simple-day:  2026
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
